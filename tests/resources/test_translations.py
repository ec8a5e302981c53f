"""Rules the Javanese and English translations keep, and that their compiled files are current."""

from __future__ import annotations

import ast
import os
import re
import shutil
import string
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication

import resources
from shared_ui.language import Language

ROOT = Path(resources.__file__).resolve().parent.parent
ROOMS = ("kiosk", "display_board", "counter_console", "shared_ui")
LANGUAGES = ("en", "jv")
TRANSLATING = ("translate", "QCoreApplication.translate", "self.translate")
"""The last one is of what speaks several languages at once (shared_ui.tongue)."""


@dataclass(frozen=True, slots=True)
class Message:
    """One string of a .ts file; `done` is false where nobody confirmed the translation."""

    context: str
    source: str
    translation: str
    done: bool


def messages(folder: Path, language: str) -> list[Message]:
    root = ElementTree.parse(folder / f"antrean_{language}.ts").getroot()
    return [
        Message(
            context.findtext("name") or "",
            message.findtext("source") or "",
            translation.text or "",
            translation.get("type") is None,
        )
        for context in root.iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
    ]


def messages_of(language: str) -> list[Message]:
    return messages(resources.TRANSLATIONS, language)


class Asked(ast.NodeVisitor):
    """Collects what a running program asks the translator for, and the calls nobody can follow."""

    def __init__(self) -> None:
        self.strings: set[tuple[str, str]] = set()
        self.unclear: list[int] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        called = ast.unparse(node.func)
        words = [a.value for a in node.args if isinstance(a, ast.Constant)]
        texts = [word for word in words if isinstance(word, str)]
        if called in TRANSLATING and len(texts) == 2:
            self.strings.add((texts[0], texts[1]))
        elif called == "self.tr" and self._classes and len(texts) == 1:
            self.strings.add((self._classes[-1], texts[0]))
        elif re.search(r"(^|[._])(tr|translate)$", called) and not self._moves_a_picture(node):
            self.unclear.append(node.lineno)
        self.generic_visit(node)

    @staticmethod
    def _moves_a_picture(node: ast.Call) -> bool:
        """QPainter and QTransform have a `translate` of their own, without words."""
        text = any(isinstance(n, ast.Constant) and isinstance(n.value, str) for n in ast.walk(node))
        return isinstance(node.func, ast.Attribute) and node.func.attr == "translate" and not text


def asked_in(path: Path) -> Asked:
    found = Asked()
    found.visit(ast.parse(path.read_text(encoding="utf-8"), str(path)))
    return found


def screen_files() -> list[Path]:
    return sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def citizen_files() -> list[Path]:
    """The board, the notice wherever it is read, and of the kiosk what is not behind the PIN or
    beside the printer.
    """
    kiosk = [*(ROOT / "kiosk").glob("*.py"), *(ROOT / "kiosk" / "pages").rglob("*.py")]
    kiosk.remove(ROOT / "kiosk" / "virtual_printer_window.py")
    notices = ROOT / "shared_ui" / "notice_text.py"
    return [*kiosk, *(ROOT / "display_board").rglob("*.py"), notices]


def placeholders(text: str) -> list[str]:
    return sorted(f"{name}:{spec}" for _, name, spec, _ in string.Formatter().parse(text) if name)


@pytest.fixture(scope="module")
def made_anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The committed .ts files after setup/translations.sh went over a copy of them."""
    folder = tmp_path_factory.mktemp("translations")
    for language in LANGUAGES:
        shutil.copy(resources.TRANSLATIONS / f"antrean_{language}.ts", folder)
    script = [str(ROOT / "setup" / "translations.sh"), str(folder)]
    subprocess.run(["sh", *script], check=True, env={**os.environ, "ANTREAN_VENV": sys.prefix})
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ts_file_has_just_the_strings_of_the_screens(made_anew: Path, language: str) -> None:
    now = {(m.context, m.source) for m in messages(made_anew, language)}
    committed = {(m.context, m.source) for m in messages_of(language)}
    assert committed == now, "run setup/translations.sh and translate what is new"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_qm_file_is_compiled_from_the_ts_file(made_anew: Path, language: str) -> None:
    name = f"antrean_{language}.qm"
    same = (resources.TRANSLATIONS / name).read_bytes() == (made_anew / name).read_bytes()
    assert same, "run setup/translations.sh and commit the .qm files"


def test_no_string_on_a_screen_escapes_the_ts_files() -> None:
    asked = {pair for path in screen_files() for pair in asked_in(path).strings}
    known = {(m.context, m.source) for m in messages_of("en")}
    assert asked
    assert asked - known == set()


def test_every_string_is_asked_for_where_the_tools_can_read_it() -> None:
    unclear = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in screen_files()
        for line in asked_in(path).unclear
    ]
    assert unclear == [], "write self.tr('…') or translate('Context', '…') with literal words"


def test_english_is_complete() -> None:
    assert [m for m in messages_of("en") if not m.done or not m.translation] == []


def test_javanese_is_complete_for_all_that_citizens_see() -> None:
    seen = {pair for path in citizen_files() for pair in asked_in(path).strings}
    assert {context for context, _ in seen} >= {"ChooseServicePage", "TakeTicketPage", "Board"}
    javanese = {(m.context, m.source) for m in messages_of("jv") if m.done and m.translation}
    assert seen - javanese == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_placeholders(language: str) -> None:
    differing = [
        m
        for m in messages_of(language)
        if m.translation and placeholders(m.source) != placeholders(m.translation)
    ]
    assert differing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_as_its_source_does_and_does_not_shout(language: str) -> None:
    def end(text: str) -> str:
        return text[-1] if text[-1] in ".?:…," else ""

    wrong = [
        m
        for m in messages_of(language)
        if m.translation and (end(m.source) != end(m.translation) or "!" in m.translation)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screens_speak_every_finished_translation(
    qapp: QCoreApplication, language: str
) -> None:
    spoken = Language(language)
    try:
        said = [qapp.translate(m.context, m.source) for m in messages_of(language)]
    finally:
        spoken.switch("id")
    assert said == [m.translation if m.done else m.source for m in messages_of(language)]
