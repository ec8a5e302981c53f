"""The follow address and the logo on slips: only what can be printed is kept."""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queueing import actions, views
from queueing.actions.valid_printing import (
    MAX_ADDRESS,
    MAX_LOGO_BYTES,
    MAX_LOGO_PIXELS,
    check_follow_address,
    check_logo,
)
from queueing.errors import BadSetting
from queueing.slip_facts import SlipFacts
from tests.office import default_data, events, refused
from tests.queueing.papers import next_job

ADDRESS = "https://kantor.go.id/antrean/{code}"


def png(width=8, height=8, rest=b""):
    """Give a grey PNG of that size, `rest` put before its end."""
    grey = zlib.compress(b"".join(b"\0" + b"\x7f" * width for _ in range(height)))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
        + chunk(b"IDAT", grey)
        + rest
        + chunk(b"IEND", b"")
    )


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def set_printing(desk, follow_address="", logo=None):
    return desk.do(actions.set_office_printing, follow_address=follow_address, logo=logo)


def test_a_new_office_has_neither(store, clock):
    office = views.kiosk_snapshot(store, now=clock()).office
    assert (office.follow_address, office.has_logo) == ("", False)
    assert views.office_logo(store) is None


def test_both_are_kept_and_taken_off_again(store, desk, clock):
    given = set_printing(desk, f"  {ADDRESS} ", png())
    assert (given.follow_address, given.has_logo) == (ADDRESS, True)
    assert views.console_snapshot(store, counter_id=6, now=clock()).office == given
    assert views.office_logo(store) == png()
    given = set_printing(desk)
    assert (given.follow_address, given.has_logo) == ("", False)
    assert views.office_logo(store) is None


def test_the_event_says_what_was_changed_but_keeps_no_picture(store, desk):
    set_printing(desk, ADDRESS, png())
    (event,) = events(store, kind="set_office_printing")
    assert event.details == {"from": "", "to": ADDRESS, "logo_bytes": len(png())}


def test_renaming_the_office_keeps_both(store, desk):
    set_printing(desk, ADDRESS, png())
    office = desk.do(actions.set_office_name, name="Disdukcapil Jepara")
    assert (office.follow_address, office.has_logo) == (ADDRESS, True)
    assert views.office_logo(store) == png()


def test_slips_carry_the_address_of_their_moment(store, kiosk, desk):
    told = []
    for address in ("", ADDRESS, "http://b.id/{label}/{code}"):
        set_printing(desk, address)
        kiosk.take("A", print_it=True)
        job = next_job(store, kiosk)
        assert job is not None
        told.append(SlipFacts.from_json(job.slip).follow_address)
        desk.do(actions.withdraw_print, job_id=job.id)
    assert told == ["", ADDRESS, "http://b.id/{label}/{code}"]


def test_a_slip_that_is_only_kept_says_the_same_as_one_that_is_printed(store, kiosk, desk):
    set_printing(desk, ADDRESS)
    papers = [kiosk.take("A", print_it=True, paper=paper) for paper in (True, False)]
    slips = []
    for ticket in papers:
        found = views.find_ticket(store, text=ticket.code, now=kiosk.clock())
        assert found is not None
        slips.append(json.loads(found.prints[0].slip))
    own = ("label", "code", "people_ahead", "issued_at")
    assert [{k: v for k, v in slip.items() if k not in own} for slip in slips] == [
        {k: v for k, v in slips[0].items() if k not in own}
    ] * 2


@pytest.mark.parametrize(
    "address",
    [
        "https://kantor.go.id/{code}",
        "http://192.168.1.5:8080/t?c={code}&n={label}",
        "HTTPS://kantor.go.id/#{code}",
        "https://kantor.go.id/" + "x" * (MAX_ADDRESS - 27) + "{code}",
    ],
)
def test_a_web_address_with_a_place_for_the_code_is_kept(desk, address):
    assert set_printing(desk, address).follow_address == address


@pytest.mark.parametrize(
    ("address", "what"),
    [
        ("kantor.go.id/{code}", "no web address"),
        ("ftp://kantor.go.id/{code}", "no web address"),
        ("https:///{code}", "no web address"),
        ("https://{code}.kantor.go.id/", "no web address"),
        ("https://kantor.go.id/", "no place"),
        ("https://kantor.go.id/{label}", "no place"),
        ("https://kantor.go.id/{kode}", "no place"),
        ("https://kantor.go.id/{code}/{name}", "means nothing"),
        ("https://kantor.go.id/{code!r}", "means nothing"),
        ("https://kantor.go.id/{code:>20}", "means nothing"),
        ("https://kantor.go.id/{code}/{}", "means nothing"),
        ("https://kantor.go.id/{code}}}", "braces"),
        ("https://kantor.go.id/{{code}}", "no place"),
        ("https://kantor.go.id/{code", "cannot be read"),
        ("https://[kantor/{code}", "cannot be read"),
        ("https://kantor.go.id/a b/{code}", "space"),
        ("https://kantor.go.id/\u200b{code}", "unseen"),
        ("https://kantor.go.id/\x1b{code}", "unseen"),
        ("https://kantor.go.id/" + "x" * MAX_ADDRESS + "{code}", "long"),
    ],
)
def test_another_address_is_refused_with_what_to_write(store, desk, address, what):
    with refused(store, BadSetting, match=what) as caught:
        set_printing(desk, address)
    assert caught.value.field == "office.follow_address"
    assert caught.value.remedy


@given(st.text(alphabet="htps:/.{}code[]@ ab!%", max_size=30))
def test_whatever_is_written_is_refused_or_can_be_filled_in(text):
    try:
        check_follow_address(text)
    except BadSetting as error:
        assert error.remedy
    else:
        filled = text.replace("{code}", "1").replace("{label}", "A-001")
        assert not set(filled) & {"{", "}", " "}


@pytest.mark.parametrize(
    ("logo", "what"),
    [
        (b"", "no PNG"),
        (b"\xff\xd8\xff\xe0 a JPEG", "no PNG"),
        (png()[:-1], "ends too soon"),
        (png()[:20], "ends too soon"),
        (png()[:8], "ends too soon"),
        (png().replace(b"IDAT", b"IDAU"), "damaged"),
        (b"\x89PNG\r\n\x1a\n" + chunk(b"IEND", b""), "no size"),
        (png(MAX_LOGO_PIXELS + 1, 2), f"{MAX_LOGO_PIXELS + 1} × 2 pixels"),
        (png(2, MAX_LOGO_PIXELS + 1), "pixels a side|pixels"),
        (png(0, 2), "0 × 2"),
        (png(rest=chunk(b"tEXt", bytes(MAX_LOGO_BYTES))), "kB large"),
    ],
)
def test_what_is_no_whole_small_png_is_refused(store, desk, logo, what):
    with refused(store, BadSetting, match=what) as caught:
        set_printing(desk, ADDRESS, logo)
    assert caught.value.field == "office.logo"
    assert caught.value.remedy


@given(st.data())
def test_a_damaged_logo_is_refused(data):
    whole = bytearray(png(5, 7))
    whole[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(BadSetting):
        check_logo(bytes(whole))


def test_an_office_is_set_up_with_the_address_of_its_file(tmp_path):
    data = default_data()
    with pytest.raises(BadSetting, match=r"office\.follow_address"):
        actions.valid_settings.check_all(
            replace(data, office=replace(data.office, follow_address="kantor"))
        )
