"""Printer profiles: what ships is valid; what is wrong is named with file, key and remedy."""

from __future__ import annotations

import shutil

import pytest

import printer_profiles
from kiosk.printing.errors import ProfileError
from kiosk.printing.profiles.profile import load_profile, own_folder, profile_choices, profile_names
from tests.kiosk.printing.profiles.profile_files import KEYS, SOURCE, changed, refusal

SHIPPED = [
    "custom-k80",
    "epson-tm-t20iii",
    "epson-tm-t82",
    "epson-tm-t88",
    "generic-58",
    "generic-80",
    "rongta-rp326",
    "xprinter-xp80",
]

# -- what ships ---------------------------------------------------------------------------------


def test_these_models_ship(tmp_path):
    assert profile_names(tmp_path) == SHIPPED
    assert [load_profile(name, tmp_path).name for name in SHIPPED] == SHIPPED


@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_profile_says_where_its_facts_are_from(name):
    provenance = load_profile(name).provenance
    assert all(len(source.note) > 10 for source in provenance.values())
    documented = [s.note for s in provenance.values() if s.grade == "D"]
    assert all(note.startswith("Epson") for note in documented)
    attributed = [s.note for s in provenance.values() if "capabilities.json" in s.note]
    assert all("CC-BY-4.0" in note for note in attributed)


def test_nothing_is_said_to_be_reproduced_that_was_not():
    grades = {name: {s.grade for s in load_profile(name).provenance.values()} for name in SHIPPED}
    assert all("R" not in found for found in grades.values())
    assert "D" not in grades["generic-58"] | grades["generic-80"] | grades["custom-k80"]


def test_only_the_model_whose_maker_documents_it_is_asked_for_a_proof_of_printing():
    fences = {name: load_profile(name).fence.kind for name in SHIPPED}
    assert fences.pop("epson-tm-t20iii") == "gs-h"
    assert set(fences.values()) == {"gs-r"}


def test_what_is_odd_about_a_model_is_in_its_file():
    t88 = load_profile("epson-tm-t88")
    assert (t88.paper.dots, t88.paper.dpi, t88.text.columns) == (512, 180, 42)
    assert load_profile("rongta-rp326").cut.feed_lines_before == 6
    k80 = load_profile("custom-k80")
    assert (k80.cut.kind, k80.presenter.kind) == ("full", "custom")
    small = load_profile("generic-58")
    assert (small.cut.kind, small.status.realtime) == ("none", "sometimes")
    assert small.transfer.chunk_bytes < 4096
    assert small.transfer.chunk_delay_ms > 0


# -- an office's own ----------------------------------------------------------------------------


def own(folder, name, **changes):
    text = SOURCE.replace('"generic-80"', f'"{name}"')
    for old, new in changes.items():
        text = text.replace(f"\n{old} =", f"\n{new} =")
    (folder / f"{name}.toml").write_text(text, encoding="utf-8")


def test_an_office_adds_a_profile_of_its_own_by_a_file(tmp_path):
    own(tmp_path, "our-printer")
    assert profile_names(tmp_path) == sorted([*SHIPPED, "our-printer"])
    assert load_profile("our-printer", tmp_path).name == "our-printer"
    assert ("our-printer", load_profile("generic-80").title, 80) in profile_choices(tmp_path)


def test_an_own_profile_may_not_bear_a_shipped_name(tmp_path):
    own(tmp_path, "generic-80")
    with pytest.raises(ProfileError, match="a shipped one") as caught:
        load_profile("generic-80", tmp_path)
    assert str(tmp_path) in caught.value.file
    assert "a name of its own" in caught.value.remedy


def test_a_damaged_own_profile_is_not_offered_and_names_itself_when_chosen(tmp_path):
    own(tmp_path, "ours", dots="dot")
    assert "ours" not in [name for name, _, _ in profile_choices(tmp_path)]
    with pytest.raises(ProfileError, match=r"paper\.dot"):
        load_profile("ours", tmp_path)


def test_own_profiles_are_looked_for_where_the_station_files_are(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert own_folder() == tmp_path / "antrean" / "printer_profiles"
    own_folder().mkdir(parents=True)
    own(own_folder(), "our-printer")
    assert load_profile("our-printer").name == "our-printer"


# -- what is wrong ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("paper", "dots", "576"),
        ("paper", "dots", 5),
        ("paper", "colour", 2),
        ("fence", "kind", "gs-x"),
        ("fence", "seconds", float("nan")),
        ("transfer", "stall_seconds", float("inf")),
        ("usb", "ids", ["04B8:0E28"]),
        ("cut", "kind", None),
        ("status", "realtime", True),
        ("", "schema", 1),
        ("", "speed", 3),
    ],
)
def test_a_wrong_fact_names_file_key_what_was_expected_and_the_remedy(
    tmp_path, section, key, value
):
    error = refusal(changed(tmp_path, section, key, value))
    assert error.key.startswith(f"{section}.{key}" if section else key)
    assert error.key in str(error)


def test_a_fact_without_a_source_is_refused(tmp_path):
    assert "paper.dots" in refusal(changed(tmp_path, "provenance", "paper.dots", None)).expected


def test_only_a_presenter_may_cut_a_ticket_off(tmp_path):
    assert "cut.kind" in refusal(changed(tmp_path, "cut", "kind", "full")).expected


def test_a_presenters_way_must_be_a_count_of_steps(tmp_path):
    text = (printer_profiles.ROOT / "custom-k80.toml").read_text(encoding="utf-8")
    path = tmp_path / "custom-k80.toml"
    path.write_text(text.replace("step_mm = 7.3", "step_mm = 0.1"), encoding="utf-8")
    assert "presenter.step_mm" in refusal(path).expected


def test_a_profile_is_called_as_its_file(tmp_path):
    assert refusal(changed(tmp_path, "paper", "dots", 512, name="other")).key == "name"


def test_an_unknown_name_lists_what_there_is():
    with pytest.raises(ProfileError, match="generic-58, generic-80"):
        load_profile("../generic-80")


def test_the_readme_names_every_key():
    text = (printer_profiles.ROOT / "README.md").read_text(encoding="utf-8")
    assert [f"{s}.{k}" for s, k in KEYS if f"`{s}.{k}`" not in text] == []


@pytest.mark.parametrize("name", SHIPPED)
def test_a_copy_under_another_name_is_where_an_own_profile_begins(tmp_path, name):
    path = tmp_path / "mine.toml"
    shutil.copy(printer_profiles.ROOT / f"{name}.toml", path)
    path.write_text(path.read_text(encoding="utf-8").replace(f'"{name}"', '"mine"', 1), "utf-8")
    assert load_profile("mine", tmp_path).paper == load_profile(name).paper
