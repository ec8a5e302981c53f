"""What is wrong with a page: texts beyond the margins, and texts upon each other."""

from __future__ import annotations

from shared_ui.documents.paper import HEIGHT, MARGIN, WIDTH, Page, Words

SLACK = 0.01


def faults(page: Page) -> list[str]:
    """Give every text of a page that leaves the margins or lies upon another."""
    found = []
    boxes: list[tuple[float, float, float, float, str]] = []
    for thing in page:
        if not isinstance(thing, Words):
            continue
        right = thing.x + thing.letters.width(thing.text)
        top = thing.y - thing.letters.cap
        inside = thing.x + SLACK >= MARGIN and right <= WIDTH - MARGIN + SLACK
        if not (inside and top + SLACK >= MARGIN and thing.y <= HEIGHT - MARGIN + SLACK):
            found.append(f"{thing.text!r} leaves the margins")
        for left, high, end, low, text in boxes:
            if not (right <= left or end <= thing.x or thing.y <= high or low <= top):
                found.append(f"{thing.text!r} lies upon {text!r}")
        boxes.append((thing.x, top, right, thing.y, thing.text))
    return found
