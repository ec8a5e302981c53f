"""The fields of a status file, each checked; see queueing/exchange/status_file.py."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from queueing.model import LocalText
from queueing.neighbours import LateData, OfficeService, OfficeStatus, ServiceState

MAX_SERVICES, MAX_LATE_DATA = 40, 10
LONGEST_SILENCE = timedelta(days=31)
_MOMENT = "%Y-%m-%dT%H:%M:%SZ"
# Joiners belong to writing; everything else that is not seen may make a text say another thing.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"


def check_plain(text: str) -> str:
    """Raise ValueError for characters that are not seen: controls, line ends, turned writing."""
    for character in text:
        if unicodedata.category(character) in _INVISIBLE and character not in _JOINERS:
            raise ValueError(f"holds the character U+{ord(character):04X}, which nobody sees")
    return text


def _moment(text: str) -> str:
    try:
        if datetime.strptime(text, _MOMENT).strftime(_MOMENT) == text:  # noqa: DTZ007 - Z is UTC
            return text
    except ValueError:
        pass
    raise ValueError("should be a UTC moment as 2017-06-14T01:30:00Z")


CODE = r"^[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?$"
Code = Annotated[str, Field(pattern=CODE)]
Moment = Annotated[str, AfterValidator(_moment)]
Name = Annotated[str, Field(min_length=1, max_length=120), AfterValidator(check_plain)]
Short = Annotated[str, Field(max_length=120), AfterValidator(check_plain)]
Words = Annotated[str, Field(max_length=300), AfterValidator(check_plain)]


class Fields(BaseModel):
    """Base: no unknown keys, no silent conversions."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Head(BaseModel):
    """What is read first, of a file of any version."""

    model_config = ConfigDict(extra="ignore", frozen=True)
    format: Annotated[str, Field(max_length=60)]
    version: Annotated[int, Field(ge=1)]


class Texts(Fields):
    """A text in the three languages; Indonesian stands for a missing one."""

    id: Words
    jv: Words
    en: Words


class ShortTexts(Fields):
    """A name in the three languages."""

    id: Short
    jv: Short
    en: Short


class ServiceFields(Fields):
    """services[]: how one service goes."""

    prefix: Annotated[str, Field(pattern="^[A-Z]{1,2}$")]
    name: ShortTexts
    state: Annotated[str, Field(pattern="^(works|slower|stopped)$")]
    since: Moment | None
    expected_from: Moment | None
    expected_until: Moment | None
    next_word_at: Moment | None

    @model_validator(mode="after")
    def fits(self) -> ServiceFields:
        """Refuse a trouble without its beginning, and a range that runs backwards."""
        if not self.name.id.strip():
            raise ValueError("a service needs a name")
        if (self.state == ServiceState.WORKS) != (self.since is None):
            raise ValueError("since is given exactly when a service is slower or stopped")
        if self.expected_from and self.expected_until and self.expected_until < self.expected_from:
            raise ValueError("expected_until is before expected_from")
        return self


class LateFields(Fields):
    """late_data[]: data that do not arrive."""

    what: Texts
    since: Moment


class Body(Fields):
    """status: all that is signed."""

    code: Code
    name: Name
    issued_at: Moment
    next_due: Moment
    sequence: Annotated[int, Field(ge=1, le=2**31 - 1)]
    services: Annotated[tuple[ServiceFields, ...], Field(max_length=MAX_SERVICES)]
    late_data: Annotated[tuple[LateFields, ...], Field(max_length=MAX_LATE_DATA)]
    note: Texts

    @model_validator(mode="after")
    def fits(self) -> Body:
        """Refuse moments and services that cannot be together."""
        issued, due = parsed(self.issued_at), parsed(self.next_due)
        if not issued < due <= issued + LONGEST_SILENCE:
            raise ValueError("next_due is not within 31 days after issued_at")
        prefixes = [service.prefix for service in self.services]
        if len(set(prefixes)) != len(prefixes):
            raise ValueError("a service is there twice")
        begun = [s.since for s in self.services if s.since]
        begun += [late.since for late in self.late_data]
        if any(parsed(moment) > issued for moment in begun):
            raise ValueError("something began after the file was signed")
        return self


class Envelope(Fields):
    """The whole file."""

    format: str
    version: int
    status: Body
    public_key: Annotated[str, Field(max_length=60)]
    signature: Annotated[str, Field(max_length=100)]


def parsed(text: str) -> datetime:
    """Give the aware moment of a checked text."""
    return datetime.strptime(text, _MOMENT).replace(tzinfo=UTC)


def spelt(moment: datetime) -> str:
    """Give a moment as the file writes it: UTC, whole seconds."""
    return moment.astimezone(UTC).strftime(_MOMENT)


def body_of(status: OfficeStatus) -> dict[str, Any]:
    """Give a status as the file's fields, unchecked."""
    return {
        "code": status.code,
        "name": status.name,
        "issued_at": spelt(status.issued_at),
        "next_due": spelt(status.next_due),
        "sequence": status.sequence,
        "services": [_service_fields(service) for service in status.services],
        "late_data": [
            {"what": _texts(late.what), "since": spelt(late.since)} for late in status.late_data
        ],
        "note": _texts(status.note),
    }


def _service_fields(service: OfficeService) -> dict[str, Any]:
    return {
        "prefix": service.prefix,
        "name": _texts(service.name),
        "state": service.state.value,
        **{
            field: None if (moment := getattr(service, field)) is None else spelt(moment)
            for field in ("since", "expected_from", "expected_until", "next_word_at")
        },
    }


def _texts(text: LocalText) -> dict[str, str]:
    return {"id": text.id, "jv": text.jv, "en": text.en}


def status_of(body: Body) -> OfficeStatus:
    """Give checked fields as the office's words."""
    return OfficeStatus(
        code=body.code,
        name=body.name,
        issued_at=parsed(body.issued_at),
        next_due=parsed(body.next_due),
        sequence=body.sequence,
        services=tuple(
            OfficeService(
                service.prefix,
                _local(service.name),
                ServiceState(service.state),
                _or_none(service.since),
                _or_none(service.expected_from),
                _or_none(service.expected_until),
                _or_none(service.next_word_at),
            )
            for service in body.services
        ),
        late_data=tuple(LateData(_local(late.what), parsed(late.since)) for late in body.late_data),
        note=_local(body.note),
    )


def _local(texts: Texts | ShortTexts) -> LocalText:
    return LocalText(texts.id, texts.jv, texts.en)


def _or_none(text: str | None) -> datetime | None:
    return None if text is None else parsed(text)
