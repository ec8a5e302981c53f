"""The paper as it will look, for the settings: drawn by the same code that prints it."""

from __future__ import annotations

from datetime import datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

from PIL import Image

from kiosk.printing.profiles.profile import PrinterProfile, load_profile
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.slip.layout import Paper
from kiosk.printing.slip.logo import logo_raster
from kiosk.printing.slip.raster import Raster
from kiosk.printing.slip.slip import Slip
from kiosk.printing.slip.slip_words import slip_of
from kiosk.printing.virtual_printer.interpreter import Interpreter
from kiosk.printing.virtual_printer.paper import PaperStrip
from kiosk.printing.virtual_printer.tickets import image_of
from queueing.model import LocalText
from queueing.slip_facts import OutageLine, SlipFacts
from queueing.waits import WaitRange

LABEL, CODE = "A-017", "K7F2Q9XM"
SERVICE = LocalText("Perekaman KTP-el", "Perekaman KTP-el", "Electronic ID card: data capture")
BROKEN = LocalText(
    "Pencetakan KTP-el terganggu",
    "Panyithakan KTP-el kaganggu",
    "Printing of ID cards disrupted",
)
PEOPLE_AHEAD, WAIT = 12, WaitRange(20, 35)
OUTAGE_BEGAN, NEXT_WORD = timedelta(minutes=-10), timedelta(minutes=20)
ABOVE_MM, BELOW_MM = 4.0, 4.0
"""White above and below that the way from head to cutter leaves, roughly."""
_ZONES = {"Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}


def preview_png(
    profile_name: str,
    *,
    native: bool,
    office_name: str,
    follow_address: str,
    logo: bytes | None,
    outage: bool,
    copy: bool,
    language: str,
    now: datetime,
) -> bytes:
    """Give a PNG of a made-up ticket on the profile's paper, one pixel a dot.

    `now` is aware; its ZoneInfo is taken for the office's zone, Asia/Jakarta without one.
    Native text is what the virtual printer makes of the bytes. Raises ProfileError, LogoError
    and FontError; a QGuiApplication must exist.
    """
    profile = load_profile(profile_name)
    facts = _facts(office_name, follow_address, outage, language, now)
    dots = None if logo is None else logo_raster(logo, profile.paper.dots, profile.paper.dpi)
    slip = slip_of(facts, copy=copy, logo=dots)
    encoder = SlipEncoder(profile, native=native)
    picture = _interpreted(encoder, slip, profile) if native else encoder.picture(slip)
    return _png(picture, profile)


def _facts(
    office_name: str, follow_address: str, outage: bool, language: str, now: datetime
) -> SlipFacts:
    zone = now.tzinfo.key if isinstance(now.tzinfo, ZoneInfo) else "Asia/Jakarta"
    line = OutageLine(BROKEN, now + OUTAGE_BEGAN, now + NEXT_WORD)
    return SlipFacts(
        office_name=office_name,
        time_zone=zone,
        zone_label=_ZONES.get(zone, ""),
        label=LABEL,
        code=CODE,
        service_name=SERVICE,
        people_ahead=PEOPLE_AHEAD,
        issued_at=now,
        language=language,
        outages=(line,) if outage else (),
        wait=WAIT,
        wait_from_recovery=outage,
        follow_address=follow_address,
    )


def _interpreted(encoder: SlipEncoder, slip: Slip, profile: PrinterProfile) -> Raster:
    strip = PaperStrip(profile.paper.dots)
    interpreter = Interpreter(strip, _Nobody(), dpi=profile.paper.dpi)
    interpreter.feed(encoder.paper(slip))
    while interpreter.step():
        pass
    return strip.cut() or Raster(profile.paper.dots, 1, bytes((profile.paper.dots + 7) // 8))


class _Nobody:
    """The machine around the interpreter: nothing is answered, the paper stays on the strip."""

    def reply(self, data: bytes) -> None:
        """Answer nobody."""

    def prove(self, data: bytes) -> None:
        """Prove nothing."""

    def presenter(self, command: int) -> bool:
        """Have no presenter."""
        return True

    def paper_bits(self) -> int:
        """Have paper."""
        return 0

    def automatic_status(self, wanted: int) -> None:
        """Tell nothing by itself."""

    def cut(self, kind: str) -> None:
        """Leave the paper where it is."""


def _png(picture: Raster, profile: PrinterProfile) -> bytes:
    """Put the dots on paper as wide as the roll, whose edges cannot be printed on."""
    paper: Paper = profile.sheet
    width = max(picture.width, paper.mm(profile.paper.width_mm))
    above, below = paper.mm(ABOVE_MM), paper.mm(BELOW_MM)
    page = Image.new("1", (width, above + picture.height + below), 1)
    page.paste(image_of(picture), ((width - picture.width) // 2, above))
    file = BytesIO()
    page.save(file, "PNG")
    return file.getvalue()
