"""Places of the files that ship with Antrean; gives paths, reads nothing."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent
FONTS = ROOT / "fonts"
ICONS = ROOT / "icons"
OFFICES = ROOT / "offices"
SCENARIOS = ROOT / "scenarios"
SOUNDS = ROOT / "sounds"
TRANSLATIONS = ROOT / "translations"
VOICES = ROOT / "voices"
