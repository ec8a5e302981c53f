"""Schema versions: made, upgraded after a copy was kept, refused when newer."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Barrier, Thread

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from queueing.errors import SchemaTooNew, SchemaTooOld, StoreError
from queueing.store import migrating, open_store
from queueing.store.tables import metadata
from tests.office import Kiosk, new_office, table_copy

REPOSITORY = Path(__file__).parents[3]
NEXT = f"{int(migrating.HEAD) + 1:04d}"
"""The version after today's, as a newer Antrean will have."""
SCRIPT = '''
revision = "{revision}"
down_revision = "{before}"

import sqlalchemy as sa
from alembic import op


def upgrade():
    """{what}"""
    {code}
'''


def next_schema(tmp_path: Path, code: str) -> Path:
    """Make a folder of migrations with one more that does `code`."""
    scripts = tmp_path / "migrations"
    shutil.copytree(migrating.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    text = SCRIPT.format(revision=NEXT, before=migrating.HEAD, what="The next schema.", code=code)
    (scripts / "versions" / f"v{NEXT}_next.py").write_text(text)
    return scripts


def set_version(path: Path, version: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = ?", (version,))
        raw.commit()


def copies(path: Path) -> list[Path]:
    return sorted(path.parent.glob("*.schema-*"))


def columns(path: Path, table: str) -> set[str]:
    with closing(sqlite3.connect(path)) as raw:
        return {row[1] for row in raw.execute(f"PRAGMA table_info({table})")}


@pytest.fixture
def old_office(tmp_path):
    """Give the file of an office with three tickets, closed."""
    path = tmp_path / "office.db"
    store = new_office(path)
    kiosk = Kiosk(store)
    for _ in range(3):
        kiosk.take("A", print_it=True)
    store.close()
    return path


def test_head_is_the_newest_migration():
    scripts = ScriptDirectory(str(migrating.SCRIPTS))
    assert scripts.get_current_head() == migrating.HEAD


def test_migrations_are_numbered_in_one_line_without_gaps():
    revisions = [
        script.revision for script in ScriptDirectory(str(migrating.SCRIPTS)).walk_revisions()
    ]
    assert revisions[::-1] == [f"{number:04d}" for number in range(1, len(revisions) + 1)]
    names = sorted(file.name for file in (migrating.SCRIPTS / "versions").glob("*.py"))
    assert [name[:6] for name in names] == [f"v{number}_" for number in revisions[::-1]]


def test_the_migrations_make_exactly_the_tables(store):
    with store.read() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, metadata) == []


def test_uniqueness_is_in_the_database_and_not_only_in_the_plan(store):
    with store.read() as connection:
        found = inspect(connection)
        for table in metadata.sorted_tables:
            planned = {
                tuple(column.name for column in constraint.columns)
                for constraint in table.constraints
                if constraint.__visit_name__ == "unique_constraint"
            }
            made = {
                tuple(constraint["column_names"])
                for constraint in found.get_unique_constraints(table.name)
            }
            assert made == planned, table.name


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize("version", [NEXT, "0999", "later"])
def test_a_newer_schema_is_refused_and_left_alone(old_office, version, create):
    set_version(old_office, version)
    before = old_office.read_bytes()
    with pytest.raises(SchemaTooNew, match=version) as caught:
        open_store(f"sqlite:///{old_office}", create=create)
    assert "newer Antrean" in caught.value.remedy
    assert old_office.read_bytes() == before
    assert copies(old_office) == []


def test_an_older_schema_is_not_upgraded_without_being_asked(old_office):
    set_version(old_office, "0000")
    with pytest.raises(SchemaTooOld, match="0000") as caught:
        open_store(f"sqlite:///{old_office}")
    assert "antrean db upgrade" in caught.value.remedy
    assert copies(old_office) == []


def test_a_current_schema_needs_no_copy(old_office):
    store = open_store(f"sqlite:///{old_office}", create=True)
    assert migrating.upgrade(store) is None
    store.close()
    assert copies(old_office) == []


def test_a_copy_is_kept_before_an_upgrade(tmp_path, old_office):
    scripts = next_schema(tmp_path, 'op.add_column("ticket", sa.Column("remark", sa.Text()))')
    store = open_store(f"sqlite:///{old_office}")
    before = table_copy(store)
    copy = migrating.upgrade(store, scripts, NEXT)
    assert table_copy(store) == before
    store.close()

    assert copies(old_office) == [copy]
    assert copy is not None
    assert copy.name.startswith(f"office.schema-{migrating.HEAD}.")
    assert "remark" in columns(old_office, "ticket")
    assert "remark" not in columns(copy, "ticket")
    with pytest.raises(SchemaTooNew):
        open_store(f"sqlite:///{old_office}")
    kept = open_store(f"sqlite:///{copy}")
    assert table_copy(kept) == before
    kept.close()


def test_a_failing_migration_changes_nothing_and_leaves_the_copy(tmp_path, old_office):
    scripts = next_schema(
        tmp_path,
        'op.add_column("ticket", sa.Column("remark", sa.Text()))\n'
        '    op.execute("INSERT INTO no_such_table VALUES (1)")',
    )
    store = open_store(f"sqlite:///{old_office}")
    before = table_copy(store)
    with pytest.raises(StoreError):
        migrating.upgrade(store, scripts, NEXT)
    assert table_copy(store) == before
    store.close()
    assert "remark" not in columns(old_office, "ticket")
    assert len(copies(old_office)) == 1
    open_store(f"sqlite:///{old_office}").close()


def test_without_room_for_the_copy_nothing_is_migrated(small_disk, tmp_path):
    path = small_disk / "office.db"
    new_office(path).close()
    (small_disk / "ballast").write_bytes(bytes((1 << 20) - path.stat().st_size - 100_000))
    scripts = next_schema(tmp_path, 'op.add_column("ticket", sa.Column("remark", sa.Text()))')
    store = open_store(f"sqlite:///{path}")
    with pytest.raises(StoreError) as caught:
        migrating.upgrade(store, scripts, NEXT)
    store.close()
    assert caught.value.remedy
    assert copies(path) == []
    assert "remark" not in columns(path, "ticket")


def test_a_migration_may_rebuild_a_table_others_refer_to(tmp_path, old_office):
    scripts = next_schema(
        tmp_path,
        'with op.batch_alter_table("ticket") as batch:\n'
        '        batch.alter_column("label", type_=sa.String(20))',
    )
    store = open_store(f"sqlite:///{old_office}")
    before = table_copy(store)
    migrating.upgrade(store, scripts, NEXT)
    assert table_copy(store) == before
    with store.read() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    store.close()


def test_a_migration_that_would_break_references_is_not_made(tmp_path, old_office):
    scripts = next_schema(tmp_path, 'op.execute("DELETE FROM ticket WHERE number = 2")')
    store = open_store(f"sqlite:///{old_office}")
    before = table_copy(store)
    with pytest.raises(StoreError, match="lead nowhere"):
        migrating.upgrade(store, scripts, NEXT)
    assert table_copy(store) == before
    store.close()


def test_stations_that_upgrade_at_once_keep_one_copy_of_the_old_schema(tmp_path, old_office):
    scripts = next_schema(tmp_path, 'op.add_column("ticket", sa.Column("remark", sa.Text()))')
    stores = [open_store(f"sqlite:///{old_office}") for _ in range(3)]
    together = Barrier(len(stores))
    results: list[object] = []

    def station(store):
        together.wait()
        try:
            results.append(migrating.upgrade(store, scripts, NEXT))
        except BaseException as error:  # noqa: BLE001 - told to the main thread
            results.append(error)

    threads = [Thread(target=station, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for store in stores:
        store.close()
    (copy,) = copies(old_office)
    assert sorted(results, key=str) == sorted([copy, None, None], key=str)
    assert "remark" not in columns(copy, "ticket")


def test_processes_that_make_the_same_new_file_at_once_make_one_office(tmp_path):
    program = (
        "import sys, time\n"
        "from queueing.store import open_store\n"
        "from queueing.actions import set_up_office\n"
        "from tests.office import default_data\n"
        "default_data()\n"
        "print('ready', flush=True); sys.stdin.readline()\n"
        "for url in sys.argv[1:]:\n"
        "    store = open_store(url, create=True)\n"
        "    print(set_up_office(store, default_data()), flush=True)\n"
        "    store.close()\n"
    )
    urls = [f"sqlite:///{tmp_path / f'office-{n}.db'}" for n in range(6)]
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", program, *urls],
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    answers = []
    for process in processes:
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
        answers.append(out.split())
    for made in zip(*answers, strict=True):
        assert sorted(made) == ["False", "False", "True"]
