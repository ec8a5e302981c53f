"""A console takes notice and reports out of the office: copied, saved, and kept for a website."""

from __future__ import annotations

import csv
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtGui import QGuiApplication

from counter_console.exports.exporter import Exporter
from counter_console.exports.page_keeper import PageKeeper
from queueing.errors import StoreLocked
from queueing.model import OutageState
from shared_ui.documents.bulletin import Bulletin
from shared_ui.documents.whatsapp import whatsapp_text
from shared_ui.off_thread import OffThread
from tests.counter_console.hands import button, lay_out, press
from tests.counter_console.samples import NOW, outage, snapshot
from tests.patience import until
from tests.shared_ui.documents.incidents import jepara

OVER = outage(
    state=OutageState.RESOLVED, resolved_at=NOW, next_word_at=None, last_word_at=NOW, id=7
)


class Past:
    """An office that knows its outages."""

    def __init__(self) -> None:
        self.known = (outage(), OVER)
        self.error: Exception | None = None

    def past_outages(self):
        if self.error is not None:
            raise self.error
        return self.known

    def incident(self, *, outage_id: int, now: datetime):
        assert outage_id == 7
        return jepara()


class Bench:
    """A window whose documents go into a folder of the test."""

    def __init__(self, window, folder: Path) -> None:
        self.window, self.folder, self.past = window, folder, Past()
        self.thread = OffThread("test-documents")
        self.exporter = Exporter(
            window, self.past, self.thread, self.thread, lambda: NOW, lambda: folder
        )

    def show(self, shot) -> None:
        self.window.show_snapshot(shot, NOW)
        self.exporter.show_snapshot(shot)

    @property
    def message(self) -> str:
        return self.window.message.line.text()

    async def saved(self, ending: str) -> Path:
        await until(lambda: f".{ending}" in self.message, f"a saved {ending}")
        assert self.message.startswith("Disimpan: ")
        (place,) = self.folder.glob(f"*.{ending}")
        assert str(place) in self.message
        return place


@pytest_asyncio.fixture
async def bench(window, tmp_path) -> AsyncIterator[Bench]:
    made = Bench(window, tmp_path / "Dokumen" / "Antrean")
    made.show(snapshot(outages=(outage(),)))
    yield made
    await made.exporter.stop()
    made.thread.close()


def open_notice(bench: Bench) -> None:
    bench.window.desk.open_panel(bench.window.desk.outages)
    press(bench.window, "export-notice")
    assert bench.window.desk.panel is bench.exporter.notice


async def test_one_press_copies_the_text_for_a_chat(bench):
    open_notice(bench)
    press(bench.window, "copy-whatsapp")
    expected = whatsapp_text(Bulletin.of(snapshot(outages=(outage(),)), NOW))
    assert QGuiApplication.clipboard().text() == expected
    assert bench.message == "Teks sudah disalin. Tempel di WhatsApp."


async def test_the_panel_shows_the_text_that_will_be_copied_in_the_chosen_language(bench):
    open_notice(bench)
    assert "Nomor Anda tetap berlaku." in bench.exporter.notice._preview.text()
    press(bench.window, "export-en")
    assert "Your number stays valid." in bench.exporter.notice._preview.text()
    press(bench.window, "copy-whatsapp")
    assert "Your number stays valid." in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("name", "ending", "begin"),
    [
        ("save-page", "html", b"<!DOCTYPE html>"),
        ("save-sheet", "pdf", b"%PDF-"),
        ("save-json", "json", b"["),
    ],
)
async def test_a_press_saves_a_file_and_says_where(bench, name, ending, begin):
    open_notice(bench)
    press(bench.window, name)
    place = await bench.saved(ending)
    assert place.name.startswith("pemberitahuan-2017-06-14-0841")
    assert place.read_bytes().startswith(begin)


async def test_what_is_taken_out_is_as_old_as_what_was_read(bench):
    old = snapshot(outages=(outage(),), read_at=NOW - timedelta(minutes=4))
    bench.show(old)
    open_notice(bench)
    press(bench.window, "copy-whatsapp")
    assert "pukul 08.37 WIB" in QGuiApplication.clipboard().text()


async def test_a_folder_that_cannot_be_written_is_told_with_what_helps(bench, tmp_path):
    (tmp_path / "Dokumen").write_text("no folder", encoding="utf-8")
    open_notice(bench)
    press(bench.window, "save-json")
    await until(lambda: "tidak tersimpan" in bench.message, "the trouble told")
    assert "Periksa ruang dan izin folder" in bench.message


async def test_the_list_of_outages_gives_each_its_report(bench):
    bench.window.desk.open_panel(bench.window.desk.outages)
    press(bench.window, "outage-reports")
    await until(lambda: len(bench.exporter.reports.cards) == 2, "the list")
    press(bench.window, "save-report-7")
    assert (await bench.saved("pdf")).read_bytes().startswith(b"%PDF-")
    press(bench.window, "save-table-7")
    table = await bench.saved("csv")
    rows = list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
    assert {row["section"] for row in rows} == {"outage", "figure", "timeline", "line"}


async def test_a_list_that_cannot_be_read_says_why(bench):
    bench.past.error = StoreLocked("busy", "wait")
    bench.exporter.open_reports()
    await until(
        lambda: "Sedang membaca" not in said(bench.exporter.reports), "the reason instead of a list"
    )
    assert bench.exporter.reports.cards == []


def said(panel) -> str:
    from counter_console.widgets.text import Text

    return " ".join(t.text() for t in panel.findChildren(Text) if t.isVisibleTo(panel))


async def test_an_office_without_outages_says_so(bench):
    bench.past.known = ()
    bench.exporter.open_reports()
    await until(lambda: "Belum pernah" in said(bench.exporter.reports), "the empty list")


async def test_the_panels_speak_the_new_language(bench, language):
    open_notice(bench)
    language.switch("en")
    lay_out()
    assert button(bench.window, "copy-whatsapp").text() == "Copy for WhatsApp"


class Keeping:
    """A page keeper that writes into a folder of the test."""

    def __init__(self, window, folder: Path) -> None:
        self.page, self.data = folder / "status.html", folder / "status.json"
        self.window, self.thread = window, OffThread("test-pages")
        self.keeper = PageKeeper(window, self.thread, str(self.page), str(self.data))

    async def show(self, minutes: float, **changes) -> None:
        at = NOW + timedelta(minutes=minutes)
        self.keeper.show_snapshot(replace(snapshot(**changes), read_at=at))
        await self.keeper.stop()

    def written(self) -> str:
        return json.loads(self.data.read_text(encoding="utf-8"))[0]["writtenAt"][11:16]


@pytest_asyncio.fixture
async def keeping(window, tmp_path) -> AsyncIterator[Keeping]:
    made = Keeping(window, tmp_path)
    yield made
    made.thread.close()


async def test_the_websites_files_are_renewed_at_every_change_of_what_is_said(keeping):
    await keeping.show(0)
    assert "Tidak ada gangguan yang diumumkan." in keeping.page.read_text(encoding="utf-8")
    await keeping.show(0.1, outages=(outage(),))
    page = keeping.page.read_text(encoding="utf-8")
    assert "Perekaman dan Pencetakan KTP-el terganggu sejak pukul 08.30." in page
    assert "Suspended" in keeping.data.read_text(encoding="utf-8")


async def test_while_nothing_changes_they_are_renewed_every_five_minutes_only(keeping):
    await keeping.show(0)
    await keeping.show(4.9)
    assert keeping.written() == "08:41"
    await keeping.show(5)
    assert keeping.written() == "08:46"


async def test_a_folder_that_is_gone_is_told_once_and_tried_again(keeping, tmp_path):
    keeping.page.parent.joinpath("status.html.part").mkdir()
    await keeping.show(0)
    text = keeping.window.message.line.text()
    assert "status.html" in text
    keeping.window.message.hide()
    await keeping.show(0.1)
    assert not keeping.window.message.isVisible()
    keeping.page.parent.joinpath("status.html.part").rmdir()
    await keeping.show(0.2)
    assert keeping.page.exists()


async def test_a_console_without_the_setting_writes_nothing(window, tmp_path):
    thread = OffThread("test-none")
    keeper = PageKeeper(window, thread, None, None)
    keeper.show_snapshot(snapshot())
    await keeper.stop()
    thread.close()
    assert list(tmp_path.iterdir()) == []
