"""The office database: engine, tables, migrations."""

from queueing.store.engine import Store, open_store

__all__ = ["Store", "open_store"]
