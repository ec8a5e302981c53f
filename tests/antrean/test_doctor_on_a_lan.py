"""`antrean doctor` on a PC whose office is on a server."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from antrean import doctor_lan
from shared_ui.station_file import save
from shared_ui.station_settings import default_settings
from tests.office import new_server_office
from tests.postgres import drop_database


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    store = new_server_office()
    store.close()
    # Any password will do: the tests' server trusts whoever is on this machine.
    yield store.url.replace("owner@", "owner:word-of-this-kiosk@")
    drop_database(store.url)


@pytest.fixture
def config(tmp_path: Path, url: str) -> Path:
    base = default_settings("kiosk", "Kios 1")
    path = tmp_path / "kiosk.toml"
    database = base.database.model_copy(update={"url": url})
    save(path, base.model_copy(update={"database": database}))
    path.chmod(0o600)
    return path


def test_a_station_of_a_server_is_healthy_and_its_password_is_never_shown(antrean, config):
    ended = antrean("doctor", "--config", config)
    assert (ended.code, ended.err) == (0, "")
    assert "word-of-this-kiosk" not in ended.out
    assert "ok   database: office" in ended.out
    assert "ok   secret: " in ended.out
    assert "ok   line: PostgreSQL 16" in ended.out
    assert "ok   clock: 0." in ended.out


def test_a_password_that_others_of_the_pc_can_read_is_bad(antrean, config):
    config.chmod(0o640)
    ended = antrean("doctor", "--config", config)
    assert ended.code == 1
    assert "can be read by others on this PC (640)" in ended.out
    assert f"remedy: chmod 600 {config}" in ended.out


def test_a_clock_beyond_the_limit_is_bad(antrean, config, monkeypatch):
    class Ahead(doctor_lan.datetime):
        @classmethod
        def now(cls, tz=None):
            return super().now(tz) + timedelta(minutes=2)

    monkeypatch.setattr(doctor_lan, "datetime", Ahead)
    ended = antrean("doctor", "--config", config)
    assert ended.code == 1
    assert "BAD  clock: 120.0 s ahead of the server's" in ended.out


def test_a_server_that_is_gone_is_bad_without_a_password_in_the_words(antrean, config, url):
    port = url.rpartition(":")[2].partition("/")[0]
    config.write_text(config.read_text().replace(f":{port}/", ":1/"))
    ended = antrean("doctor", "--config", config)
    assert ended.code == 1
    assert "BAD  database: office" in ended.out
    assert "word-of-this-kiosk" not in ended.out + ended.err


def test_a_line_from_another_pc_that_is_not_encrypted_is_bad(antrean, config, monkeypatch):
    foreign = "SELECT '15.1' AS version, NULL AS tls, false AS same_machine"
    monkeypatch.setattr(doctor_lan, "LINE", text(foreign))
    ended = antrean("doctor", "--config", config)
    assert ended.code == 1
    assert "BAD  line: PostgreSQL 15.1, not encrypted" in ended.out
