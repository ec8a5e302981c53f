"""From a slip to the bytes of one printer model: layout, picture, ESC/POS."""

from __future__ import annotations

from kiosk.printing.escpos_bytes import TicketEncoder
from kiosk.printing.profile import PrinterProfile
from kiosk.printing.raster import Raster
from kiosk.printing.renderer import Renderer
from kiosk.printing.slip import Slip
from kiosk.printing.ticket_layout import lay_out


class SlipEncoder:
    """Draws and encodes; make one on the thread that uses it. Raises FontError."""

    def __init__(self, profile: PrinterProfile) -> None:
        self._profile = profile
        self._renderer = Renderer()
        self._bytes = TicketEncoder(profile)

    def picture(self, slip: Slip) -> Raster:
        """Give the dots of a slip; raises SlipError."""
        return self._renderer.draw(lay_out(slip, self._profile.sheet, self._renderer))

    def paper(self, slip: Slip) -> bytes:
        """Give the bytes of one paper; raises SlipError when it cannot be drawn."""
        return self._bytes.paper(self.picture(slip))

    def flush(self) -> bytes:
        """Give the bytes that end what a broken connection left unfinished."""
        return self._bytes.flush()
