"""A kiosk offers the languages its office chose, in their order."""

from __future__ import annotations

from kiosk.window import KioskWindow


def seen(window: KioskWindow) -> list[str]:
    """Give the languages in sight, from the left."""
    shown = [b for b in window.languages._buttons.values() if b.isVisible()]
    return [b.objectName() for b in sorted(shown, key=lambda b: b.x())]


def test_only_the_offered_languages_are_in_sight_in_their_order(qtbot, window) -> None:
    window.languages.offer(("en", "id"))
    qtbot.waitUntil(lambda: seen(window) == ["language-en", "language-id"])
    window.languages.offer(("jv",))
    assert seen(window) == []
    window.languages.offer(("id", "jv", "en"))
    qtbot.waitUntil(lambda: seen(window) == ["language-id", "language-jv", "language-en"])


def test_the_keypads_key_turns_through_the_offered_languages_alone(window) -> None:
    chosen: list[str] = []
    window.languages.language_chosen.connect(chosen.append)
    window.languages.offer(("jv", "en"))
    for _ in range(3):
        window.languages.choose_next()
    assert chosen == ["jv", "en", "jv"]
