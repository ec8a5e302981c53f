"""The test print: a page of rulers, type and greys that can be taken for no ticket."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.printing.probing.test_page_layout import QR_TEXT, PageWords, end_hint, lay_out_page
from kiosk.printing.probing.test_page_text import text_page
from kiosk.printing.profiles.profile import PrinterProfile
from kiosk.printing.slip.escpos_bytes import TicketEncoder
from kiosk.printing.slip.layout import Fill, Layout, Picture
from kiosk.printing.slip.qr_code import code_for
from kiosk.printing.slip.raster import Raster
from kiosk.printing.slip.renderer import Renderer
from kiosk.printing.slip.slip import Slip, visible

LABEL = "TES"
TITLE = "Uji cetak"
NOTICE = "Bila semua baris terbaca dan kertas terpotong, printer siap dipakai."
RULE_DOTS = 4


@dataclass(frozen=True, slots=True)
class PageFacts:
    """Which printer the page is from; `printed_at` is in the office's zone."""

    place: str
    profile: PrinterProfile
    printed_at: datetime

    def words(self, rendering: str) -> PageWords:
        """Give the lines that stand under the title."""
        paper = self.profile.paper
        return PageWords(
            (
                visible(self.profile.title),
                visible(f"{self.profile.name} · {self.place}"),
                f"{paper.dots} titik · {paper.dpi} dpi · {paper.width_mm} mm",
                f"{rendering} · {self.printed_at:%d-%m-%Y %H.%M}",
            ),
            end_hint(self.profile.cut.kind),
        )


class PageEncoder:
    """Makes the page as SlipEncoder makes tickets, so that a print worker can print it.

    Make one on the thread that uses it; raises FontError. The slip it is given is not looked at.
    """

    def __init__(self, page: PageFacts, *, native: bool = False) -> None:
        self._page, self._native = page, native
        self._profile = page.profile
        self._renderer = Renderer()
        self._bytes = TicketEncoder(page.profile)

    def picture(self, slip: Slip | None = None) -> Raster:
        """Give the dots of the page."""
        words = self._page.words("raster")
        layout = lay_out_page(words, self._profile.sheet, self._renderer)
        return self._renderer.draw(layout).without_realtime()

    def paper(self, slip: Slip | None = None) -> bytes:
        """Give the bytes of the page, cut included."""
        if not self._native:
            return self._bytes.paper(self.picture(slip))
        words = self._page.words("teks")
        # The rule is dots, because those come with whatever ends a paper of this model.
        return text_page(words, self._profile) + self._bytes.paper(self._end())

    def flush(self) -> bytes:
        """Give the bytes that end what a broken connection left unfinished."""
        return self._bytes.flush()

    def _end(self) -> Raster:
        """Give the code, where the printer makes none by itself, and the last rule."""
        sheet = self._profile.sheet
        code = code_for(QR_TEXT, "UJI", sheet) if self._profile.text.qr == "raster" else None
        if code is None:
            rule = Layout(sheet.dots, RULE_DOTS, (Fill(0, 0, sheet.dots, RULE_DOTS),))
            return self._renderer.draw(rule).without_realtime()
        margin = 4 * code.module
        below = code.size + 2 * margin
        shapes = (
            Picture(margin, margin, code.picture()),
            Fill(0, below, sheet.dots, RULE_DOTS),
        )
        layout = Layout(sheet.dots, below + RULE_DOTS, shapes)
        return self._renderer.draw(layout).without_realtime()


def test_page_slip(office_name: str, printer: str, now: datetime, zone_label: str) -> Slip:
    """Give the slip of a test print; `now` is aware and in the office's zone.

    `printer` names the profile and place of the printer, for whoever finds the paper.
    """
    return Slip(
        office_name=office_name,
        number_label=LABEL,
        service_name=TITLE,
        people_ahead=None,
        wait_line="",
        outage_lines=(),
        issued_at=now,
        zone_label=zone_label,
        qr_text=LABEL,
        notice_line=f"{printer}. {NOTICE}",
        ticket_code=LABEL,
    )
