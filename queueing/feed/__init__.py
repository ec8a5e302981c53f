"""Notices that another process changed the database, so that screens read again."""

from queueing.feed.feed import Feed

__all__ = ["Feed"]
