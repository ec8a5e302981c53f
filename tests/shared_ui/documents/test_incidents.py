"""The report of an outage on paper and as a table: whole, legible, and the same figures in both."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime, timedelta
from io import StringIO

import pytest

from queueing.incident import Outcomes
from queueing.model import LANGUAGES
from shared_ui.documents.incident_sheet import incident_pages, incident_sheet
from shared_ui.documents.incident_table import COLUMNS, incident_csv
from shared_ui.documents.incident_words import IncidentWords
from shared_ui.documents.names import incident_name
from shared_ui.documents.paper import Curve, Words
from tests.display_board.samples import at
from tests.shared_ui.documents.incidents import going_on, jepara
from tests.shared_ui.documents.looking import faults


def empty():
    """Give a report of an outage in which nobody waited."""
    return replace(
        jepara(),
        line=((at(8, 30), 0), (at(10, 41), 0)),
        outcomes=Outcomes(0, 0, 0, 0, 0, 0, 0),
        longest_wait=None,
        person_minutes=0.0,
    )


CASES = {"jepara": jepara, "going-on": going_on, "empty": empty}


def table(incident) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(incident_csv(incident), newline="")))


def said_on(pages) -> str:
    return " ".join(thing.text for page in pages for thing in page if isinstance(thing, Words))


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_leaves_the_margins_and_no_two_texts_lie_upon_each_other(qapp, case, language):
    for page in incident_pages(CASES[case](), at(11, 0), language):
        assert faults(page) == []


def test_every_figure_and_every_word_is_on_the_paper(qapp):
    incident = jepara()
    words = IncidentWords(incident, "id")
    said = said_on(incident_pages(incident, at(11, 0)))
    for name, value in words.figures():
        assert name in said
        assert value in said
    for word in incident.words:
        assert words.moment(word.at) in said
        assert words.by(word) in said
        assert words.text(word) in said
    assert "pukul 10.41 WIB" in said
    assert "Terlambat 41 menit." in said
    assert "19.214" in said
    assert "Ditulis Rabu, 14 Juni 2017 pukul 11.00 WIB." in said


def test_a_promise_that_is_still_broken_is_said(qapp):
    said = said_on(incident_pages(going_on(), at(10, 20)))
    assert "Kabar yang dijanjikan pukul 10.00 WIB belum ada saat laporan dibuat." in said
    assert "belum selesai" in said
    assert "Kabar yang dijanjikan" not in said_on(incident_pages(jepara(), at(11, 0)))


def test_the_curve_rises_with_the_people(qapp):
    curves = [
        thing
        for page in incident_pages(jepara(), at(11, 0))
        for thing in page
        if isinstance(thing, Curve) and not thing.filled and len(thing.points) > 2
    ]
    (curve,) = curves
    across = [x for x, _ in curve.points]
    assert across == sorted(across)
    # Upwards on paper is a smaller y.
    assert curve.points[0][1] > curve.points[-1][1]


def test_the_paper_is_a_pdf_of_a4_pages(qapp):
    made = incident_sheet(jepara(), at(11, 0))
    assert made.startswith(b"%PDF-")
    assert made.count(b"/Type /Page\n") == len(incident_pages(jepara(), at(11, 0)))


@pytest.mark.parametrize("case", CASES)
def test_the_table_holds_the_same_figures(case):
    incident = CASES[case]()
    figures = {r["key"]: r["value"] for r in table(incident) if r["section"] == "figure"}
    assert float(figures["person_minutes_lost"]) == incident.person_minutes
    assert int(figures["waiting_at_begin"]) == incident.at_begin
    assert int(figures["waiting_most"]) == incident.most[1]
    assert int(figures["words_overdue"]) == len(incident.overdue)
    parts = ("served", "cancelled", "skipped", "expired", "still_open")
    out = incident.outcomes
    assert [int(figures[f"people_{part}"]) for part in parts] == [
        getattr(out, part) for part in parts
    ]


def test_the_timeline_is_in_order_and_names_what_was_overdue():
    rows = [r for r in table(jepara()) if r["section"] == "timeline"]
    assert [r["key"] for r in rows] == [
        "publish_outage",
        "overdue",
        "update_outage",
        "overdue",
        "resolve_outage",
    ]
    moments = [datetime.fromisoformat(r["at"]) for r in rows]
    assert moments == sorted(moments)
    assert all(m.utcoffset() == timedelta(hours=7) for m in moments)
    assert rows[2]["late_minutes"] == "12.00"
    assert rows[2]["text_en"].startswith("(en) ")


def test_every_row_has_every_column_and_a_text_keeps_its_commas_and_lines():
    odd = jepara()
    first = replace(odd.words[0], text=replace(odd.words[0].text, id='a, "b";\nc'))
    text = incident_csv(replace(odd, words=(first, *odd.words[1:])))
    rows = list(csv.reader(StringIO(text, newline="")))
    assert rows[0] == list(COLUMNS)
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert any('a, "b";\nc' in row for row in rows)


def test_a_report_is_named_after_day_hour_and_outage():
    assert incident_name(jepara()) == "laporan-gangguan-2017-06-14-0830-1"
