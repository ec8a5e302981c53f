"""What is said for a call and of an outage."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from queueing.model import Component, LocalText, Outage, OutageState, Severity
from shared_ui.voice.pack import load_pack
from shared_ui.voice.sentences import announced, called, passed_over, place_of, spoken_time
from tests.office import MORNING, default_data

ZONE = "Asia/Jakarta"
TEXT = LocalText("")
PACK = load_pack(resources.VOICES / "default")
A, B, *OTHERS = default_data().services
OUTAGE = Outage(
    1, Component(1, "national-server", TEXT), TEXT, TEXT, TEXT, OutageState.CHECKING,
    MORNING + timedelta(minutes=30), (A, B), tuple(OTHERS), None, None, MORNING,
    MORNING + timedelta(minutes=60), None,
)  # fmt: skip


def test_a_call_is_said_number_first_and_then_the_way():
    said = called("A-232", 1, 3, "Loket 3", "id")
    assert said == (
        *("nomor-antrean", "A", "2", "ratus", "3", "puluh", "2"),
        *("silakan-menuju", "loket", "3"),
    )


def test_leading_zeros_are_not_spoken_and_a_kiosks_own_letter_is():
    assert called("AK-007", 1, 3, "Loket 3", "id")[1:4] == ("A", "K", "7")


@pytest.mark.parametrize(
    ("count", "first"), [(2, "panggilan-kedua"), (3, "panggilan-ketiga"), (4, "panggilan-ulang")]
)
def test_a_recall_says_so_first(count, first):
    assert called("A-001", count, 3, "Loket 3", "id")[0] == first


def test_a_counter_with_a_name_the_voice_knows_is_called_by_it():
    places = PACK.places["id"]
    assert place_of(7, "Ruang Foto", "id", places) == ("ruang-foto",)
    assert place_of(7, "Pojok Baca", "id", places) == ("loket", "7")
    assert place_of(7, "Loket 12", "id", places) == ("loket", "12") or place_of(
        7, "Loket 12", "id", places
    ) == ("loket", "2", "belas")


def test_a_number_that_was_passed_over_is_told_what_to_do():
    said = passed_over("A-007", "id")
    assert said == ("nomor-antrean", "A", "7", "kami-lewati", "silakan-lapor")


def test_a_label_that_is_none_is_a_bug():
    with pytest.raises(ValueError, match="no number"):
        called("?", 1, 3, "Loket 3", "id")


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, ("8",)), (5, ("8", "lewat", "5")), (30, ("8", "3", "puluh")), (-60, ("7",))],
)
def test_a_time_is_said_as_people_say_it(minutes, said):
    assert spoken_time(MORNING + timedelta(minutes=minutes), ZONE, "id") == said


def test_a_notice_says_which_services_since_when_that_numbers_hold_and_the_next_word():
    said = announced(OUTAGE, MORNING + timedelta(minutes=31), ZONE, "id")
    assert said == (
        *("perhatian", "layanan", "A", "dan", "B", "terganggu-sejak-pukul", "8", "3", "puluh"),
        *("nomor-anda-tetap-berlaku", "kabar-berikutnya-paling-lambat-pukul", "9"),
    )


def test_a_promise_that_was_not_kept_is_said_aloud():
    said = announced(OUTAGE, MORNING + timedelta(minutes=61), ZONE, "id")
    assert said[-2:] == ("belum-ada-kabar-baru-per-pukul", "9")


def test_slower_planned_and_recovered_are_said_as_such():
    now = MORNING + timedelta(minutes=31)
    assert "lebih-lambat-sejak-pukul" in announced(
        replace(OUTAGE, severity=Severity.SLOWER), now, ZONE, "id"
    )
    planned = replace(OUTAGE, state=OutageState.PLANNED, planned_from=now)
    assert "pemeliharaan-pukul" in announced(planned, now, ZONE, "id")
    over = replace(OUTAGE, state=OutageState.RESOLVED, resolved_at=now, next_word_at=None)
    assert announced(over, now, ZONE, "id")[-5:] == ("pulih-pukul", "8", "3", "puluh", "1")


@given(
    st.sampled_from(("id", "jv", "en")),
    st.integers(1, 4000),
    st.integers(1, 5),
    st.integers(1, 99),
    st.integers(0, 1439),
)
def test_the_voice_that_ships_has_every_clip_that_can_be_asked_for(
    language, number, count, counter, minute
):
    now = MORNING + timedelta(minutes=minute)
    said = {
        *called(f"S{'K' if number % 2 else ''}-{number:03d}", count, counter, "Loket", language),
        *passed_over(f"S-{number:03d}", language),
        *announced(replace(OUTAGE, since=now), now, ZONE, language),
    }
    assert said <= set(PACK.clips[language])
