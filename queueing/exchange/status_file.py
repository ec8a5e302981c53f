"""The status file offices exchange: canonical JSON, every field checked, signed with Ed25519.

A file is one line of JSON in exactly one spelling, so that whatever is changed on its way, be it
a single byte, is found. `docs/neighbours.md` names its fields.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from datetime import datetime
from typing import Any, TypeVar

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import BaseModel, ValidationError

from queueing.errors import AntreanError, BadSetting
from queueing.exchange.status_fields import CODE, Body, Envelope, Head, Texts, body_of, status_of
from queueing.model import LocalText
from queueing.neighbours import CLOCKS_DIFFER, OfficeStatus

FORMAT, VERSION = "antrean-office-status", 1
MAX_BYTES = 64 * 1024
"""An office with thirty services says all in a quarter of it."""
_SIGNED_AS = b"antrean-office-status 1\n"
M = TypeVar("M", bound=BaseModel)


class BadStatusFile(AntreanError):
    """A status file is not taken: the message names what is wrong, the remedy who mends it."""


class NotSigned(BadStatusFile):
    """Its signature is not that of the trusted office: changed on its way, or somebody else's."""


class OtherOffice(BadStatusFile):
    """It is a good file, but of another office than the one expected there."""


class OlderFile(BadStatusFile):
    """It is older than the one that is known: a file left lying, or played again."""


class FromTheFuture(BadStatusFile):
    """It was signed at a moment that is yet to come by our clock."""


def new_private_key() -> str:
    """Give a new private key (base64 of its 32 bytes)."""
    return _text(Ed25519PrivateKey.generate().private_bytes_raw())


def public_key_of(private_key: str) -> str:
    """Give the public key (base64 of its 32 bytes) of a private one; raises BadSetting."""
    return _text(_private(private_key).public_key().public_bytes_raw())


def fingerprint(public_key: str) -> str:
    """Give what two people compare by telephone: five groups of four letters and digits.

    A hundred bits of SHA-256, in letters that are not taken for one another; raises BadSetting.
    """
    digest = hashlib.sha256(_SIGNED_AS + _public_bytes(public_key)).digest()
    spelt = base64.b32encode(digest).decode().translate(str.maketrans("IO", "89"))[:20]
    return " ".join(spelt[at : at + 4] for at in range(0, 20, 4))


def same_fingerprint(told: str, public_key: str) -> bool:
    """Tell whether what somebody typed is the fingerprint, however it was spaced."""
    plain = "".join(c for c in told.upper() if c.isalnum())
    return plain == fingerprint(public_key).replace(" ", "")


def signed(status: OfficeStatus, private_key: str) -> bytes:
    """Give the file of a status; raises BadSetting for a key that is none, BadStatusFile for
    words no other office would take.
    """
    key = _private(private_key)
    body = body_of(status)
    _checked(Body, _canonical(body))
    public = _text(key.public_key().public_bytes_raw())
    envelope = {
        "format": FORMAT,
        "version": VERSION,
        "status": body,
        "public_key": public,
        "signature": _text(key.sign(_SIGNED_AS + _canonical(body))),
    }
    file = _canonical(envelope) + b"\n"
    if len(file) > MAX_BYTES:
        raise BadStatusFile("the status is too long for a file", "shorten note and names")
    return file


def verified(file: bytes, public_key: str) -> OfficeStatus:
    """Give what a file says, signed by the owner of `public_key`.

    Raises NotSigned, or BadStatusFile naming the field.
    """
    envelope = _envelope(file)
    if envelope.public_key != public_key:
        raise NotSigned(
            f"it is signed with another key ({_shown(envelope.public_key)}) than the trusted one",
            "ask that office whether it has a new key, and trust it by its fingerprint",
        )
    _check_signature(envelope)
    return status_of(envelope.status)


def introduced(file: bytes) -> tuple[OfficeStatus, str]:
    """Give what a file says of itself and the public key it is signed with, trusted by nobody.

    For the first meeting only: people compare the fingerprint. Raises BadStatusFile.
    """
    envelope = _envelope(file)
    _check_signature(envelope)
    return status_of(envelope.status), envelope.public_key


def check_successor(
    status: OfficeStatus, code: str, known: OfficeStatus | None, now: datetime
) -> bool:
    """Tell whether a verified file says something newer than what is known (False: the same one).

    Raises OtherOffice, OlderFile or FromTheFuture; `now` is aware.
    """
    if status.code != code:
        raise OtherOffice(
            f"it is the file of {status.code!r} ({status.name}), not of {code!r}",
            "correct the source of this office, or its code",
        )
    if status.issued_at > now + CLOCKS_DIFFER:
        ahead = int((status.issued_at - now).total_seconds() // 60)
        raise FromTheFuture(
            f"it was signed {ahead} minutes from now by this office's clock",
            "set the clocks: one of the two is wrong",
        )
    if status == known:
        return False
    if known is not None and status.sequence <= known.sequence:
        raise OlderFile(
            f"it is number {status.sequence}, and number {known.sequence} is known already",
            "look why an old file lies there; the last good word is kept",
        )
    return True


def check_code(code: str, field: str) -> None:
    """Raise BadSetting unless an office can be known by this code."""
    if not re.fullmatch(CODE, code):
        raise BadSetting(
            field,
            f"{code!r} is no code of an office",
            "write 1 to 40 small letters, digits, - and .: jepara-bangsri",
        )


def check_words(words: LocalText, field: str) -> None:
    """Raise BadSetting unless every other office would take these words."""
    try:
        Texts(id=words.id, jv=words.jv, en=words.en)
    except ValidationError as error:
        said = error.errors()[0]["msg"].removeprefix("Value error, ")
        raise BadSetting(field, said, "write at most 300 characters on one line") from error


def _envelope(file: bytes) -> Envelope:
    if len(file) > MAX_BYTES:
        raise BadStatusFile(
            f"it is longer than {MAX_BYTES} bytes", "look whether it is a status file at all"
        )
    head = _checked(Head, file)
    if head.format != FORMAT:
        raise BadStatusFile("it is no status file of an office", "correct the source")
    if head.version != VERSION:
        raise BadStatusFile(
            f"it is of version {head.version}, this Antrean reads version {VERSION}",
            "update Antrean in the older of the two offices",
        )
    envelope = _checked(Envelope, file)
    spelt = envelope.model_dump(mode="json")
    if _canonical(spelt) + b"\n" != file:
        raise BadStatusFile(
            "it is not written as Antrean writes it: changed on its way",
            "fetch it anew; copy it as a file, not as text",
        )
    return envelope


def _check_signature(envelope: Envelope) -> None:
    body = _canonical(envelope.status.model_dump(mode="json"))
    try:
        key = Ed25519PublicKey.from_public_bytes(_public_bytes(envelope.public_key))
        key.verify(_bytes(envelope.signature, 64, "signature"), _SIGNED_AS + body)
    except (InvalidSignature, ValueError, BadSetting) as error:
        raise NotSigned(
            "its signature does not hold: changed on its way, or not of that office",
            "ask that office to publish anew",
        ) from error


def _canonical(value: Any) -> bytes:
    """Spell JSON in the one way there is: sorted keys, no spaces, UTF-8."""
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode("utf-8", "strict")


def _checked(model: type[M], text: bytes) -> M:
    try:
        return model.model_validate_json(text, strict=True)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"]) or "the file"
        said = first["msg"].removeprefix("Value error, ")
        raise BadStatusFile(
            f"{field}: {said}", "ask that office to publish anew, by Antrean itself"
        ) from error


def _private(text: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(_bytes(text, 32, "private_key"))


def _public_bytes(text: str) -> bytes:
    return _bytes(text, 32, "public_key")


def _bytes(text: str, length: int, field: str) -> bytes:
    try:
        found = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadSetting(field, "is no base64", "copy it whole, as the office shows it") from error
    # Base64 has several spellings of the same bytes; only one is taken.
    if len(found) != length or _text(found) != text:
        raise BadSetting(field, f"is not {length} bytes", "copy it whole, as the office shows it")
    return found


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _shown(public_key: str) -> str:
    try:
        return fingerprint(public_key)
    except BadSetting:
        return "none at all"
