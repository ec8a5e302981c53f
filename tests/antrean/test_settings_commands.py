"""`antrean settings`: one file out, looked at, and taken over only when that is said."""

from __future__ import annotations

from queueing.office_file.exporting import exported
from queueing.store import open_store
from tests.antrean.databases import sql
from tests.office import new_office


def test_nothing_is_changed_before_yes_is_said(antrean, tmp_path):
    new_office(tmp_path / "office.db").close()
    url, file = f"sqlite:///{tmp_path / 'office.db'}", tmp_path / "all.toml"
    assert antrean("settings", "export", file, "--url", url).code == 0
    again = antrean("settings", "export", file, "--url", url)
    assert (again.code, "remedy" in again.err) == (1, True)
    file.write_text(file.read_text("utf-8").replace("Loket 1", "Meja satu"), "utf-8")
    looked = antrean("settings", "import", file, "--url", url)
    assert "name: Loket 1 -> Meja satu" in looked.out
    assert "nothing was changed yet" in looked.out
    assert sql(tmp_path / "office.db", "SELECT name FROM counter WHERE number = 1") == [
        ("Loket 1",)
    ]
    assert antrean("settings", "import", file, "--url", url, "--yes", "--officer", "Sri").code == 0
    store = open_store(url)
    assert exported(store).counters[0].name == "Meja satu"
    store.close()
    ((who,),) = sql(
        tmp_path / "office.db", "SELECT officer FROM event WHERE kind = 'import_settings'"
    )
    assert who == "Sri"


def test_a_bad_file_ends_as_wrong_usage_with_line_and_key(antrean, tmp_path):
    new_office(tmp_path / "office.db").close()
    url, file = f"sqlite:///{tmp_path / 'office.db'}", tmp_path / "all.toml"
    antrean("settings", "export", file, "--url", url)
    file.write_text(file.read_text("utf-8") + "colour = 1\n", "utf-8")
    ended = antrean("settings", "import", file, "--url", url, "--yes")
    assert ended.code == 2
    assert "colour: unknown key" in ended.err
    assert "(line " in ended.err
