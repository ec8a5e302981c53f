"""Who gets in from another PC of the LAN: by TLS, by SCRAM, into its own office; nobody else."""

from __future__ import annotations

import re

import psycopg
import pytest
import trustme

from queueing.errors import StoreLoginRefused
from queueing.store import open_store
from tests.antrean.served import STATIONS
from tests.lan.namespaces import needs_namespaces
from tests.lan.office_on_lan import office_on_lan

pytestmark = needs_namespaces()
LOGINS = (*STATIONS, "admin", "backup", "cleanup")


@pytest.fixture(scope="module")
def lan_office(tmp_path_factory):
    with office_on_lan(tmp_path_factory.mktemp("stations")) as made:
        yield made


def plain(url):
    return re.sub(r"\?.*", "?sslmode=disable", url)


def refused(lan_office, url, match, **options):
    with pytest.raises(psycopg.OperationalError, match=match):
        lan_office.connect(url, **options).close()


@pytest.mark.parametrize("login", LOGINS)
def test_each_login_gets_in_encrypted_and_checked(lan_office, login):
    with lan_office.connect(lan_office.url(login)) as connection:
        connection.execute("SET ROLE NONE")
        row = connection.execute(
            "SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        ).fetchone()
    assert row[0] is True
    assert row[1] in ("TLSv1.2", "TLSv1.3")


@pytest.mark.parametrize("login", LOGINS)
def test_nobody_gets_in_in_plain_text(lan_office, login):
    refused(lan_office, plain(lan_office.url(login)), "pg_hba.conf rejects .* no encryption")


def test_a_wrong_password_and_none_are_refused(lan_office):
    url = lan_office.url("Kios 1")
    wrong = re.sub(":[^:@]+@", ":guessed@", url)
    refused(lan_office, wrong, "password authentication failed")
    refused(lan_office, re.sub(":[^:@]+@", "@", url), "no password supplied")


def test_a_password_kept_as_md5_opens_nothing(lan_office):
    verifier = "md5" + "0" * 32
    lan_office.office.sql(
        f"CREATE ROLE antrean_old LOGIN PASSWORD '{verifier}' IN ROLE antrean_kiosk"
    )
    url = re.sub("//[^@]+@", "//antrean_old:x@", lan_office.url("Kios 1"))
    refused(lan_office, url, "password authentication failed")


def test_a_login_of_no_group_is_refused_whatever_its_password(lan_office):
    lan_office.office.sql("CREATE ROLE stranger LOGIN PASSWORD 'known'")
    url = re.sub("//[^@]+@", "//stranger:known@", lan_office.url("Kios 1"))
    refused(lan_office, url, "pg_hba.conf rejects")


def test_the_servers_administrator_does_not_come_over_the_lan(lan_office):
    url = re.sub("//[^@]+@", "//owner:x@", lan_office.url("Kios 1"))
    refused(lan_office, url, "pg_hba.conf rejects")


@pytest.mark.parametrize("database", ["postgres", "template1"])
def test_a_station_enters_no_other_database(lan_office, database):
    refused(lan_office, lan_office.url("Kios 1"), "pg_hba.conf rejects", dbname=database)


def test_a_station_gives_its_password_to_no_server_with_another_certificate(lan_office, tmp_path):
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(str(other))
    url = re.sub("sslrootcert=[^&]*", f"sslrootcert={other}", lan_office.url("Kios 1"))
    refused(lan_office, url, "certificate verify failed")
    with lan_office.pc.entered(), pytest.raises(StoreLoginRefused, match="certificate"):
        open_store(url)


def test_a_station_gives_its_password_to_no_server_of_another_name(lan_office):
    url = lan_office.url("Kios 1")
    address = lan_office.office.server.address
    # The same server, reached by a name that is not in its certificate.
    refused(
        lan_office,
        url.replace(f"@{address}:", "@somewhere:"),
        "server certificate for .* does not match host name",
        hostaddr=address,
    )


def test_what_is_refused_is_said_in_words(lan_office):
    url = re.sub(":[^:@]+@", ":guessed@", lan_office.url("Kios 1"))
    with lan_office.pc.entered(), pytest.raises(StoreLoginRefused) as caught:
        open_store(url)
    assert "antrean at 10.77.0.1:5432 refuses this station's login" in caught.value.message
    assert "guessed" not in str(caught.value)
