"""All settings go into one file and back: none is lost, none half applied, every fault is named."""

from __future__ import annotations

import io
import re
from dataclasses import fields, replace
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from sqlalchemy import select, update

import resources
from queueing import actions
from queueing.errors import AntreanError
from queueing.model import Counter, LocalText, Office, Service, Severity
from queueing.neighbours import Neighbour, OwnStatus
from queueing.office_file import (
    ChangedMeanwhile,
    FileProblem,
    Stay,
    export_settings,
    import_file,
    load_office,
    preview_file,
)
from queueing.office_file.exporting import exported
from queueing.office_file.writing import office_text
from queueing.opening_days import CalendarDay, DayKind, DaySource, WeekdayHours
from queueing.probes import Probe, ProbeKind
from queueing.stock import Quota, StockItem
from queueing.store import Store, open_store
from queueing.store import tables as t
from queueing.views import settings_history
from tests.office import MORNING, Kiosk, default_data, new_office, open_empty, request
from tests.postgres import drop_database, new_database

DEMO = resources.OFFICES / "disdukcapil.toml"
OWN_HOURS = (WeekdayHours(1, time(8), time(11)), WeekdayHours(5, None, None))
_png = io.BytesIO()
Image.new("1", (8, 8)).save(_png, "PNG")


def full_data():
    """Give the demo's data with something in every table."""
    data = load_office(DEMO)
    public = "O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik="
    (first, *others) = data.services
    return replace(
        data,
        services=(replace(first, instead_id=others[-1].id, hours=OWN_HOURS), *others),
        counters=(
            replace(data.counters[0], active=False, weights=((first.id, 3),)),
            *data.counters[1:],
        ),
        days=(
            CalendarDay(date(2026, 3, 20), DayKind.HOLIDAY, LocalText("Idul Fitri", "", "Eid")),
            CalendarDay(
                date(2026, 3, 21),
                DayKind.SPECIAL,
                LocalText('Buka "khusus"\\'),
                time(8),
                time(11, 30),
                source=DaySource.LIBRARY,
                estimated=True,
            ),
        ),
        status=OwnStatus("jepara", 20, ("/srv/share",), LocalText("Parkir penuh")),
        neighbours=(Neighbour(0, "bangsri", "Kecamatan Bangsri", "/media/usb", public),),
        quotas=(
            Quota(0, first.id, 200),
            Quota(0, first.id, 30, 5, time(8), time(9)),
        ),
        probes=(
            *data.probes,
            Probe(0, "national-server", "Pusat", ProbeKind.TCP, "10.0.0.1:443", tls=True),
        ),
        logo=_png.getvalue(),
    )


def bare(store: Store) -> Store:
    """Fill a database with an office that has a name and nothing else."""
    office = replace(default_data().office, name="Kantor kosong", priority_share=9)
    actions.set_up_office(store, actions.OfficeData(office, (), (), (), ()))
    return store


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path):
    """Give an office with nothing in it, on each engine."""
    if request.param == "sqlite":
        store = bare(open_empty(tmp_path / "empty.db"))
        yield store
        store.close()
        return
    url = new_database()
    store = bare(open_store(url, create=True))
    yield store
    store.close()
    drop_database(url)


def test_what_is_exported_and_imported_into_an_empty_office_is_exported_the_same(
    empty: Store, tmp_path: Path
) -> None:
    full = open_empty(tmp_path / "full.db")
    actions.set_up_office(full, full_data())
    export_settings(full, tmp_path / "all.toml")
    actor = Kiosk(empty).actor
    told = preview_file(empty, tmp_path / "all.toml", actor=actor, now=MORNING)
    assert office_text(exported(empty)) != office_text(exported(full)), "it was only a look"
    done = import_file(empty, tmp_path / "all.toml", expected=told, actor=actor, now=MORNING)
    assert done == told
    assert office_text(exported(empty)) == (tmp_path / "all.toml").read_text("utf-8")
    assert load_office(tmp_path / "all.toml").logo == _png.getvalue()
    again = preview_file(empty, tmp_path / "all.toml", actor=actor, now=MORNING)
    assert (again.changes, again.stays) == ((), ())
    kinds = {change.kind for change in settings_history(empty)}
    assert {"import_settings", "save_service", "save_quota", "save_neighbour"} < kinds
    full.close()


def test_a_new_office_may_be_made_of_what_was_exported(tmp_path: Path) -> None:
    first, second = open_empty(tmp_path / "1.db"), open_empty(tmp_path / "2.db")
    actions.set_up_office(first, full_data())
    export_settings(first, tmp_path / "all.toml")
    actions.set_up_office(second, load_office(tmp_path / "all.toml"))
    assert office_text(exported(second)) == office_text(exported(first))
    first.close()
    second.close()


def test_every_setting_has_a_key_in_the_file(tmp_path: Path) -> None:
    data = full_data()
    item = StockItem(0, "ektp", LocalText("KTP-el"), frozenset({1}), 100, low_at=9)
    text = office_text(replace(data, stock=(item,)))
    (tmp_path / "all.toml").write_text(text, "utf-8")
    assert load_office(tmp_path / "all.toml").services[0].hours == OWN_HOURS
    assert load_office(tmp_path / "all.toml").counters[0].weights == ((1, 3),)
    not_settings = {"id", "position", "has_logo", "instead_id", "component_id", "unknown_after"}
    not_settings |= {"service_ids", "on_hand", "service_id", "time_zone"}
    at_work = {"officer", "signed_in_service_ids", "paused_since", "pause_reason", "turn"}
    for kind in (Office, Service, Counter, Quota, StockItem, Neighbour, Probe, CalendarDay):
        for field in fields(kind):
            if field.name in not_settings | at_work | {"kind", "slow_ms", "station_id"}:
                continue
            key = rf"^({field.name} = |\[\[services\.{field.name}\]\])"
            assert re.search(key, text, re.M), (kind, field.name)


def test_no_secret_is_in_the_file_and_no_file_is_written_over(tmp_path: Path) -> None:
    store = new_office(tmp_path / "office.db")
    actions.save_own_status(
        store, status=OwnStatus("jepara"), actor=None, request_id=request(), now=MORNING
    )
    actions.make_office_key(store, actor=None, request_id=request(), now=MORNING, renew=False)
    with store.read() as connection:
        private = connection.execute(select(t.office_key.c.private_key)).scalar_one()
    export_settings(store, tmp_path / "all.toml")
    assert private not in (tmp_path / "all.toml").read_text("utf-8")
    with pytest.raises(FileExistsError):
        export_settings(store, tmp_path / "all.toml")
    store.close()


def exported_office(folder: Path) -> tuple[Store, Path]:
    store = new_office(folder / "office.db")
    export_settings(store, folder / "all.toml")
    return store, folder / "all.toml"


def test_what_the_file_does_not_have_stays_and_is_told(tmp_path: Path) -> None:
    store, path = exported_office(tmp_path)
    actor = Kiosk(store).actor
    text = path.read_text("utf-8").replace('zone_label = "WIB"', 'zone_label = "WITA"')
    cut = text.index('[[services]]\nprefix = "S"')
    path.write_text(
        (text[:cut] + text[text.index("[[counters]]") :])
        .replace('instead = "S"', 'instead = ""')
        .replace('"G", "H", "S"', '"G", "H"')
        .replace('"S"', '"H"'),
        "utf-8",
    )
    told = preview_file(store, path, actor=actor, now=MORNING)
    assert Stay("services", "S") in told.stays
    assert Stay("office.zone_label", "WIB") in told.stays
    import_file(store, path, expected=told, actor=actor, now=MORNING)
    assert "S" in {service.prefix for service in exported(store).services}
    store.close()


def test_what_changed_since_somebody_looked_is_shown_before_anything_is_done(
    tmp_path: Path,
) -> None:
    store, path = exported_office(tmp_path)
    actor = Kiosk(store).actor
    path.write_text(path.read_text("utf-8").replace("Perekaman", "Rekam"), "utf-8")
    told = preview_file(store, path, actor=actor, now=MORNING)
    actions.set_office_name(store, name="Yang lain", actor=actor, request_id=request(), now=MORNING)
    before = exported(store)
    with pytest.raises(ChangedMeanwhile) as now:
        import_file(store, path, expected=told, actor=actor, now=MORNING)
    assert exported(store) == before
    assert len(now.value.preview.changes) == len(told.changes) + 1
    store.close()


def test_a_refusal_names_line_and_remedy_and_takes_all_of_it_back(tmp_path: Path) -> None:
    store, path = exported_office(tmp_path)
    kiosk = Kiosk(store)
    text = path.read_text("utf-8").replace('name = "Loket 1"', 'name = "Meja satu"')
    text += (
        '\n[[quotas]]\nservice = "A"\namount = 10\nbegins_at = 08:00:00\nends_at = 10:00:00\n'
        '\n[[probes]]\ncomponent = "national-server"\nname = "Pusat"\nkind = "tcp"\n'
        'target = "10.0.0.1:443"\nevery_seconds = 1\n'
    )
    path.write_text(text, "utf-8")
    before = exported(store)
    with pytest.raises(FileProblem) as refused:
        import_file(store, path, expected=None, actor=kiosk.actor, now=MORNING)
    assert str(path) in str(refused.value)
    line = text.splitlines().index("every_seconds = 1") + 1
    assert f"write a whole number from 10 to 3600 (line {line})" in str(refused.value)
    assert exported(store) == before
    text = text.replace("every_seconds = 1\n", "every_seconds = 60\n").replace(
        'prefix = "B"', 'prefix = "K"'
    )
    path.write_text(text.replace('"B"', '"K"').replace("amount = 10", "amount = -1"), "utf-8")
    with pytest.raises(FileProblem, match=r"quotas\[1\].amount: .*\(line \d+\)"):
        import_file(store, path, expected=None, actor=kiosk.actor, now=MORNING)
    assert exported(store) == before
    store.close()


def test_what_only_the_office_at_work_refuses_is_named_with_its_line(tmp_path: Path) -> None:
    store, path = exported_office(tmp_path)
    kiosk = Kiosk(store)
    # A letter that is on today's tickets of another service, which is gone from the office since.
    kiosk.take("A")
    old = next(s for s in exported(store).services if s.prefix == "A")
    with store.write() as connection:
        connection.execute(update(t.service).where(t.service.c.id == old.id).values(prefix="X"))
    before = exported(store)
    with pytest.raises(FileProblem) as refused:
        import_file(store, path, expected=None, actor=kiosk.actor, now=MORNING)
    line = path.read_text("utf-8").splitlines().index('prefix = "A"') + 1
    assert "services A: service.prefix: A is on tickets of another service today" in str(
        refused.value
    )
    assert f"(line {line})" in str(refused.value)
    assert exported(store) == before
    store.close()


def test_a_template_is_known_by_component_and_severity(tmp_path: Path) -> None:
    store, path = exported_office(tmp_path)
    texts = {(one.component.code, one.severity) for one in exported(store).templates}
    assert {severity for _, severity in texts} == set(Severity)
    assert {(one.component.code, one.severity) for one in load_office(path).templates} == texts
    store.close()


@st.composite
def damages(draw: st.DrawFn) -> list[tuple[int, int, str]]:
    """Give damages: where of a thousand, how much is cut, what stands there instead."""
    words = st.sampled_from(
        ["", '"', "[[", "]", "=", "\n", "#", "99", "-1", "true", "\x00", "'''", "{", "é", '"Z"']
    ) | st.text(max_size=6)
    one = st.tuples(st.integers(0, 999), st.integers(0, 40), words)
    return draw(st.lists(one, min_size=1, max_size=3))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory):
    """Give one office for all examples: none of them may leave a trace in it."""
    folder = tmp_path_factory.mktemp("damaged")
    store, path = exported_office(folder)
    yield store, path, path.read_text("utf-8"), exported(store), Kiosk(store).actor
    store.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(damage=damages())
def test_a_damaged_file_is_refused_in_words_or_taken_whole_and_never_half(shared, damage) -> None:
    store, path, text, before, actor = shared
    for place, cut, instead in damage:
        at = place * len(text) // 1000
        text = text[:at] + instead + text[at + cut :]
    path.write_text(text, "utf-8", newline="\n", errors="surrogatepass")
    try:
        told = preview_file(store, path, actor=actor, now=MORNING)
    except (FileProblem, AntreanError) as error:
        assert str(error)
        with pytest.raises((FileProblem, AntreanError)):
            import_file(store, path, expected=None, actor=actor, now=MORNING)
    else:
        assert told.changes is not None
    assert exported(store) == before
