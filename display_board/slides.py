"""The folder staff drop pages for the waiting room into: what can be shown, and what is refused.

Pictures (PNG, JPEG, WebP) and texts (.txt, UTF-8; the first line is the heading), in the order of
their names. Read away from the window's thread, again and again: staff change it while the board
runs. Nothing here moves: a video is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp"})
TEXT = ".txt"
VIDEOS = frozenset({".mp4", ".avi", ".mkv", ".mov", ".webm", ".gif", ".mpg", ".mpeg", ".wmv"})
MOST_SLIDES = 40
PICTURE_BYTES = 20_000_000
PICTURE_DOTS = 40_000_000
"""Width times height: more takes seconds to read and shows no more on any panel."""
TEXT_BYTES = 8_000
LOGO_SIDE = 600
"""A logo is kept in at most so many pixels: no head is higher."""
NOT_OURS = frozenset({"thumbs.db", "desktop.ini"})
"""What systems put into folders by themselves."""


class Why(StrEnum):
    """Why a file is not shown."""

    KIND = "kind"
    VIDEO = "video"
    LARGE = "large"
    DAMAGED = "damaged"
    NOT_UTF8 = "not-utf-8"
    EMPTY = "empty"
    MANY = "many"
    UNREADABLE = "unreadable"
    NO_FOLDER = "no-folder"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file (or the folder) by its name, and why it is not shown."""

    name: str
    why: Why


@dataclass(frozen=True, slots=True)
class PictureSlide:
    """A picture; `stamp` tells one file from another of the same name."""

    name: str
    path: Path
    stamp: tuple[int, int]


@dataclass(frozen=True, slots=True)
class TextSlide:
    """A text: its heading ("" for none) and its paragraphs."""

    name: str
    heading: str
    paragraphs: tuple[str, ...]


Slide = PictureSlide | TextSlide


@dataclass(frozen=True, slots=True)
class SlideFolder:
    """What a folder held at one reading."""

    slides: tuple[Slide, ...] = ()
    refused: tuple[Refusal, ...] = ()


class SlideReader:
    """Reads one folder; judges a file anew only when it changed. For one thread at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._judged: dict[tuple[str, tuple[int, int]], Slide | Refusal] = {}

    def read(self) -> SlideFolder:
        """Give what the folder holds now; trouble is among the refusals, nothing is raised."""
        try:
            files = sorted(
                (f for f in self._folder.iterdir() if _is_meant(f)), key=lambda f: f.name.lower()
            )
        except OSError:
            return SlideFolder(refused=(Refusal(str(self._folder), Why.NO_FOLDER),))
        judged: dict[tuple[str, tuple[int, int]], Slide | Refusal] = {}
        found: list[Slide | Refusal] = []
        for file in files:
            stamp = _stamp(file)
            if stamp is None:
                found.append(Refusal(file.name, Why.UNREADABLE))
                continue
            key = file.name, stamp
            judged[key] = self._judged.get(key) or _judge(file, stamp)
            found.append(judged[key])
        self._judged = judged
        slides = [one for one in found if not isinstance(one, Refusal)]
        refused = [one for one in found if isinstance(one, Refusal)]
        refused += [Refusal(one.name, Why.MANY) for one in slides[MOST_SLIDES:]]
        return SlideFolder(tuple(slides[:MOST_SLIDES]), tuple(refused))


def _is_meant(file: Path) -> bool:
    hidden = file.name.startswith((".", "~"))
    return not hidden and file.name.lower() not in NOT_OURS and not file.is_dir()


def _stamp(file: Path) -> tuple[int, int] | None:
    try:
        facts = file.stat()
    except OSError:
        return None
    return facts.st_mtime_ns, facts.st_size


def _judge(file: Path, stamp: tuple[int, int]) -> Slide | Refusal:
    ending, size = file.suffix.lower(), stamp[1]
    if ending in PICTURES:
        why = _fault_of_picture(file, size)
        return PictureSlide(file.name, file, stamp) if why is None else Refusal(file.name, why)
    if ending == TEXT:
        return _text(file, size)
    return Refusal(file.name, Why.VIDEO if ending in VIDEOS else Why.KIND)


def _fault_of_picture(file: Path, size: int) -> Why | None:
    if size > PICTURE_BYTES:
        return Why.LARGE
    reader = QImageReader(str(file))
    # What is in the file counts, whatever it is called.
    reader.setDecideFormatFromContent(True)
    if not reader.canRead():
        return Why.DAMAGED
    if bytes(reader.format().data()) not in (b"png", b"jpeg", b"webp"):
        return Why.KIND
    dots = reader.size()
    if dots.width() * dots.height() > PICTURE_DOTS:
        return Why.LARGE
    # A file that is still being copied has a head and no end; it is looked at again.
    reader.setScaledSize(dots.scaled(64, 64, Qt.AspectRatioMode.KeepAspectRatio))
    return Why.DAMAGED if reader.read().isNull() else None


def _text(file: Path, size: int) -> Slide | Refusal:
    if size > TEXT_BYTES:
        return Refusal(file.name, Why.LARGE)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return Refusal(file.name, Why.NOT_UTF8)
    except OSError:
        return Refusal(file.name, Why.UNREADABLE)
    heading, _, rest = text.strip().partition("\n")
    if not heading:
        return Refusal(file.name, Why.EMPTY)
    blocks = ("\n" + rest.replace("\r", "")).split("\n\n")
    paragraphs = tuple(joined for block in blocks if (joined := " ".join(block.split())))
    return TextSlide(file.name, heading.strip(), paragraphs)


def logo_of(path: Path) -> QImage | Refusal:
    """Read the office's logo, or say why it cannot be shown."""
    stamp = _stamp(path)
    if stamp is None:
        return Refusal(path.name, Why.UNREADABLE)
    why = _fault_of_picture(path, stamp[1])
    if why is not None:
        return Refusal(path.name, why)
    return picture_within(PictureSlide(path.name, path, stamp), LOGO_SIDE, LOGO_SIDE)


def picture_within(slide: PictureSlide, width: int, height: int) -> QImage:
    """Decode a picture as large as it fits, at most its own size twice; null when it is gone."""
    reader = QImageReader(str(slide.path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    own = reader.size()
    turned = reader.transformation() & QImageReader.transformation(reader).TransformationRotate90
    room = QSize(height, width) if turned else QSize(width, height)
    most = own.scaled(room.boundedTo(own * 2), Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(most)
    return reader.read()
