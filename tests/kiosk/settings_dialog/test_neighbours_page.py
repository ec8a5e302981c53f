"""An office is trusted in the settings only by the fingerprint that was read out."""

from __future__ import annotations

from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.topics import TOPICS
from queueing.neighbours import Neighbour
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.patience import until


async def on_the_page(staff: Staff):
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.NEIGHBOURS))
    return dialog.neighbours


@leaving
async def test_what_is_told_is_shown_and_saved_and_a_wrong_code_is_marked(staff: Staff) -> None:
    page = await on_the_page(staff)
    assert page._own_key.text() == "ABCD EFGH JKLM NPQR STUV"
    page._own_code.setText("Salah")
    staff.touch("save-own-status")
    await until(lambda: "Belum berhasil" in page.results()[0], "the refusal")
    assert "write small letters" in staff.complaint("status.code")

    page._own_code.setText("jepara-kota")
    page._places.setPlainText("/srv/share\n\n /media/usb/antrean ")
    staff.touch("save-own-status")
    await until(lambda: page.results()[0] == "Tersimpan.", "saved")
    assert staff.acts.own.code == "jepara-kota"
    assert staff.acts.own.places == ("/srv/share", "/media/usb/antrean")
    assert staff.complaint("status.code") == ""


@leaving
async def test_an_office_is_saved_only_with_the_fingerprint_that_lies_there(staff: Staff) -> None:
    page = await on_the_page(staff)
    page._code.setText("bangsri")
    page._source.setText("/nowhere")
    staff.touch("look-at-key")
    await until(lambda: "there is no file" in page.results()[1], "what is in the way")
    page._source.setText("/there")
    staff.touch("look-at-key")
    await until(lambda: "Kecamatan bangsri: WXYZ 2345" in page.results()[1], "the fingerprint")

    for wrong in ("", "WXYZ 2345 6789 ABCD EFGG"):
        page._told.setText(wrong)
        staff.touch("save-neighbour")
        await until(lambda: "seperti dibacakan" in page.results()[2], "the question")
        page.show_trust("")
    assert staff.acts.neighbours == []
    page._told.setText("wxyz-2345-6789-abcd-efgh")
    staff.touch("save-neighbour")
    await until(lambda: page.results()[2] == "Tersimpan.", "saved")
    (kept,) = staff.acts.neighbours
    assert (kept.public_key, kept.name, kept.active) == ("KEY", "Kecamatan bangsri", True)

    assert page._office.currentText() == "Kecamatan bangsri (bangsri)"
    page._active.setChecked(False)
    page.show_trust("")
    staff.touch("save-neighbour")
    await until(lambda: page.results()[2] == "Tersimpan.", "saved again, without the fingerprint")
    assert not staff.acts.neighbours[0].active


@leaving
async def test_a_kiosk_on_a_server_is_told_who_may(staff: Staff) -> None:
    staff.acts.permitted = False
    page = await on_the_page(staff)
    staff.touch("save-own-status")
    await until(lambda: "akun pengelola" in page.results()[0], "who may")


@leaving
async def test_an_office_is_forgotten_only_after_the_question(staff: Staff) -> None:
    staff.acts.neighbours = [Neighbour(1, "bangsri", "Bangsri", "/there", "KEY")]
    page = await on_the_page(staff)
    assert page._forget.isHidden()
    page._office.setCurrentIndex(1)
    staff.touch("forget-neighbour")
    assert "Bangsri" in page._question.text()
    staff.touch("forget-neighbour-no")
    assert page._question.text() == ""
    staff.touch("forget-neighbour")
    assert len(staff.acts.neighbours) == 1
    staff.touch("forget-neighbour-yes")
    await until(lambda: page.results()[2] == "Bangsri tidak dipercaya lagi.", "forgotten")
    assert staff.acts.neighbours == []
    assert page._office.count() == 1
