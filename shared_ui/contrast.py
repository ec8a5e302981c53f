"""How far two colours are apart, as WCAG 2.2 counts it; pure, without a screen."""

from __future__ import annotations

Rgb = tuple[float, float, float]
"""Red, green, blue from 0 to 1."""


def rgb_of(colour: str) -> Rgb:
    """Read "#RRGGBB"; raises ValueError for anything else."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f'{colour!r} is no colour such as "#0A1B2B"')
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def luminance(colour: Rgb) -> float:
    """Give the relative luminance, 0 (black) to 1 (white)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(first: Rgb, second: Rgb) -> float:
    """Give the contrast ratio, 1 to 21."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mixed(first: Rgb, second: Rgb, share: float) -> str:
    """Give "#RRGGBB" of `first` with `share` (0 to 1) of `second`."""
    parts = (round(255 * (a + (b - a) * share)) for a, b in zip(first, second, strict=True))
    return "#" + "".join(f"{part:02X}" for part in parts)
