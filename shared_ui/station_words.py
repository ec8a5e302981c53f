"""Says to staff why this PC may not work under its station's name."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from queueing.errors import AntreanError, StationRetired, StationTaken, StoreMoved

translate = QCoreApplication.translate


def name_text(error: AntreanError) -> str:
    """Give two sentences for StationTaken, StationRetired and StoreMoved, "" for any other."""
    if isinstance(error, StoreMoved):
        text = translate(
            "StationName",
            "Kantor ini sudah pindah ke {place}. Pasang berkas stasiun yang dibuat untuk PC ini.",
        )
        return text.format(place=error.to)
    if isinstance(error, StationRetired):
        return translate(
            "StationName",
            "Stasiun ini sudah dipensiunkan. Beri nama lain di setelan PC ini.",
        )
    if not isinstance(error, StationTaken):
        return ""
    if error.here:
        text = translate(
            "StationName",
            "Antrean sudah berjalan di PC ini dengan nama stasiun yang sama. Tutup yang satu, "
            "maka yang ini jalan sendiri.",
        )
    else:
        text = translate(
            "StationName",
            "Nama stasiun ini dipakai PC {host} sejak {time}. Matikan di sana, atau beri nama "
            "lain di setelan PC ini.",
        )
    return text.format(host=error.host, time=_time(error.since))


def _time(since: datetime) -> str:
    # On this PC's wall clock: the office's zone is not known before the office was read.
    local = since.astimezone()
    return translate("StationName", "{day} pukul {time}").format(
        day=f"{local:%d-%m-%Y}", time=f"{local:%H.%M}"
    )
