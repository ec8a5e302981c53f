"""What a printer profile may hold: sections, keys, types, ranges and what is expected of each."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from kiosk.printing.slip.layout import Paper

Cut = Literal["partial", "full", "none"]
Fence = Literal["gs-h", "gs-r", "none"]
Realtime = Literal["always", "sometimes", "never"]
Grade = Literal["R", "D", "3", "M", "choice"]
MOST_STEPS = 255
"""GS e 3 takes its steps in one byte."""


class _Section(BaseModel):
    """A part of the file; the `description` of a field is what its writer is told."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class PaperFacts(_Section):
    """[paper]"""

    width_mm: Annotated[int, Field(ge=40, le=120, description="whole millimetres, 40 to 120")]
    dots: Annotated[int, Field(ge=128, le=1280, description="dots of a line, 128 to 1280")]
    dpi: Annotated[int, Field(ge=120, le=400, description="dots per inch, 120 to 400")]
    speed_mm_s: Annotated[
        int, Field(ge=20, le=600, description="millimetres printed in a second, 20 to 600")
    ]


class RasterFacts(_Section):
    """[raster]"""

    command: Annotated[
        Literal["gs-v-0", "gs-l"], Field(description='"gs-v-0" (GS v 0) or "gs-l" (GS ( L)')
    ]
    fragment_rows: Annotated[
        int, Field(ge=24, le=2000, description="rows of dots in one command, 24 to 2000")
    ]


class TransferFacts(_Section):
    """[transfer]"""

    chunk_bytes: Annotated[
        int, Field(ge=64, le=65536, description="bytes handed over at once, 64 to 65536")
    ]
    chunk_delay_ms: Annotated[
        int, Field(ge=0, le=1000, description="milliseconds between chunks, 0 to 1000")
    ]
    stall_seconds: Annotated[
        float, Field(ge=1, le=60, description="seconds a printer may take nothing, 1.0 to 60.0")
    ]


class CutFacts(_Section):
    """[cut]"""

    kind: Annotated[Cut, Field(description='"partial" (GS V 66 0), "full" (GS V 65 0) or "none"')]
    feed_lines_before: Annotated[
        int, Field(ge=0, le=30, description="lines fed before the cut, 0 to 30")
    ]


class StatusFacts(_Section):
    """[status]"""

    realtime: Annotated[
        Realtime,
        Field(description='whether DLE EOT is answered: "always", "sometimes" or "never"'),
    ]
    automatic: Annotated[
        bool, Field(description="true where changes are told unasked (GS a), false otherwise")
    ]
    near_end: Annotated[bool, Field(description="true where a near-end sensor is fitted")]
    cutter: Annotated[bool, Field(description="true where DLE EOT 3 tells a jammed cutter")]
    clears: Annotated[bool, Field(description="true where DLE ENQ 2 empties the buffer")]


class FenceFacts(_Section):
    """[fence]"""

    kind: Annotated[Fence, Field(description='"gs-h" (GS ( H), "gs-r" (GS r 1) or "none"')]
    seconds: Annotated[
        float, Field(ge=2, le=120, description="seconds until the proof must be in, 2.0 to 120.0")
    ]


class TextFacts(_Section):
    """[text]"""

    columns: Annotated[int, Field(ge=20, le=80, description="columns of font A, 20 to 80")]
    code_page: Annotated[
        Literal["CP437"], Field(description='"CP437", the only page pinned to slot 0')
    ]
    largest: Annotated[
        int, Field(ge=2, le=8, description="times a character can be enlarged (GS !), 2 to 8")
    ]
    qr: Annotated[
        Literal["gs-k", "raster", "none"],
        Field(description='the code beside text: "gs-k" (GS ( k), "raster" or "none"'),
    ]


class PresenterFacts(_Section):
    """[presenter], which holds the ticket out to the visitor"""

    kind: Annotated[Literal["none", "custom"], Field(description='"none" or "custom" (GS e)')]
    present_mm: Annotated[
        int, Field(ge=0, le=200, description="millimetres held out, 0 to 200; 0 without one")
    ]
    step_mm: Annotated[
        float, Field(ge=0.1, le=40, description="millimetres of one step of GS e 3, 0.1 to 40.0")
    ]
    wait_seconds: Annotated[
        float, Field(ge=0, le=120, description="seconds a ticket may stay untaken, 0.0 to 120.0")
    ]
    then: Annotated[
        Literal["retract", "eject", "leave"],
        Field(description='what is done with an untaken ticket: "retract", "eject" or "leave"'),
    ]


class UsbFacts(_Section):
    """[usb]"""

    ids: Annotated[
        tuple[Annotated[str, Field(pattern=r"^[0-9a-f]{4}:[0-9a-f]{4}$")], ...],
        Field(strict=False, description='ids seen on such printers, hints only: ["04b8:0e28"]'),
    ]


class Source(_Section):
    """Where a fact comes from."""

    grade: Annotated[
        Grade,
        Field(description='"R" reproduced, "D" vendor, "3" third party, "M" memory or "choice"'),
    ]
    note: Annotated[str, Field(min_length=1, description="a sentence on where the fact is from")]


class PrinterProfile(_Section):
    """One printer model; `provenance` has an entry for every fact, by "section.key"."""

    schema_version: Annotated[Literal[2], Field(alias="schema", description="the number 2")]
    name: Annotated[
        str,
        Field(pattern=r"^[a-z0-9][a-z0-9-]{0,60}$", description="the file's name without .toml"),
    ]
    title: Annotated[str, Field(min_length=1, max_length=120, description="what people call it")]
    paper: PaperFacts
    raster: RasterFacts
    transfer: TransferFacts
    cut: CutFacts
    status: StatusFacts
    fence: FenceFacts
    text: TextFacts
    presenter: PresenterFacts
    usb: UsbFacts
    provenance: Annotated[
        dict[str, Source], Field(description='one entry "section.key" for every fact')
    ]

    @model_validator(mode="after")
    def _every_fact_has_a_source(self) -> PrinterProfile:
        facts = {
            f"{section}.{key}"
            for section in SECTIONS
            for key in type(getattr(self, section)).model_fields
        }
        for missing in sorted(facts - self.provenance.keys()):
            raise ValueError(f"no source is given for {missing}")
        for unknown in sorted(self.provenance.keys() - facts):
            raise ValueError(f"{unknown} is no fact of this file")
        return self

    @model_validator(mode="after")
    def _only_a_presenter_cuts_fully(self) -> PrinterProfile:
        if self.cut.kind == "full" and self.presenter.kind == "none":
            raise ValueError("cut.kind is full, but nothing holds the cut ticket")
        return self

    @model_validator(mode="after")
    def _a_presenter_can_count_its_steps(self) -> PrinterProfile:
        if self.presenter.kind == "none":
            return self
        steps = round(self.presenter.present_mm / self.presenter.step_mm)
        if not 1 <= steps <= MOST_STEPS:
            raise ValueError(
                f"presenter.present_mm is {steps} steps of presenter.step_mm, not 1 to {MOST_STEPS}"
            )
        return self

    @property
    def sheet(self) -> Paper:
        """The paper as the layout needs it."""
        return Paper(self.paper.dots, self.paper.dpi)


SECTIONS = (
    "paper",
    "raster",
    "transfer",
    "cut",
    "status",
    "fence",
    "text",
    "presenter",
    "usb",
)
"""The sections that hold facts, in the order of the file."""
