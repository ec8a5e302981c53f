"""From a slip to the bytes of one printer model: layout, picture or letters, ESC/POS."""

from __future__ import annotations

from kiosk.printing.profiles.profile import PrinterProfile
from kiosk.printing.slip.escpos_bytes import TicketEncoder
from kiosk.printing.slip.native import Sheet, native_rows
from kiosk.printing.slip.raster import Raster
from kiosk.printing.slip.renderer import Renderer
from kiosk.printing.slip.slip import Slip
from kiosk.printing.slip.ticket_layout import lay_out


class SlipEncoder:
    """Draws and encodes; make one on the thread that uses it. Raises FontError.

    `native` prints in the printer's own letters: two kilobytes instead of fifty.
    """

    def __init__(self, profile: PrinterProfile, *, native: bool = False) -> None:
        self._profile = profile
        self._native = native
        self._sheet = Sheet(profile.text.columns, profile.text.largest, profile.sheet)
        self._renderer = Renderer()
        self._bytes = TicketEncoder(profile)

    def picture(self, slip: Slip) -> Raster:
        """Give the dots of a slip as they are sent; raises SlipError."""
        drawn = self._renderer.draw(lay_out(slip, self._profile.sheet, self._renderer))
        return drawn.without_realtime()

    def paper(self, slip: Slip) -> bytes:
        """Give the bytes of one paper; raises SlipError when it cannot be drawn."""
        if self._native:
            return self._bytes.native_paper(native_rows(slip, self._sheet))
        return self._bytes.paper(self.picture(slip))

    def flush(self) -> bytes:
        """Give the bytes that end what a broken connection left unfinished."""
        return self._bytes.flush()
