"""What staff drop into the folder is shown in quiet moments, and what cannot be is named."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest
from PySide6.QtGui import QColor, QImage

from display_board.panels.drawing import Photo
from display_board.panels.slide_place import QUIET_SECONDS
from display_board.slide_show import SlideShow, refusal_text
from display_board.slides import (
    MOST_SLIDES,
    PICTURE_BYTES,
    Refusal,
    SlideReader,
    TextSlide,
    Why,
    picture_within,
)
from tests.display_board import samples
from tests.display_board.looking import SIZES, board, faults, shown_text
from tests.display_board.samples import at, call, outage, snapshot

NOW = at(8, 41, 5)


def picture(folder, name="a.png", size=(400, 300), kind=None):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(folder / name), kind)


def text(folder, name="b.txt", words="Syarat KTP-el\n\nBawa Kartu Keluarga.\nGratis."):
    (folder / name).write_text(words, encoding="utf-8")


# -- the folder ---------------------------------------------------------------------------------


def test_pictures_and_texts_are_shown_in_the_order_of_their_names(tmp_path):
    for name in ("3.jpg", "1.PNG", "4.webp"):
        picture(tmp_path, name)
    text(tmp_path, "2.txt")
    found = SlideReader(tmp_path).read()
    assert [slide.name for slide in found.slides] == ["1.PNG", "2.txt", "3.jpg", "4.webp"]
    assert found.refused == ()
    assert found.slides[1] == TextSlide("2.txt", "Syarat KTP-el", ("Bawa Kartu Keluarga. Gratis.",))


REFUSED = {
    "film.mp4": (b"...", Why.VIDEO),
    "gerak.gif": (b"GIF89a", Why.VIDEO),
    "surat.docx": (b"PK", Why.KIND),
    "rusak.png": (b"no picture at all", Why.DAMAGED),
    "kosong.png": (b"", Why.DAMAGED),
    "besar.jpg": (b"\0" * (PICTURE_BYTES + 1), Why.LARGE),
    "panjang.txt": (b"a " * 5000, Why.LARGE),
    "word.txt": ("Jum\xe9at".encode("latin-1"), Why.NOT_UTF8),
    "hampa.txt": (b" \n ", Why.EMPTY),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_cannot_be_shown_is_named_and_the_others_are_shown(tmp_path, name):
    content, why = REFUSED[name]
    (tmp_path / name).write_bytes(content)
    text(tmp_path)
    found = SlideReader(tmp_path).read()
    assert found.refused == (Refusal(name, why),)
    assert [slide.name for slide in found.slides] == ["b.txt"]
    assert name in refusal_text(found.refused)


def test_a_picture_of_more_dots_than_any_panel_has_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("display_board.slides.PICTURE_DOTS", 400 * 300 - 1)
    picture(tmp_path)
    assert SlideReader(tmp_path).read().refused == (Refusal("a.png", Why.LARGE),)


def test_what_systems_leave_in_folders_is_no_refused_file(tmp_path):
    for name in (".DS_Store", "Thumbs.db", "~$surat.docx"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "old").mkdir()
    assert SlideReader(tmp_path).read().refused == ()


def test_too_many_files_and_a_folder_that_is_missing_are_told(tmp_path):
    for number in range(MOST_SLIDES + 6):
        text(tmp_path, f"{number:03d}.txt")
    found = SlideReader(tmp_path).read()
    assert len(found.slides) == MOST_SLIDES
    assert {one.why for one in found.refused} == {Why.MANY}
    assert "dan 2 lainnya" in refusal_text(found.refused)
    missing = SlideReader(tmp_path / "none").read()
    assert missing.slides == ()
    assert [one.why for one in missing.refused] == [Why.NO_FOLDER]


def test_a_file_is_judged_anew_once_it_changed(tmp_path):
    reader, file = SlideReader(tmp_path), tmp_path / "a.png"
    file.write_bytes(b"half a picture")
    assert reader.read().refused == (Refusal("a.png", Why.DAMAGED),)
    picture(tmp_path)
    os.utime(file, ns=(1, 1))
    (slide,) = reader.read().slides
    assert reader.read().slides == (slide,)


@pytest.mark.parametrize("size", [(400, 300), (300, 400), (4000, 200)])
def test_a_picture_is_as_large_as_its_place_allows_and_never_drawn_out_of_shape(tmp_path, size):
    picture(tmp_path, size=size)
    (slide,) = SlideReader(tmp_path).read().slides
    image = picture_within(slide, 700, 500)
    assert image.width() <= 700
    assert image.height() <= 500
    assert image.width() == 700 or image.height() == 500
    assert abs(image.width() / image.height() - size[0] / size[1]) < 0.1 * size[0] / size[1]


# -- on the board -------------------------------------------------------------------------------


@pytest.fixture
def room(qtbot, tmp_path):
    """Give a board with the folder's slides, its pictures decoded as soon as they are wanted."""

    def make(size=(1920, 1080)):
        window = board(qtbot, NOW, size)
        window.picture_wanted.connect(
            lambda slide, w, h: window.keep_picture(slide, w, h, picture_within(slide, w, h))
        )
        window.show_slides(SlideReader(tmp_path).read().slides, 12.0)
        return window

    return make


def seen(window, shot, seconds=120):
    """Give what stands in the place of the calls, second by second: texts, or the photo's name."""
    window.show_snapshot(shot, NOW)
    places = []
    for second in range(seconds):
        window.moment = NOW + timedelta(seconds=second)
        window.tick(window.moment)
        photos = [i.name for i in window.view.now_calling.picture() if isinstance(i, Photo)]
        words = " ".join(words.text for words in window.view.now_calling.texts())
        places.append(photos[0] if photos else words)
    return places


def test_while_nobody_is_called_slides_take_turns_with_why(room, tmp_path):
    picture(tmp_path)
    text(tmp_path)
    places = seen(room(), snapshot(NOW, recent=()), 26)
    turns = list(dict.fromkeys(places))
    assert "Belum ada panggilan" in turns[0]
    assert turns[1].startswith("a.png")
    assert turns[2].startswith("Syarat KTP-el")
    assert places.count(turns[1]) == 12
    assert places.index(turns[1]) == QUIET_SECONDS


def test_slides_are_never_over_a_call_a_notice_or_old_data(room, tmp_path):
    picture(tmp_path)
    text(tmp_path)
    window = room()
    called = seen(window, snapshot(NOW, calls=(call("C-041", 3, NOW),)), 60)
    assert all("C-041" in place for place in called)
    told = seen(window, snapshot(NOW, outages=(outage(),)), 60)
    assert all("Menunggu panggilan" in place for place in told)
    window.show_stale(NOW, "")
    window.tick(NOW + timedelta(seconds=15))
    assert "Menunggu panggilan" in shown_text(window)


def test_a_call_takes_a_slides_place_at_once(room, tmp_path):
    picture(tmp_path)
    window = room()
    assert seen(window, snapshot(NOW), 12)[-1].startswith("a.png")
    window.show_snapshot(snapshot(NOW, calls=(call("C-041", 3, NOW),)), window.moment)
    assert "C-041" in shown_text(window)
    assert not any(isinstance(i, Photo) for i in window.view.now_calling.picture())


def test_a_picture_that_is_gone_or_not_decoded_yet_leaves_no_empty_place(qtbot, tmp_path):
    picture(tmp_path)
    window = board(qtbot, NOW)
    wanted = []
    window.picture_wanted.connect(lambda *asked: wanted.append(asked))
    window.show_slides(SlideReader(tmp_path).read().slides, 12.0)
    assert all("Menunggu panggilan" in place for place in seen(window, snapshot(NOW), 20))
    assert len(wanted) == 1
    window.keep_picture(*wanted[0], QImage())
    assert all("Menunggu panggilan" in place for place in seen(window, snapshot(NOW), 20))


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_long_text_takes_whole_pages_with_a_mark_and_loses_no_word(room, tmp_path, size):
    words = [f"kata{number}" for number in range(300)]
    text(tmp_path, words="Jam layanan selama bulan puasa\n\n" + " ".join(words))
    window, told, marks = room(size), set(), set()
    window.show_snapshot(snapshot(NOW), NOW)
    for second in range(0, 300, 3):
        window.tick(NOW + timedelta(seconds=second))
        assert faults(window) == []
        lines = [words.text for words in window.view.now_calling.texts()]
        told |= set(" ".join(lines).split())
        marks |= {line for line in lines if " / " in line}
    assert set(words) <= told
    assert len(marks) > 1


async def test_the_folder_is_read_again_while_the_board_runs(qapp, qtbot, tmp_path):
    window = board(qtbot, NOW)
    window.show_snapshot(snapshot(NOW), NOW)
    told = []
    show = SlideShow(window, SlideReader(tmp_path), 12.0)
    show.refused.connect(told.append)
    try:
        await _until(lambda: told == [""])
        picture(tmp_path)
        (tmp_path / "film.mp4").write_bytes(b"...")
        show.look()
        await _until(lambda: len(told) == 2)
        assert told[1] == "film.mp4 (video tidak ditampilkan)"
        window.moment = NOW + timedelta(seconds=9)
        window.tick(window.moment)
        await _until(lambda: any(isinstance(i, Photo) for i in window.view.now_calling.picture()))
    finally:
        await show.stop()


async def _until(condition):
    import asyncio

    for _ in range(1000):
        if condition():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not happen within 20 seconds")


def test_slides_leave_the_lists_beside_them_as_they_are(room, tmp_path):
    picture(tmp_path)
    window = room()
    seen(window, samples.scenes()["no-calls"][0], 12)
    assert window.view.waiting.isVisible()
    assert "Menunggu" in shown_text(window)
