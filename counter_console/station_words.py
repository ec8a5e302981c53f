"""The console's words for the stations of the office: how one is, and what helps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from counter_console.printer_words import Level, printer_word
from counter_console.words import at_text, waited_text
from queueing.model import StationKind
from queueing.presence import Condition, StationRecord, clock_wrong, equipment
from shared_ui.language import local_time

translate: Callable[[str, str], str] = QCoreApplication.translate

LEVELS = {
    Condition.GONE: Level.BAD,
    Condition.PENDING: Level.SOON,
    Condition.SLOW: Level.SOON,
    Condition.CLOCK: Level.SOON,
    Condition.PRINTER: Level.SOON,
    Condition.PAPER: Level.SOON,
    Condition.SCREEN: Level.SOON,
    Condition.SILENT: Level.SOON,
    Condition.FILES: Level.NOTE,
    Condition.OLD: Level.NOTE,
    Condition.FINE: Level.GOOD,
    Condition.ENDED: Level.NOTE,
    Condition.NEW: Level.NOTE,
    Condition.RETIRED: Level.NOTE,
}
CONDITION_ICONS = {
    Condition.GONE: "broken-link",
    Condition.PENDING: "people",
    Condition.SLOW: "slow",
    Condition.CLOCK: "clock",
    Condition.PRINTER: "printer",
    Condition.PAPER: "printer",
    Condition.SCREEN: "broken-link",
    Condition.SILENT: "bell",
    Condition.FILES: "info",
    Condition.OLD: "info",
    Condition.FINE: "ok",
    Condition.ENDED: "info",
    Condition.NEW: "info",
    Condition.RETIRED: "info",
}
JUST_NOW = 20.0
"""Seconds between two beats, and a bit: younger words are no news."""


def condition_word(condition: Condition) -> str:
    """Name how a station is, in two or three words."""
    words = {
        Condition.GONE: translate("ConsoleStations", "Tidak terlihat"),
        Condition.PENDING: translate("ConsoleStations", "Tiket belum digabung"),
        Condition.SLOW: translate("ConsoleStations", "Tersendat"),
        Condition.CLOCK: translate("ConsoleStations", "Jam meleset"),
        Condition.PRINTER: translate("ConsoleStations", "Printer bermasalah"),
        Condition.PAPER: translate("ConsoleStations", "Kertas hampir habis"),
        Condition.SCREEN: translate("ConsoleStations", "Layar terputus"),
        Condition.SILENT: translate("ConsoleStations", "Papan tanpa suara"),
        Condition.FILES: translate("ConsoleStations", "Berkas papan ditolak"),
        Condition.OLD: translate("ConsoleStations", "Versi lama"),
        Condition.FINE: translate("ConsoleStations", "Baik"),
        Condition.ENDED: translate("ConsoleStations", "Dimatikan"),
        Condition.NEW: translate("ConsoleStations", "Belum pernah hidup"),
        Condition.RETIRED: translate("ConsoleStations", "Pensiun"),
    }
    return words[condition]


def remedy(condition: Condition, record: StationRecord) -> str:
    """Say what helps the station, "" where nothing has to be done."""
    texts = {
        Condition.GONE: translate(
            "ConsoleStations", "Periksa apakah PC-nya menyala dan jaringannya tersambung."
        ),
        Condition.PENDING: translate(
            "ConsoleStations",
            "Kios ini memberi nomor saat terputus. Biarkan menyala dan tersambung: tiketnya "
            "bergabung sendiri di tempatnya.",
        ),
        Condition.SLOW: translate(
            "ConsoleStations", "Kabarnya terlambat. Periksa jaringan bila tidak segera membaik."
        ),
        Condition.CLOCK: translate(
            "ConsoleStations",
            "Setel jam PC itu. Urutan antrean tetap benar, karena memakai jam server.",
        ),
        Condition.PRINTER: translate(
            "ConsoleStations", "Lihat Tiket & printer untuk apa yang perlu dilakukan."
        ),
        Condition.PAPER: translate("ConsoleStations", "Siapkan gulungan kertas baru."),
        Condition.SCREEN: translate(
            "ConsoleStations",
            "Layar papan ({screen}) tidak tersambung. Periksa kabel HDMI dan televisinya.",
        ).format(screen=equipment(record.troubles).get(Condition.SCREEN, "")),
        Condition.SILENT: translate(
            "ConsoleStations",
            "Papan tetap menampilkan panggilan. Periksa pengeras suara dan kartu suara PC papan; "
            "sementara itu panggil dengan suara.",
        ),
        Condition.FILES: translate(
            "ConsoleStations", "Tidak dapat ditampilkan di papan: {files}."
        ).format(files=equipment(record.troubles).get(Condition.FILES, "")),
        Condition.OLD: translate(
            "ConsoleStations", "Perbarui Antrean di PC itu di luar jam layanan."
        ),
        Condition.ENDED: translate(
            "ConsoleStations", "Dimatikan dengan benar. Nyalakan bila perlu."
        ),
        Condition.NEW: translate("ConsoleStations", "Sudah terdaftar, belum pernah dijalankan."),
    }
    return texts.get(condition, "")


def kind_text(record: StationRecord) -> str:
    """Name what a station is for, with the letter of a kiosk."""
    words = {
        StationKind.KIOSK: translate("ConsoleStations", "Kios"),
        StationKind.BOARD: translate("ConsoleStations", "Papan"),
        StationKind.CONSOLE: translate("ConsoleStations", "Loket"),
    }
    word = words[record.kind]
    if not record.letter:
        return word
    return translate("ConsoleStations", "{kind} · huruf {letter}").format(
        kind=word, letter=record.letter
    )


def version_text(record: StationRecord) -> str:
    """Name the version that runs there."""
    if not record.version:
        return ""
    return translate("ConsoleStations", "versi {version}").format(version=record.version)


def clock_text(record: StationRecord) -> str:
    """Say how far the station's clock is from the database's: "tepat", "meleset +2 menit"."""
    seconds = abs(record.clock_offset_ms) / 1000
    if not record.host:
        return ""
    if seconds < 5:
        return translate("ConsoleStations", "tepat")
    units = (
        (172_800, 86_400, translate("ConsoleStations", "{sign}{n} hari")),
        (7_200, 3_600, translate("ConsoleStations", "{sign}{n} jam")),
        (60, 60, translate("ConsoleStations", "{sign}{n} menit")),
        (0, 1, translate("ConsoleStations", "{sign}{n} detik")),
    )
    _, unit, text = next(found for found in units if seconds >= found[0])
    sign = "+" if record.clock_offset_ms > 0 else "-"
    told = text.format(sign=sign, n=round(seconds / unit))
    if not clock_wrong(record.clock_offset_ms):
        return told
    return translate("ConsoleStations", "meleset {offset}").format(offset=told)


def printer_text(record: StationRecord, known: bool) -> str:
    """Say how the printer is, "" for a station without one or of which nothing is `known`."""
    if record.printer is None or not known:
        return ""
    return printer_word(record.printer).what


def pending_text(record: StationRecord, zone: str) -> tuple[str, str]:
    """Say how many numbers wait to be merged, and since when."""
    if not record.pending:
        return "", ""
    count = translate("ConsoleStations", "{n} tiket").format(n=record.pending)
    since = record.pending_since
    if since is None:
        return count, ""
    return count, translate("ConsoleStations", "sejak {time}").format(time=at_text(since, zone))


def seen_text(record: StationRecord, zone: str, now: datetime) -> str:
    """Say when the station was seen last."""
    if record.age is None or record.seen_at is None:
        return translate("ConsoleStations", "belum pernah")
    if record.released_at is not None:
        return day_and_time(record.released_at, zone, now)
    if record.age < JUST_NOW:
        return translate("ConsoleStations", "baru saja")
    if record.age < 60:
        return translate("ConsoleStations", "{n} detik lalu").format(n=int(record.age))
    if record.age < 43_200:
        # By the age the database measured: the clock here may be another.
        return translate("ConsoleStations", "{span} lalu").format(
            span=waited_text(now - timedelta(seconds=record.age), now)
        )
    return day_and_time(record.seen_at, zone, now)


def day_and_time(moment: datetime, zone: str, now: datetime) -> str:
    """Give "pukul 08.41", with the day when it is another one."""
    local = local_time(moment, zone)
    if local.date() == local_time(now, zone).date():
        return at_text(moment, zone)
    return f"{local:%d-%m-%Y %H.%M}"


def troubled_text(count: int) -> str:
    """Say on the button how many stations somebody should look at."""
    if not count:
        return translate("ConsoleStations", "Pengawas")
    return translate("ConsoleStations", "Stasiun ({n})").format(n=count)


def summary_text(count: int, troubled: int, retired: int) -> str:
    """Say how many stations there are."""
    text = translate("ConsoleStations", "{n} stasiun, semuanya baik").format(n=count)
    if troubled:
        text = translate("ConsoleStations", "{n} stasiun, {troubled} perlu dilihat").format(
            n=count, troubled=troubled
        )
    if retired:
        text = translate("ConsoleStations", "{text} · {n} sudah dipensiunkan").format(
            text=text, n=retired
        )
    return text
