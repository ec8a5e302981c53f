"""The preview in the settings is the paper, not a picture of it."""

from __future__ import annotations

import threading
from datetime import datetime
from io import BytesIO

import pytest
from PIL import Image

from kiosk.printing.profiles.profile import load_profile, profile_names
from kiosk.printing.slip.logo import LogoError
from kiosk.printing.slip.preview import preview_png
from tests.kiosk.printing.desk import OPENING
from tests.kiosk.printing.pictures import from_png

pytestmark = pytest.mark.usefixtures("qapp")


def preview(name="generic-80", **changes: object) -> Image.Image:
    wanted = {
        "native": False,
        "office_name": "Disdukcapil Kabupaten Jepara",
        "follow_address": "",
        "logo": None,
        "outage": False,
        "copy": False,
        "language": "id",
        "now": OPENING,
        **changes,
    }
    return Image.open(BytesIO(preview_png(name, **wanted)))


def ink(image: Image.Image) -> int:
    return image.histogram()[0]


@pytest.mark.parametrize("native", [False, True], ids=["raster", "native"])
@pytest.mark.parametrize("name", profile_names())
def test_every_profile_shows_a_sheet_as_wide_as_its_paper(name, native):
    profile = load_profile(name)
    image = preview(name, native=native)
    assert image.width == max(profile.paper.dots, profile.sheet.mm(profile.paper.width_mm))
    assert profile.sheet.mm(60) < image.height < profile.sheet.mm(200)


@pytest.mark.parametrize("native", [False, True], ids=["raster", "native"])
def test_an_outage_a_copy_and_an_address_change_what_is_seen(native):
    plain = preview(native=native)
    address = "https://antre.example/jepara/{code}?n={label}"
    for change in ({"outage": True}, {"copy": True}, {"follow_address": address}):
        changed = preview(native=native, **change)
        assert changed.tobytes() != plain.tobytes()
        assert changed.height >= plain.height
    assert preview(native=native, language="jv").tobytes() != plain.tobytes()


def test_a_logo_stands_on_the_sheet_and_a_bad_one_is_refused():
    file = BytesIO()
    Image.new("1", (300, 100), 0).save(file, "PNG")
    assert ink(preview(logo=file.getvalue())) > ink(preview()) + 20_000
    with pytest.raises(LogoError):
        preview(logo=b"no picture")


def test_the_native_preview_shows_other_letters_than_the_picture():
    assert preview(native=True).tobytes() != preview().tobytes()


def test_times_are_the_offices():
    utc = datetime.fromisoformat("2017-06-14T01:41:00+00:00")
    assert preview(now=utc).tobytes() == preview().tobytes()


def test_another_thread_makes_the_same_preview():
    made = []
    thread = threading.Thread(target=lambda: made.append(preview().tobytes()))
    thread.start()
    thread.join()
    assert made == [preview().tobytes()]


def test_the_sheet_holds_the_tickets_dots_and_white_around_them():
    image = preview()
    drawn = from_png(BytesIO(_png(image)).getvalue())
    edge = (image.width - 576) // 2
    columns = 0
    for y in range(drawn.height):
        columns |= int.from_bytes(drawn.row(y), "big")
    bits = f"{columns:0{8 * drawn.width_bytes}b}"[: drawn.width]
    assert "1" not in bits[:edge] + bits[-edge:]


def _png(image: Image.Image) -> bytes:
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()
