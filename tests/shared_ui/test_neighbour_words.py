"""What is said of another office is said with its age, and old news as old."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from queueing.model import LocalText
from queueing.neighbours import Neighbour, NeighbourNews, ServiceState
from shared_ui.neighbour_words import NeighbourWords, in_trouble
from tests.queueing.exchange.samples import NOW, bangsri

OFFICE = Neighbour(1, "jepara-bangsri", "Kecamatan Bangsri", "", "")
NEWS = NeighbourNews(OFFICE, bangsri())
MLONGGO = NeighbourNews(
    replace(OFFICE, id=2, code="jepara-mlonggo", name="Kecamatan Mlonggo"),
    bangsri(code="jepara-mlonggo"),
)


def said(minutes: float, language: str = "id") -> NeighbourWords:
    return NeighbourWords(NOW + timedelta(minutes=minutes), "Asia/Jakarta", language)


def test_what_does_not_go_is_said_with_its_beginning():
    recording, data = said(12).troubles(NEWS)
    assert recording == "Perekaman KTP-el tidak dilayani sejak pukul 06.00."
    assert data == "Data perekaman belum terkirim sejak Rabu, 15 Februari."
    assert said(12).works(NEWS) == "Tetap dilayani: Surat keterangan (suket)."
    assert said(12).note(NEWS) == "Perekaman dapat dilakukan di Mlonggo."
    assert said(12).heard(NEWS) == "Kabar pukul 07.10 (12 menit lalu)."


def test_old_news_is_never_told_as_what_is_so_now():
    old = said(200)
    assert all(text.startswith("Menurut kabar pukul 07.10: ") for text in old.troubles(NEWS))
    assert old.works(NEWS) == "", "that it works was true this morning"
    assert old.note(NEWS) == ""
    assert "Kabar lama, dari pukul 07.10 (3 jam lalu)" in old.heard(NEWS)
    assert old.hint((NEWS,), "Perekaman KTP-el").startswith(
        "Kecamatan Bangsri: Menurut kabar pukul 07.10: Perekaman"
    )


def test_of_what_is_too_old_nothing_is_said_but_that():
    late = said(60 * 24)
    assert late.troubles(NEWS) == ()
    assert in_trouble((NEWS,), NOW + timedelta(days=1)) == ()
    assert late.hint((NEWS,), "Perekaman KTP-el") == ""
    assert "Keadaannya belum diketahui" in late.heard(NEWS)
    assert "Selasa" not in late.heard(NEWS)
    assert "belum diketahui" not in said(0).heard(replace(NEWS, status=None))


def test_a_hint_is_one_line_of_the_first_office_and_counts_the_others():
    line = said(5).hint((NEWS, MLONGGO), "Perekaman KTP-el")
    assert line == (
        "Kecamatan Bangsri: Perekaman KTP-el tidak dilayani sejak pukul 06.00 (kabar pukul 07.10)."
        " Juga di 1 kantor lain."
    )
    assert said(5).hint((NEWS,), "Surat keterangan (suket)") == ""
    assert said(5).hint((), "Perekaman KTP-el") == ""


def test_slower_is_said_as_slower_and_an_expected_end_only_while_it_lies_ahead():
    service = replace(
        bangsri().services[0],
        state=ServiceState.SLOWER,
        expected_until=NOW + timedelta(hours=1),
    )
    news = NeighbourNews(OFFICE, bangsri(services=(service,), late_data=()))
    assert said(1).troubles(news) == (
        "Perekaman KTP-el lebih lambat dari biasa sejak pukul 06.00. Perkiraan pulih pukul 08.10.",
    )
    assert "Perkiraan" not in said(60).troubles(news)[0]


def test_names_from_outside_stay_one_plain_line():
    nasty = replace(OFFICE, name="<b>Bangsri</b>\nPalsu")
    words = said(1).name(NeighbourNews(nasty, bangsri(note=LocalText("<i>x</i>"))))
    assert words == "<b>Bangsri</b> Palsu"


def test_ages_are_whole_minutes_hours_and_days():
    assert [said(m).ago(NOW) for m in (0, 59, 60, 119, 1439, 2880)] == [
        "baru saja",
        "59 menit lalu",
        "1 jam lalu",
        "1 jam lalu",
        "23 jam lalu",
        "2 hari lalu",
    ]
