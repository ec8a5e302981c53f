"""Print queues of Windows by the spooler's own functions, and its shares and ports by name."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.printing.errors import PrinterUnreachable, TransportError, WriteTimedOut
from kiosk.printing.transports.in_time import in_time
from kiosk.printing.transports.print_queue import JOB_NAME

LEVEL = 1
RAW = "RAW"


class DocInfo(ctypes.Structure):
    """DOC_INFO_1W: a job's name, the file it would go to (none), and how it is to be treated."""

    _fields_ = [
        ("name", ctypes.c_wchar_p),
        ("output", ctypes.c_wchar_p),
        ("datatype", ctypes.c_wchar_p),
    ]


class WindowsSpooler:
    """The queue `name` of Windows; `library` is winspool.drv, or what takes its place."""

    def __init__(self, name: str, library: Any = None) -> None:
        self._name = name
        self._library = library if library is not None else _winspool()

    def check(self, seconds: float) -> None:
        """See whether Windows has the queue; raises PrinterUnreachable."""
        try:
            in_time(lambda: self._with_queue(lambda queue: None), seconds, name="print-queue")
        except OSError as error:
            raise PrinterUnreachable(
                f"the print queue {self._name} cannot be used: {error}",
                "write the printer's name as in Settings > Bluetooth & devices > Printers "
                "into printer.queue",
            ) from error

    def hand_over(self, paper: bytes, seconds: float) -> None:
        """Spool the paper untouched; a job that was begun and not ended well is in doubt."""
        begun: list[int] = []
        try:
            in_time(
                lambda: self._with_queue(lambda queue: self._spool(queue, paper, begun)),
                seconds,
                name="print-queue",
            )
        except TimeoutError as error:
            raise WriteTimedOut(
                f"Windows did not take the paper within {seconds:g} s", sent=len(paper)
            ) from error
        except OSError as error:
            raise TransportError(
                f"the print queue {self._name}: {error}",
                "look at the queue in Windows' settings",
                sent=len(paper) if begun else 0,
            ) from error

    def _with_queue(self, act: Callable[[ctypes.c_void_p], None]) -> None:
        queue = ctypes.c_void_p()
        opened = self._library.OpenPrinterW(self._name, ctypes.byref(queue), None)
        _checked(opened, "OpenPrinter")
        try:
            act(queue)
        finally:
            self._library.ClosePrinter(queue)

    def _spool(self, queue: ctypes.c_void_p, paper: bytes, begun: list[int]) -> None:
        document = DocInfo(JOB_NAME, None, RAW)
        job = self._library.StartDocPrinterW(queue, LEVEL, ctypes.byref(document))
        begun.append(_checked(job, "StartDocPrinter"))
        _checked(self._library.StartPagePrinter(queue), "StartPagePrinter")
        sent = 0
        while sent < len(paper):
            rest, written = paper[sent:], ctypes.c_uint32()
            wrote = self._library.WritePrinter(queue, rest, len(rest), ctypes.byref(written))
            _checked(wrote and written.value, "WritePrinter")
            sent += written.value
        _checked(self._library.EndPagePrinter(queue), "EndPagePrinter")
        _checked(self._library.EndDocPrinter(queue), "EndDocPrinter")


class WindowsFileSpooler:
    r"""A share or port of Windows that is written like a file: \\localhost\share, LPT1."""

    def __init__(self, path: str) -> None:
        self._path = path

    def check(self, seconds: float) -> None:
        """Nothing can be asked before a job is begun: opening it begins one."""

    def hand_over(self, paper: bytes, seconds: float) -> None:
        """Write the paper and close: the share makes one job of it."""
        begun: list[bool] = []

        def write() -> None:
            with Path(self._path).open("wb", buffering=0) as file:
                begun.append(True)
                view = memoryview(paper)
                while view:
                    view = view[file.write(view) :]

        try:
            in_time(write, seconds, name="print-queue")
        except TimeoutError as error:
            raise WriteTimedOut(
                f"{self._path} did not take the paper within {seconds:g} s", sent=len(paper)
            ) from error
        except OSError as error:
            raise TransportError(
                f"{self._path} cannot be written: {error}",
                "share the printer in Windows' settings and write the share's name into "
                "printer.device",
                sent=len(paper) if begun else 0,
            ) from error


def _checked(result: int, step: str) -> int:
    """Give the result of a step of the spooler; raises OSError where it is 0."""
    if not result:
        if sys.platform == "win32":
            raise ctypes.WinError(ctypes.get_last_error(), step)
        raise OSError(f"{step} failed")
    return result


def _winspool() -> Any:
    """Give the spooler's functions with the types they take."""
    if sys.platform != "win32":
        raise PrinterUnreachable("there are no Windows print queues on this system")
    library = ctypes.WinDLL("winspool.drv", use_last_error=True)
    handle, dword = ctypes.c_void_p, ctypes.c_uint32
    pointer = ctypes.c_void_p
    for name, arguments in (
        ("OpenPrinterW", [ctypes.c_wchar_p, ctypes.POINTER(handle), pointer]),
        ("StartDocPrinterW", [handle, dword, ctypes.POINTER(DocInfo)]),
        ("StartPagePrinter", [handle]),
        ("WritePrinter", [handle, ctypes.c_char_p, dword, ctypes.POINTER(dword)]),
        ("EndPagePrinter", [handle]),
        ("EndDocPrinter", [handle]),
        ("ClosePrinter", [handle]),
    ):
        function = getattr(library, name)
        function.argtypes, function.restype = arguments, ctypes.c_int
    return library
