"""A station that is cut off from the server goes on, and what it did reaches the server once.

A kiosk keeps an office database of its own (`local_office`), a copy of what numbers depend on
(`mirror`). Cut off, it gives numbers of its own series from it (`outbox`); the server takes them
over when it is back (`merge`), then their papers (`papers_over`). A console keeps what an officer
did with the visit in hand (`journal`). Decision: docs/decisions/0023.
"""
