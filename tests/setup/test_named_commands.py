"""What units and docs tell people to type or to open is really there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main

from antrean.cli import app
from tests.setup.conftest import LAN, OPT, REPOSITORY

DOCS = [REPOSITORY / name for name in ("README.md", "CONTRIBUTING.md", "docs/operations.md")]
DOCS += [REPOSITORY / "docs" / "printers.md", REPOSITORY / "docs" / "notices.md"]
DOCS += [REPOSITORY / "docs" / "probes.md"]
PLACES = sorted([*DOCS, *(path for path in LAN.iterdir() if path.is_file())])
CODE = re.compile(r"^ {4,}(.+)$|`([^`\n]+)`", re.MULTILINE)
FENCED = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CALL = re.compile(
    r"(?:^\$? ?(?:sudo (?:-u \w+ )?)?|then `?sudo (?:-u \w+ )?|=|-- |[\w.]+[/\\])"
    r"antrean(?:\.exe)? (?=[a-z-])(.+)$"
)
END = re.compile(r"^([|&;#<>…]|&&|\\|2>.*|.*;)$")


def code_of(path: Path) -> Iterator[str]:
    """Give what is set as code in a document, every line of another file."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".md":
        yield from text.splitlines()
        return
    for block in FENCED.findall(text):
        yield from block.splitlines()
    for line, span in CODE.findall(FENCED.sub("", text)):
        yield line or span


def calls_in(lines: Iterator[str]) -> list[list[str]]:
    """Give the words after each `antrean`."""
    found = []
    for line in lines:
        call = CALL.search(line.strip())
        if call and not line.lstrip().startswith("#!"):
            words = call[1].strip("\"'")
            found.append(words.partition(" #")[0].split())
    return found


def problem(words: list[str]) -> str:
    """Say what is wrong with a call, "" when the command line takes it."""
    command: Any = typer.main.get_command(app)
    for word in words:
        if END.match(word):
            break
        inner = getattr(command, "commands", None)
        if inner is not None:
            if word not in (*inner, "--help"):
                return f"{command.name} knows no {word}"
            command = inner.get(word, command)
        elif word.startswith("--"):
            name = word.split("=")[0]
            options = {o for p in command.params for o in (*p.opts, *p.secondary_opts)}
            if name not in options | {"--help"}:
                return f"{command.name} knows no {name}"
    return ""


@pytest.mark.parametrize("path", PLACES, ids=lambda path: path.name)
def test_every_command_that_is_named_is_one_of_the_command_line(path):
    wrong = [(words, problem(words)) for words in calls_in(code_of(path)) if problem(words)]
    assert wrong == []


def test_a_wrong_command_would_be_found():
    lines = [
        "$ antrean db init --url x",
        "sudo -u antrean antrean db forget",
        "antrean doctor --now",
    ]
    assert [problem(words) for words in calls_in(iter(lines))] == [
        "",
        "db knows no forget",
        "doctor knows no --now",
    ]


def test_the_operations_page_names_the_commands_an_office_lives_by():
    words = calls_in(code_of(REPOSITORY / "docs" / "operations.md"))
    named = {" ".join(call[:2]) if call[0] in ("db", "printer") else call[0] for call in words}
    assert named >= {"db init", "db upgrade", "db check", "db restore", "doctor", "printer probe"}


@pytest.mark.parametrize("path", PLACES, ids=lambda path: path.name)
def test_every_file_of_this_tree_that_is_named_is_there(path):
    text = path.read_text(encoding="utf-8")
    named = re.findall(rf"{OPT}/((?:setup|docs|resources)/[\w./-]+\w)", text)
    named += re.findall(r"(?<![\w/.-])(setup/lan/[\w.-]+\w)", text)
    assert [name for name in named if not (REPOSITORY / name).exists()] == []


@pytest.mark.parametrize("path", PLACES, ids=lambda path: path.name)
def test_every_unit_that_is_named_is_shipped(path):
    text = path.read_text(encoding="utf-8")
    named = re.findall(r"\bantrean-(?:kiosk|board|console|backup)\.(?:service|timer)\b", text)
    named += re.findall(
        r"systemctl (?:--user )?(?:start|stop|status|restart) (antrean-[a-z]+)", text
    )
    shipped = {unit.name for unit in LAN.iterdir()} | {unit.stem for unit in LAN.iterdir()}
    assert set(named) <= shipped


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_every_link_inside_the_docs_leads_somewhere(path):
    text = path.read_text(encoding="utf-8")
    for place, heading in re.findall(r"\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)", text):
        target = (path.parent / place) if place else path
        assert target.exists(), place
        if heading:
            assert heading in headings(target), f"{place}#{heading}"


def headings(path: Path) -> set[str]:
    """Give the anchors of a document's headings, as GitHub makes them."""
    lines = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.lower()).replace(" ", "-") for line in lines}
