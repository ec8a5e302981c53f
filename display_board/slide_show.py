"""Brings what staff drop into a folder to the board, live, and says which files cannot be shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from display_board.slides import (
    PictureSlide,
    Refusal,
    SlideFolder,
    SlideReader,
    Why,
    picture_within,
)
from display_board.window import BoardWindow
from shared_ui.off_thread import OffThread
from shared_ui.under_way import UnderWay

LOOK_MS = 20_000
"""How often the folder is looked at; a file that did not change is not opened again."""
MOST_NAMED = 4


class SlideShow(QObject):
    """Signals: refused(text: str) — files by name that cannot be shown, "" when all can."""

    refused = Signal(str)

    def __init__(self, window: BoardWindow, reader: SlideReader, seconds: float) -> None:
        """Begin to look; `seconds`: how long a picture stays."""
        super().__init__(window)
        self._window, self._reader, self._seconds = window, reader, seconds
        # A thread of its own: no call waits for a large picture.
        self._off_thread = OffThread("slides")
        self._shown: SlideFolder | None = None
        self._under_way = UnderWay("the slides")
        self._reading = False
        window.picture_wanted.connect(self.fetch)
        self._look = QTimer(self, timerType=Qt.TimerType.VeryCoarseTimer, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        self._look.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Read the folder again, unless that is under way."""
        if not self._reading:
            self._reading = True
            self._under_way.begin(self._read())

    @Slot(object, int, int)
    def fetch(self, slide: PictureSlide, width: int, height: int) -> None:
        """Decode a picture for so many pixels and bring it to the window."""
        self._under_way.begin(self._decode(slide, width, height))

    async def stop(self) -> None:
        """Look no more; wait for what is under way."""
        self._look.stop()
        self._window.picture_wanted.disconnect(self.fetch)
        await self._under_way.end()
        await self._off_thread.end()

    async def _read(self) -> None:
        try:
            folder = await self._off_thread(self._reader.read)
        finally:
            self._reading = False
        if folder == self._shown:
            return
        self._shown = folder
        self._window.show_slides(folder.slides, self._seconds)
        self.refused.emit(refusal_text(folder.refused))

    async def _decode(self, slide: PictureSlide, width: int, height: int) -> None:
        image = await self._off_thread(picture_within, slide, width, height)
        self._window.keep_picture(slide, width, height, image)


def refusal_text(refused: tuple[Refusal, ...]) -> str:
    """Name the files that are not shown and why, for staff; "" when there are none."""
    words = {
        Why.KIND: QCoreApplication.translate("Slides", "hanya PNG, JPEG, WebP dan .txt"),
        Why.VIDEO: QCoreApplication.translate("Slides", "video tidak ditampilkan"),
        Why.LARGE: QCoreApplication.translate("Slides", "terlalu besar"),
        Why.DAMAGED: QCoreApplication.translate("Slides", "gambar rusak"),
        Why.NOT_UTF8: QCoreApplication.translate("Slides", "simpan sebagai teks UTF-8"),
        Why.EMPTY: QCoreApplication.translate("Slides", "kosong"),
        Why.MANY: QCoreApplication.translate("Slides", "berkas terlalu banyak"),
        Why.UNREADABLE: QCoreApplication.translate("Slides", "tidak boleh dibaca"),
        Why.NO_FOLDER: QCoreApplication.translate("Slides", "folder tidak ada"),
    }
    named = [f"{one.name} ({words[one.why]})" for one in refused[:MOST_NAMED]]
    if len(refused) > MOST_NAMED:
        more = QCoreApplication.translate("Slides", "dan {count} lainnya")
        named.append(more.format(count=len(refused) - MOST_NAMED))
    return ", ".join(named)
