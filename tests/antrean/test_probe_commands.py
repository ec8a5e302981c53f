"""Checks come with the office's file; the command line looks at them and stores nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from typer.testing import CliRunner

import resources
from antrean.cli import app
from queueing.actions import set_up_office
from queueing.actions.probes import probe_list, save_probe, trouble_rules
from queueing.model import Actor
from queueing.office_file.checked_toml import FileProblem
from queueing.office_file.reading import load_office
from queueing.probes import Probe, ProbeKind
from queueing.probing.rules import TroubleRules
from tests.office import MORNING, new_office, open_empty, request
from tests.queueing.probing.loopback import closed_port

SHIPPED = (resources.OFFICES / "disdukcapil.toml").read_text(encoding="utf-8")
PROBE = Probe(0, "national-server", "Server pusat", ProbeKind.TCP, "127.0.0.1:1")


@pytest.fixture
def store(tmp_path):
    opened = new_office(tmp_path / "office.db")
    yield opened
    opened.close()


def run(*words):
    return CliRunner().invoke(app, ["probe", *words])


def test_the_shipped_checks_are_examples_that_look_at_nothing(tmp_path):
    shipped = load_office(resources.OFFICES / "disdukcapil.toml")
    store = open_empty(tmp_path / "shipped.db")
    set_up_office(store, shipped)
    stored = [probe for probe, _ in probe_list(store)]
    rules = trouble_rules(store)
    store.close()
    assert {probe.component for probe in stored} == {"national-server", "office-network"}
    assert not any(probe.active for probe in stored)
    assert rules == TroubleRules()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('kind = "tcp"', 'kind = "ping"', "kind"),
        ('target = "192.168.1.1:443"', 'target = "192.168.1.1"', "probe.target"),
        (
            'component = "national-server"\nname = "Server pusat"\nkind',
            'component = "moon"\nname = "Server pusat"\nkind',
            "moon",
        ),
        ("counters_needed = 2", "counters_needed = 1", "proposals.counters_needed"),
    ],
)
def test_a_wrong_check_in_the_file_is_named(tmp_path, old, new, told):
    assert old in SHIPPED
    path = tmp_path / "office.toml"
    path.write_text(SHIPPED.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FileProblem, match=told):
        load_office(path)


def test_a_look_from_the_command_line_names_what_it_found_and_stores_nothing(store):
    with closed_port() as port:
        what = {"actor": Actor(None), "request_id": request(), "now": MORNING}
        saved = save_probe(store, probe=replace(PROBE, target=f"127.0.0.1:{port}"), **what)
        ended = run("try", str(saved.id), "--url", store.url)
    assert ended.exit_code == 1
    assert f"127.0.0.1:{port}: failed  refused" in ended.output
    listed = run("list", "--url", store.url)
    assert "national-server: Server pusat" in listed.output
    assert listed.output.count("never looked at") == 1


def test_a_target_of_no_office_can_be_tried():
    with closed_port() as port:
        ended = run("try", "--kind", "tcp", "--target", f"127.0.0.1:{port}")
    assert "refused" in ended.output
    assert run("try", "--kind", "dns", "--target", "-").exit_code == 1
    assert run("try", "--kind", "tcp").exit_code == 2
