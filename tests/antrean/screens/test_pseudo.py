"""The pseudo-language is longer and accented, and keeps what a text is filled in with."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from antrean.screens.pseudo import pseudo

parts = st.lists(
    st.sampled_from(["{name}", "{count}", "\n", "&", "<b>", "kata ", "nomor ", "Anda "]),
    max_size=8,
)


@given(parts)
def test_placeholders_marks_and_line_ends_stay_in_their_order(pieces):
    text = "".join(pieces)
    kept = [p for p in pieces if p in {"{name}", "{count}", "\n", "&", "<b>"}]

    said = pseudo(text)

    place = 0
    for part in kept:
        place = said.index(part, place) + len(part)


def test_a_text_grows_by_a_third_and_keeps_its_ellipsis():
    assert len(pseudo("Silakan pilih layanan")) >= 21 * 1.3
    assert pseudo("Memulai…").endswith("…")
    assert pseudo("") == ""
