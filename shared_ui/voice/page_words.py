"""What a kiosk reads aloud, as parts that become clips; pure.

Service names and page texts are clips of their own, in `services/` and `pages/` of a voice. A
service whose name a voice does not know is read by its letter: "layanan C".
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from shared_ui.voice.numbers import spoken_number
from shared_ui.voice.sentences import SERVICE, slug

PAGES, SERVICES = "pages/", "services/"
PAGE_WORDS = frozenset(
    {
        "silakan-pilih-layanan",
        "tekan",
        "untuk",
        "enter",
        "bintang",
        "minus",
        "kembali",
        "layanan-lain",
        "selanjutnya",
        "sedang-terganggu",
        "nomor-habis",
        "orang-menunggu",
        "belum-ada-yang-menunggu",
        "ambil-nomor",
        "tetap-ambil-nomor",
        "datang-lagi-nanti",
        "umum",
        "prioritas",
        "nomor-antrean-anda",
        "orang-di-depan-anda",
        "tidak-ada-orang-di-depan-anda",
        "ambil-tiket-di-bawah",
        "ingat-nomor-ini",
        "selesai",
        "masih-di-sini",
        "minta-bantuan-petugas",
    }
)
"""Every word of a page there must be a clip of."""
_LABEL = re.compile(r"([A-Z]+)-?(\d+)")


@dataclass(frozen=True, slots=True)
class ServiceName:
    """A service by its letter and its Indonesian name."""

    prefix: str
    name: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number that counts something, or a key."""

    value: int


@dataclass(frozen=True, slots=True)
class Label:
    """The number of a ticket, such as "A-233"."""

    text: str


Part = str | ServiceName | Number | Label
"""A word of PAGE_WORDS, a service, a number or a ticket's label."""


def clips_of(parts: tuple[Part, ...], language: str, known: Collection[str]) -> tuple[str, ...]:
    """Give the names of the clips for `parts`; `known` are those there are."""
    return tuple(clip for part in parts for clip in _clips(part, language, known))


def _clips(part: Part, language: str, known: Collection[str]) -> tuple[str, ...]:
    match part:
        case ServiceName(prefix, name):
            own = SERVICES + slug(name)
            return (own,) if own in known else (SERVICE, *(c for c in prefix if c in known))
        case Number(value):
            return spoken_number(value, language)
        case Label(text):
            found = _LABEL.fullmatch(text)
            return () if found is None else (*found[1], *spoken_number(int(found[2]), language))
        case _:
            return (PAGES + part,)


def pressing(key: Part, *what: Part) -> tuple[Part, ...]:
    """Give "tekan KEY untuk WHAT"."""
    return ("tekan", key, "untuk", *what)
