"""Kiosk, board, console and printer as offscreen processes: a visit, an outage, no paper."""

from __future__ import annotations

from PIL import Image

from antrean.virtual_printer import VirtualPrinterProcess
from tests.end_to_end.conftest import Office
from tests.end_to_end.programs import (
    ask_printer,
    driven,
    job_states,
    papers,
    rows,
    tickets,
    until,
)


def states(office: Office) -> list[str]:
    """Give the states of all tickets, oldest first."""
    return [state for (state,) in rows(office.url, "SELECT state FROM ticket ORDER BY id")]


def test_one_visit_goes_from_the_kiosk_over_the_board_to_the_counter(
    any_office: Office, printer: VirtualPrinterProcess
) -> None:
    with (
        driven("kiosk", any_office.config("kiosk", printer.port)) as kiosk,
        driven("board", any_office.config("board")) as board,
        driven("counter", any_office.config("counter")) as console,
    ):
        kiosk.click("service-C")
        kiosk.click("take-number")
        kiosk.wait_until_said("C-001")
        assert tickets(any_office.url) == ["C-001"]
        until(lambda: len(papers(any_office.papers)) == 1, "the paper")
        kiosk.wait_until_said("Ambil tiket di bawah")
        kiosk.click("done")
        kiosk.wait_for("service-C")

        console.wait_for("officer")
        console.order("type", name="officer", text="Sri")
        console.click_until("sign-in", "sign-out")
        console.click_until("next", "recall")
        board.wait_until_said("C-001")
        board.wait_until_said("Loket 6")
        console.wait_for("start")
        assert states(any_office) == ["called"]
        console.click_until("start", "finish")
        assert states(any_office) == ["serving"]
        console.click_away("finish")
        assert states(any_office) == ["served"]
    moves = "SELECT to_state, station_id FROM event WHERE ticket_id = 1 AND kind <> 'print'"
    went, stations = zip(*rows(any_office.url, f"{moves} ORDER BY id"), strict=True)
    assert went == ("waiting", "called", "serving", "served")
    assert stations[0] not in stations[1:]
    assert job_states(any_office.url) == ["processed"]


def test_one_press_tells_every_citizen_of_an_outage_and_its_end(office: Office) -> None:
    with (
        driven("kiosk", office.config("kiosk")) as kiosk,
        driven("board", office.config("board")) as board,
        driven("counter", office.config("counter")) as console,
    ):
        kiosk.wait_for("service-A")
        console.wait_for("officer")
        console.order("type", name="officer", text="Sri")
        console.click_until("sign-in", "sign-out")
        console.click_until("outage", "component-national-server")
        console.click_until("component-national-server", "resolve")
        board.wait_until_said("GANGGUAN")
        kiosk.wait_for("notice-more")
        kiosk.click("service-A")
        kiosk.wait_for("take-anyway")
        assert {"take-anyway", "other-service", "come-back-later"} <= set(
            kiosk.order("names")["names"]
        )
        assert tickets(office.url) == []
        kiosk.click("take-anyway")
        kiosk.click("take-number")
        kiosk.wait_until_said("A-001")
        kiosk.click("done")
        kiosk.click("service-C")
        # Not disturbed: no warning comes before this number.
        kiosk.wait_for("take-number")
        console.click_away("resolve")
        board.wait_until_said("PULIH")


def test_without_paper_the_number_is_on_the_screen_and_no_old_paper_comes_later(
    office: Office, printer: VirtualPrinterProcess
) -> None:
    assert ask_printer(printer.control_port, "paper-out") == "ok"
    with driven("kiosk", office.config("kiosk", printer.port)) as kiosk:
        kiosk.wait_until_said("Kertas tiket habis")
        kiosk.click("service-C")
        kiosk.click("take-number")
        kiosk.wait_until_said("C-001")
        kiosk.wait_until_said("Tunjukkan nomor ini kepada petugas")
        until(lambda: job_states(office.url) == ["not_printed"], "the number without paper")
        assert tickets(office.url) == ["C-001"]
        assert papers(office.papers) == []

        assert ask_printer(printer.control_port, "ready") == "ok"
        kiosk.click("done")
        kiosk.wait_for("service-C")
        until(lambda: "habis" not in " ".join(kiosk.said()), "paper to be offered again")
        kiosk.click("service-C")
        kiosk.click("take-number")
        kiosk.wait_until_said("C-002")
        until(
            lambda: sorted(job_states(office.url)) == ["not_printed", "processed"],
            "the second paper",
        )
        # The first visitor has gone: no paper of that number is left for somebody else to take.
        assert len(papers(office.papers)) == 1
    with Image.open(papers(office.papers)[0]) as paper:
        assert paper.width == 576
        assert paper.height > 300
