"""Places of the printer profiles; gives paths, reads nothing."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent
