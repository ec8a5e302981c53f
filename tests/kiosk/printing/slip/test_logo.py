"""The office's logo: any PNG becomes dots that fit, or words that say what to choose instead."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from kiosk.printing.errors import SlipError
from kiosk.printing.slip.layout import Paper
from kiosk.printing.slip.logo import LogoError, logo_raster
from kiosk.printing.slip.raster import Raster

WIDE = Paper(576, 203)


def png(image: Image.Image) -> bytes:
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def disc(mode: str, size: int, ink: object, ground: object) -> Image.Image:
    image = Image.new(mode, (size, size), ground)
    ImageDraw.Draw(image).ellipse((size // 5, size // 5, size * 4 // 5, size * 4 // 5), fill=ink)
    return image


def logo(image: Image.Image, paper: Paper = WIDE) -> Raster:
    return logo_raster(png(image), paper.dots, paper.dpi)


def black_share(picture: Raster) -> float:
    ink = int.from_bytes(picture.data, "big").bit_count()
    return ink / (picture.width * picture.height)


@pytest.mark.parametrize(
    ("mode", "ink", "ground"),
    [
        ("1", 0, 1),
        ("L", 0, 255),
        ("LA", (0, 255), (0, 0)),
        ("RGB", (0, 0, 60), (255, 255, 255)),
        ("RGBA", (0, 0, 0, 255), (0, 0, 0, 0)),
        ("I;16", 0, 65535),
    ],
)
def test_every_kind_of_png_gives_the_same_black_disc_without_its_margins(mode, ink, ground):
    picture = logo(disc(mode, 400, ink, ground))
    assert abs(picture.width - picture.height) <= 1
    assert picture.height == WIDE.mm(18)
    assert black_share(picture) == pytest.approx(3.1416 / 4, abs=0.02)


def test_a_palette_with_a_transparent_colour_is_white_there():
    image = disc("RGB", 300, (0, 0, 0), (10, 200, 10)).quantize(4)
    ground = image.getpixel((0, 0))
    file = BytesIO()
    image.save(file, "PNG", transparency=ground)
    picture = logo_raster(file.getvalue(), WIDE.dots, WIDE.dpi)
    assert black_share(picture) == pytest.approx(3.1416 / 4, abs=0.02)


@given(
    width=st.integers(40, 700),
    height=st.integers(1, 700),
    paper=st.sampled_from([WIDE, Paper(512, 180), Paper(384, 203), Paper(420, 203)]),
)
def test_no_logo_is_larger_than_its_place_or_than_it_was(width, height, paper):
    picture = logo(Image.new("1", (width, height), 0), paper)
    assert 1 <= picture.width <= min(width, paper.dots * 0.6)
    assert 1 <= picture.height <= min(height, paper.mm(18))
    assert black_share(picture) == 1.0


def test_shades_are_dithered_and_line_art_is_not():
    shades = Image.linear_gradient("L")
    assert black_share(logo(shades)) == pytest.approx(0.5, abs=0.05)
    pale = logo(disc("RGB", 400, (150, 190, 240), "white"))
    assert 0.05 < black_share(pale) < 0.5
    sharp = logo(disc("L", 400, 30, 255))
    rows = [int.from_bytes(sharp.row(y), "big") for y in range(sharp.height)]
    # A disc of line art has one run of black in every row.
    assert all((row ^ (row >> 1)).bit_count() <= 2 for row in rows)


def test_the_same_logo_has_the_same_dots():
    shades = png(Image.linear_gradient("L"))
    assert logo_raster(shades, 576, 203).digest == logo_raster(shades, 576, 203).digest


def test_the_bits_that_fill_a_row_are_white():
    picture = logo(Image.new("1", (41, 50), 0))
    assert picture.width % 8
    assert all(picture.row(y)[-1] == 0b10000000 for y in range(picture.height))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no PNG"),
        (b"GIF89a not a png", "no PNG"),
        (png(disc("L", 300, 0, 255))[:300], "damaged"),
        (png(Image.new("L", (200, 200), 255)), "all white"),
        (png(Image.new("L", (30, 20), 0)), "only 30 × 20"),
        (png(Image.new("1", (2001, 10), 0)), "at most 2000"),
        (bytes(256 * 1024 + 1), "larger than 256 kB"),
    ],
)
def test_what_cannot_be_a_logo_is_refused_with_what_to_choose(data, said):
    with pytest.raises(LogoError, match=said) as refused:
        logo_raster(data, WIDE.dots, WIDE.dpi)
    assert isinstance(refused.value, SlipError)
    assert "PNG" in refused.value.remedy


@given(st.integers(0, 700), st.binary(min_size=1, max_size=4))
def test_a_damaged_file_is_a_logo_or_a_clear_error(place, damage):
    data = bytearray(png(disc("L", 120, 0, 255)))
    place %= len(data)
    data[place : place + len(damage)] = damage
    try:
        picture = logo_raster(bytes(data), WIDE.dots, WIDE.dpi)
    except LogoError as error:
        assert error.remedy
    else:
        assert picture.width <= WIDE.dots * 0.6
