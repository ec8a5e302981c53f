"""What the acts on stock and waiting list ask of the office."""

from __future__ import annotations

from typing import Any

from counter_console.acts import ON_STOCK, Act, Wish


def about_office(wish: Wish) -> dict[str, Any]:
    """Give the arguments of the action behind a wish on stock or waiting list."""
    if wish.act in ON_STOCK:
        return {"item_id": wish.item_id, "amount": wish.amount, "note": wish.note}
    what: dict[str, Any] = {"service_id": wish.service_id}
    if wish.act is Act.ADD_REFERENCES:
        return what | {"references": wish.references}
    if wish.act is Act.INVITE:
        return what | {"day": wish.to_day, "size": wish.amount}
    if wish.act in (Act.COLLECTED, Act.WITHDRAW_REFERENCE):
        return what | {"reference": wish.references[0]}
    return what
