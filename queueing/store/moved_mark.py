"""The marks of a move: an office's file says where it went, a server that it is not finished.

The file keeps every row as it was. Its mark is a trigger that refuses new events: every act of
people has one, so that no number can be given twice, here and at the new place.
"""

from __future__ import annotations

import re

from sqlalchemy import Connection, text

from queueing.errors import StoreMoved

REFUSAL = "antrean: moved to "
_NAME = "moved_away"
_MARK = re.compile(r"antrean move ([0-9a-f-]{36}) unfinished")
_READ = re.compile(rf"{REFUSAL}(.+) \(([0-9a-f-]{{36}})\)")
_TRIGGER = text("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = :name")


def close_file(connection: Connection, place: str, move_id: str) -> None:
    """In a file: have it refuse every act from the end of this transaction on."""
    said = f"{REFUSAL}{place} ({move_id})".replace("'", "''")
    connection.exec_driver_sql(
        f"CREATE TRIGGER {_NAME} BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, '{said}'); END"
    )


def open_file(connection: Connection) -> None:
    """In a file: let acts be done again."""
    connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {_NAME}")


def moved_to(connection: Connection) -> tuple[str, str] | None:
    """Give where a file's office went and the id of that move; None for one that is at home."""
    if connection.dialect.name != "sqlite":
        return None
    sql = connection.execute(_TRIGGER, {"name": _NAME}).scalar()
    found = _READ.search(str(sql)) if sql else None
    return (found[1].replace("''", "'"), found[2]) if found else None


def refuse_moved(connection: Connection, place: str) -> None:
    """Raise StoreMoved where the office went to another place."""
    went = moved_to(connection)
    if went is not None:
        raise moved_error(place, went[0])


def moved_error(place: str, to: str) -> StoreMoved:
    """Give the error of an act in a file whose office went elsewhere."""
    return StoreMoved(
        f"the office of {place} moved to {to}", "take the station file made for it", to
    )


def mark_unfinished(connection: Connection, move_id: str | None) -> None:
    """On a server: say that a move into it is not finished; None takes the mark away."""
    said = "NULL" if move_id is None else f"'antrean move {move_id} unfinished'"
    connection.exec_driver_sql(f"COMMENT ON TABLE office IS {said}")


def unfinished(connection: Connection) -> str | None:
    """On a server: give the id of a move that is not finished, None for none."""
    said = connection.execute(text("SELECT obj_description('public.office'::regclass)")).scalar()
    found = _MARK.fullmatch(said or "")
    return found[1] if found else None
