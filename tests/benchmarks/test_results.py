"""Figures, aims and the file they stand in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import __main__ as command
from benchmarks import results


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=300))
def test_the_spread_lies_within_the_samples_and_is_in_order(samples):
    found = results.spread(samples)
    assert found["samples"] == len(samples)
    assert round(min(samples), 1) <= found["median"] <= found["p99"] <= found["largest"]
    assert found["largest"] == round(max(samples), 1)


def test_the_p99_is_the_sample_that_one_in_a_hundred_exceeds():
    assert results.spread(list(range(1, 201)))["p99"] == 198
    assert results.spread(list(range(1, 11)))["p99"] == 10


def test_the_machine_is_named_with_all_that_rules_the_figures():
    found = results.machine()
    for key in ("cpu", "cores", "ram_gb", "python", "pyside6-essentials", "sqlite", "disk"):
        assert found[key], key
    assert found["disk"]["file_system"] != "tmpfs"


def test_an_aim_is_said_to_be_met_or_missed_or_not_measured():
    lines = results.verdicts(
        {"startup": {"ratio_to_empty_window": 1.6}, "sqlite": {"issue_ratio_to_raw": {"1": 0.6}}}
    )
    said = {line.split(":")[0]: line for line in lines}
    assert said["startup.ratio_to_empty_window"].endswith("MISSED")
    assert said["sqlite.issue_ratio_to_raw.1"].endswith("met")
    assert "not measured" in said["board.idle_cpu_percent"]


def test_every_aim_belongs_to_a_figure_that_is_measured():
    keys = {key for key, _measure in command.FIGURES.values()}
    assert {key.split(".")[0] for key, _direction, _aim in results.AIMS} <= keys


@pytest.fixture
def file(tmp_path: Path, monkeypatch) -> Path:
    """Give a file for figures that measure nothing."""

    def measure(name: str) -> Any:
        return lambda *, quick: {"of": name, "quick": quick}

    figures = {name: (key, measure(name)) for name, (key, _measure) in command.FIGURES.items()}
    monkeypatch.setattr(command, "FIGURES", figures)
    return tmp_path / "results.json"


def test_one_command_writes_every_figure_with_machine_and_date(file, capsys):
    assert command.main(["--quick", "--out", str(file)]) == 0
    found = json.loads(file.read_text())
    for name, (key, _measure) in command.FIGURES.items():
        assert found[key] == {"of": name, "quick": True}
        assert found["measured_at"][key]
    assert found["machine"]["cpu"]
    assert found["date"]
    assert "not measured" in capsys.readouterr().out


def test_one_figure_alone_leaves_the_others_and_their_dates(file):
    command.main(["--out", str(file)])
    before = json.loads(file.read_text())
    before["startup"]["kept"] = True
    before["measured_at"]["startup"] = "earlier"
    file.write_text(json.dumps(before))
    command.main(["--only", "board_idle", "--quick", "--out", str(file)])
    after = json.loads(file.read_text())
    assert after["startup"] == before["startup"]
    assert after["measured_at"]["startup"] == "earlier"
    assert after["board"] == {"of": "board_idle", "quick": True}


def test_an_unknown_figure_is_wrong_usage(file, capsys):
    with pytest.raises(SystemExit) as ended:
        command.main(["--only", "everything", "--out", str(file)])
    assert ended.value.code == 2
    assert "sqlite_issue" in capsys.readouterr().err
