"""Alembic migrations, oldest first; each file is named after what it does."""
