"""Tickets identical to the dot everywhere; ANTREAN_GOLDEN=write draws the pictures anew.

Look at every picture that changed before it is committed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from kiosk.printing.profiles.profile import load_profile, profile_names
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.slip.layout import Paper
from kiosk.printing.slip.logo import logo_raster
from kiosk.printing.slip.renderer import Renderer
from kiosk.printing.slip.slip import Slip
from kiosk.printing.slip.slip_words import slip_of
from kiosk.printing.slip.ticket_layout import lay_out
from queueing.model import LocalText, Severity
from queueing.slip_facts import OutageLine, SlipFacts
from queueing.waits import WaitRange
from tests.kiosk.printing.pictures import GOLDEN, as_golden, printed

pytestmark = pytest.mark.usefixtures("qapp")
#: 80 mm and 58 mm at 203 dpi, 80 mm at 180 dpi, Epson's 58 mm kit.
PAPERS = {
    "576": Paper(576, 203),
    "512": Paper(512, 180),
    "420": Paper(420, 203),
    "384": Paper(384, 203),
}
OPENING = datetime(2017, 6, 14, 1, 41, tzinfo=UTC)
OUTAGE = OutageLine(
    LocalText(
        "Perekaman dan Pencetakan KTP-el terganggu",
        "Perekaman lan Panyithakan KTP-el kaganggu",
        "Capture and printing of ID cards disrupted",
    ),
    OPENING - timedelta(minutes=11),
    OPENING + timedelta(minutes=19),
)
FACTS = SlipFacts(
    office_name="Disdukcapil Kabupaten Jepara",
    time_zone="Asia/Jakarta",
    zone_label="WIB",
    label="A-017",
    code="K7F2Q9XM",
    service_name=LocalText("Perekaman KTP-el", "Perekaman KTP-el", "ID card: data capture"),
    people_ahead=188,
    issued_at=OPENING,
    language="id",
)
LONG = replace(
    FACTS,
    office_name="Dinas Kependudukan dan Pencatatan Sipil Kabupaten Jepara",
    label="AB-1234",
    service_name=LocalText(
        'Pencatatan pengangkatan, "pengesahan" & pengakuan anak di luar negeri bagi WNI', "", ""
    ),
    follow_address="https://antre.jeparakab.example/tiket/{code}?nomor={label}",
)

PROMISED = replace(FACTS, outages=(OUTAGE,), promised=True)
CARRIED = replace(FACTS, promised=True, valid_on=date(2017, 6, 15))
SLOWER = replace(
    OUTAGE,
    title=LocalText(
        "Perekaman dan Pencetakan KTP-el lebih lambat dari biasa",
        "Perekaman lan Panyithakan KTP-el langkung alon saking padatanipun",
        "Capture and printing of ID cards slower than usual",
    ),
    severity=Severity.SLOWER,
)
PLANNED = OutageLine(
    LocalText("Pemeliharaan Server pusat", "Pangopènan Server pusat", "Maintenance: server"),
    OPENING + timedelta(hours=27),
    OPENING + timedelta(hours=27),
    planned_until=OPENING + timedelta(hours=28),
)
WAIT = WaitRange(20, 35)
AFTER = replace(FACTS, outages=(OUTAGE,), wait=WaitRange(120, 210), wait_from_recovery=True)
CUT_OFF = replace(FACTS, label="AK-017", people_ahead=None, detached=True)


def crest(paper: Paper):
    """Draw a logo: a shield with a wave in it, smooth edges and a transparent ground."""
    big = Image.new("LA", (1600, 1600), (0, 0))
    pen = ImageDraw.Draw(big)
    shield = [(200, 100), (1400, 100), (1400, 900), (800, 1500), (200, 900)]
    pen.polygon(shield, fill=(0, 255))
    pen.polygon([(300, 200), (1300, 200), (1300, 860), (800, 1370), (300, 860)], fill=(255, 255))
    for left in (330, 650, 970):
        pen.pieslice((left, 420, left + 310, 730), 180, 360, fill=(0, 255))
    pen.rectangle((330, 600, 1280, 760), fill=(0, 255))
    file = BytesIO()
    big.resize((400, 400), Image.Resampling.BOX).save(file, "PNG")
    return logo_raster(file.getvalue(), paper.dots, paper.dpi)


def slips(paper: Paper) -> dict[str, Slip]:
    return {
        "plain": slip_of(FACTS),
        "outage": slip_of(replace(FACTS, outages=(OUTAGE,))),
        "copy": slip_of(replace(FACTS, people_ahead=0), copy=True),
        "logo": slip_of(
            replace(FACTS, label="C-041", people_ahead=6, wait=WAIT), logo=crest(paper)
        ),
        "long": slip_of(LONG),
        "javanese": slip_of(replace(AFTER, language="jv", wait=WAIT)),
        "english": slip_of(replace(AFTER, language="en"), copy=True),
        "promised": slip_of(PROMISED),
        "promised-jv": slip_of(replace(PROMISED, language="jv", outages=())),
        "carried": slip_of(CARRIED, copy=True),
        "carried-en": slip_of(replace(CARRIED, language="en"), copy=True),
        "slower": slip_of(replace(FACTS, outages=(SLOWER, PLANNED))),
        "planned-jv": slip_of(replace(FACTS, language="jv", outages=(PLANNED,))),
        "detached": slip_of(CUT_OFF),
        "detached-jv": slip_of(replace(CUT_OFF, language="jv", outages=(OUTAGE,))),
        "detached-en": slip_of(replace(CUT_OFF, language="en", label="AKL-1017")),
    }


DETACHED = ["detached", "detached-jv", "detached-en"]
PROMISES = ["promised", "promised-jv", "carried", "carried-en"]
TOLD = ["outage", "slower", "planned-jv"]
CASES = ["plain", *TOLD, "copy", "logo", "long", "javanese", "english", *DETACHED, *PROMISES]
NATIVE = ["plain", "outage", "copy", "long", "detached", "promised", "carried"]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("dots", PAPERS)
def test_a_ticket_is_the_golden_picture_to_the_dot(dots, case):
    paper, renderer = PAPERS[dots], Renderer()
    assert as_golden(renderer.draw(lay_out(slips(paper)[case], paper, renderer)), f"{dots}-{case}")


@pytest.mark.parametrize("case", NATIVE)
@pytest.mark.parametrize("name", ["generic-80", "generic-58"])
def test_native_text_comes_out_as_the_golden_picture_to_the_dot(name, case):
    profile = load_profile(name)
    encoder = SlipEncoder(profile, native=True)
    mouth = printed(encoder.paper(slips(profile.sheet)[case]), profile.paper.dots)
    ((piece, _),) = mouth.pieces
    assert piece is not None
    assert as_golden(piece, f"native-{profile.paper.width_mm}-{case}")


def test_every_paper_a_profile_ships_with_has_its_golden_pictures():
    assert {load_profile(name).sheet for name in profile_names()} <= set(PAPERS.values())


def test_no_golden_picture_is_left_over():
    wanted = {f"{dots}-{case}" for dots in PAPERS for case in CASES}
    wanted |= {f"native-{width}-{case}" for width in (80, 58) for case in NATIVE}
    assert {path.stem for path in GOLDEN.glob("*.png")} == wanted
