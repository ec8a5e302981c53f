"""What leaves the office says what the board says, and says how long it may be believed."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import datetime, timedelta
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from queueing.model import LANGUAGES, OpeningState, OutageState
from shared_ui.documents.bulletin import AboutBulletin, Bulletin
from shared_ui.documents.looks import Look, look_of
from shared_ui.documents.notice_sheet import SMALLEST_CAP, notice_pages, notice_sheet
from shared_ui.documents.paper import Words
from shared_ui.documents.queue_monitor import queue_monitor_json
from shared_ui.documents.web_page import web_page
from shared_ui.documents.whatsapp import whatsapp_text
from shared_ui.notice_text import notice_text
from tests.display_board import samples
from tests.display_board.looking import all_pages, board, shown_text
from tests.display_board.samples import at
from tests.shared_ui.documents.bulletins import bulletin, days
from tests.shared_ui.documents.looking import faults

DAYS = days()
VOID = {"meta", "path"}


class Reader(HTMLParser):
    """Reads a page as a browser would, and keeps what it finds."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.languages: list[str] = []
        self.words: list[str] = []
        self.headings: list[int] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found[name] for name in ("href", "src") if name in found]
        self.languages += [found["lang"]] if "lang" in found else []
        self.headings += [int(tag[1])] if re.fullmatch(r"h\d", tag) else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        assert tag in VOID

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] not in ("style", "script"):
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def sentences(of: Bulletin, language: str = "id") -> list[str]:
    notices = of.notices(language)
    return [text for n in notices for text in (n.heading, *(b.text for b in n.blocks))]


def joined(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", ["one", "overdue", "recovered"])
def test_an_export_says_to_the_letter_what_the_board_shows(qtbot, name):
    """The lines the board painted are held against the text that leaves the office."""
    of = DAYS[name]
    window = board(qtbot, of.written_at)
    snapshot = samples.snapshot(of.written_at, outages=of.outages)
    painted = " ".join(
        joined(shown_text(window)) for _ in all_pages(window, snapshot, of.written_at)
    )
    chat = joined(whatsapp_text(of).replace("*", ""))
    for sentence in sentences(of):
        assert joined(sentence) in painted
        assert joined(sentence) in chat


@pytest.mark.parametrize("name", DAYS)
def test_every_sentence_is_in_every_export(name):
    of = DAYS[name]
    chat = joined(whatsapp_text(of).replace("*", ""))
    page = Reader(web_page(of)).text
    for sentence in sentences(of):
        assert joined(sentence) in chat
    for language in LANGUAGES:
        for sentence in sentences(of, language):
            assert joined(sentence) in page
    if not of.outages:
        assert "Tidak ada gangguan yang diumumkan." in chat
        assert "Tidak ada gangguan yang diumumkan." in page


@pytest.mark.parametrize("name", DAYS)
def test_every_export_says_when_it_was_written_and_from_when_on_it_may_be_old(name):
    of = DAYS[name]
    about = AboutBulletin(of, "id")
    for text in (whatsapp_text(of), Reader(web_page(of)).text):
        assert about.written() in joined(text)
        assert about.no_longer_sure() in joined(text)
    assert "WIB" in about.written()
    assert of.fresh_until > of.written_at


def test_it_is_to_be_believed_until_the_earliest_promise_still_to_come():
    late = samples.outage(next_word=at(9, 30), number=2)
    assert bulletin(samples.outage(), late).fresh_until == at(9, 0)
    assert bulletin(samples.outage(), late, now=at(9, 10)).fresh_until == at(9, 30)


def test_without_a_promise_to_come_it_is_believed_for_the_offices_usual_time():
    now = at(9, 20)
    usual = now + timedelta(minutes=samples.OFFICE.next_word_minutes)
    assert bulletin(samples.outage(), now=now).fresh_until == usual
    assert bulletin(now=now).fresh_until == usual


def test_work_that_is_planned_is_believed_until_it_begins_and_nothing_beyond_midnight():
    planned = replace(samples.outage(next_word=at(15, 0)), since=at(12, 0))
    assert bulletin(planned, now=at(9, 0)).fresh_until == at(12, 0)
    tomorrow = timedelta(days=1)
    later = replace(planned, since=at(12, 0) + tomorrow, next_word_at=at(15, 0) + tomorrow)
    assert bulletin(later, now=at(9, 0)).fresh_until == at(0, 0) + tomorrow
    assert bulletin(now=at(23, 50)).fresh_until == at(0, 0) + tomorrow


@pytest.mark.parametrize("name", DAYS)
def test_the_page_is_whole_and_loads_nothing_from_elsewhere(name):
    page = web_page(DAYS[name])
    read = Reader(page)
    assert read.open == []
    assert len(read.ids) == len(set(read.ids))
    assert all(link.startswith("#") and link[1:] in read.ids for link in read.links)
    assert set(read.languages) == set(LANGUAGES)
    assert read.headings[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(read.headings))
    assert "http://" not in page
    assert "https://" not in page


def test_the_page_allows_only_the_script_it_was_made_with():
    from base64 import b64encode
    from hashlib import sha256

    page = web_page(DAYS["one"])
    for tag in ("script", "style"):
        inside = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.S).group(1)
        digest = b64encode(sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in unescape(page)


def test_the_pages_script_compares_the_clock_with_the_promised_word():
    page = web_page(DAYS["one"])
    until = re.search(r'data-until="([^"]+)" hidden', page).group(1)
    assert datetime.fromisoformat(until) == at(9, 0)
    assert "Date.now() > until" in page


def test_an_officers_text_cannot_become_markup():
    outage = samples.outage(title='<b>"KTP"</b> & *kartu*', cause="a_b `c` ~d~")
    page = web_page(bulletin(outage))
    assert "<b>" not in page
    assert "&lt;b&gt;&quot;KTP&quot;&lt;/b&gt; &amp; *kartu*" in page
    chat = whatsapp_text(bulletin(outage))
    bold = next(line for line in chat.splitlines() if "KTP" in line)
    assert bold.count("*") == 2
    assert bold.startswith("*")
    assert bold.endswith("*")


def test_bold_in_a_chat_begins_and_ends_at_a_letter():
    for of in DAYS.values():
        for line in whatsapp_text(of).splitlines():
            assert line.count("*") in (0, 2)
            assert not re.search(r"\* | \*$", line.strip())


def test_the_json_names_services_in_the_words_of_the_model():
    of = DAYS["two"]
    entities = json.loads(queue_monitor_json(of))
    assert [e["serviceId"] for e in entities] == [line.service.prefix for line in of.lines]
    assert {e["type"] for e in entities} == {"QueueMonitor"}
    assert {e["serviceStatus"] for e in entities} <= {"Open", "Suspended", "Closed"}
    assert len({e["id"] for e in entities}) == len(entities)
    assert all(re.fullmatch(r"[\w\-.:]{1,256}", e["id"]) for e in entities)
    printing = next(e for e in entities if e["serviceId"] == "B")
    assert [o["component"] for o in printing["outages"]] == ["national-server", "card-blanks"]
    cards = next(e for e in entities if e["serviceId"] == "C")
    assert (cards["outages"], cards["serviceStatusNote"]) == ([], "")


def test_a_service_that_stands_still_is_suspended_and_a_shut_office_closed():
    status = {
        e["serviceId"]: e["serviceStatus"] for e in json.loads(queue_monitor_json(DAYS["one"]))
    }
    assert (status["A"], status["C"]) == ("Suspended", "Open")
    shut = samples.snapshot(at(16, 0), opening=samples.CLOSED)
    assert shut.opening.state is OpeningState.AFTER_CLOSING
    entities = json.loads(queue_monitor_json(Bulletin.of(shut, at(16, 0))))
    assert {e["serviceStatus"] for e in entities} == {"Closed"}


def test_slower_and_planned_are_named_and_not_suspended(qapp):
    slower = web_page(DAYS["slower"])
    assert "LEBIH LAMBAT · Sedang diperiksa" in slower
    assert '<article class="slower">' in slower
    chat = whatsapp_text(DAYS["planned"])
    assert "*PEMELIHARAAN · Direncanakan*" in chat
    assert "besok, Kamis, 15 Juni pukul 12.00–13.00" in chat
    assert '<article class="planned">' in web_page(DAYS["planned"])
    first = json.loads(queue_monitor_json(DAYS["slower"]))[0]
    assert first["outages"][0]["severity"] == "slower"
    planned = json.loads(queue_monitor_json(DAYS["planned"]))[0]
    assert planned["outages"][0]["plannedFrom"] == "2017-06-15T12:00:00+07:00"


def test_each_look_is_one_of_its_own(qapp):
    looks = {name: look_of(DAYS[name].notices("id")[0]) for name in DAYS if name != "none"}
    assert looks["one"] is looks["overdue"] is Look.DOWN
    assert {looks[n] for n in ("one", "slower", "planned", "watched", "recovered")} == set(Look)


def test_moments_of_the_json_have_their_offset():
    entity = json.loads(queue_monitor_json(DAYS["one"]))[0]
    assert entity["writtenAt"] == "2017-06-14T08:31:00+07:00"
    assert entity["outages"][0]["nextWordAt"] == "2017-06-14T09:00:00+07:00"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DAYS)
def test_a_sheet_holds_every_sentence_within_its_margins(qapp, name, language):
    pages = notice_pages(DAYS[name], language)
    said = [thing for page in pages for thing in page if isinstance(thing, Words)]
    text = joined(" ".join(words.text for words in said))
    for sentence in sentences(DAYS[name], language):
        assert joined(sentence).replace(" · ", " ") in text.replace(" · ", " ")
    for page in pages:
        assert faults(page) == []


def test_lines_of_a_sheet_do_not_lie_upon_each_other(qapp):
    long = samples.outage(
        cause="Kabel serat optik putus di ruas Kudus–Jepara. " * 6,
        advice="Anda boleh menunggu atau datang lagi. " * 8,
    )
    pages = notice_pages(bulletin(long))
    assert len(pages) > 1
    for page in pages:
        assert faults(page) == []
        body = [w for w in page if isinstance(w, Words) and w.letters.cap == SMALLEST_CAP]
        feet = sorted(w.y for w in body)
        assert all(b - a >= SMALLEST_CAP * 1.5 for a, b in pairwise(feet))


def test_two_outages_are_two_sheets_and_each_is_a_page_of_the_pdf(qapp):
    made = notice_sheet(DAYS["two"])
    assert made.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", made)) == 2
    assert re.search(rb"/MediaBox \[0 0 59[45][^ ]* 84[12][^ ]*\]", made)
    assert b"AtkinsonHyperlegible" in made


def test_the_bulletin_takes_what_the_board_would_show():
    old = samples.outage(OutageState.RESOLVED, resolved=at(8, 0), next_word=None)
    assert bulletin(old, now=at(8, 31)).outages == ()


def test_a_text_without_translation_is_told_in_indonesian():
    of = bulletin(samples.outage())
    said = notice_text(of.outages[0], of.written_at, "Asia/Jakarta", "en")
    assert "Perekaman dan Pencetakan KTP-el terganggu since" in said.blocks[0].text
