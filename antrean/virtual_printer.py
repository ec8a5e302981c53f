"""`antrean printer virtual`, and the virtual printer as a process of the demo."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING

from queueing.errors import BadSetting

if TYPE_CHECKING:
    from kiosk.printing.virtual_printer.server import VirtualPrinter

GEOMETRY = re.compile(r"(\d{2,5})x(\d{2,5})\+(\d{1,5})\+(\d{1,5})")
END_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Bench:
    """How a virtual printer begins: paper `dots` wide, in `condition`, with `faults` and a script.

    `faults` are orders as scripts have them, "token late 2" for example.
    """

    condition: str = "ready"
    faults: tuple[str, ...] = ()
    script: Path | None = None
    dots: int = 576


def virtual(
    port: int,
    control_port: int,
    out: Path,
    show: bool,
    bench: Bench,
    geometry: str | None,
    end_with_input: bool = False,
) -> int:
    """Run the virtual printer until SIGINT, SIGTERM or its window is closed.

    With `end_with_input` it also ends when its stdin does: with whoever started it. Raises
    BadSetting naming the option, or file and line, that is not understood.
    """
    from kiosk.printing.virtual_printer.run import run_virtual_printer
    from kiosk.printing.virtual_printer.server import VirtualPrinter

    begin = _beginning(bench)
    if end_with_input:
        Thread(target=_end_with_input, name="parent", daemon=True).start()

    def ready(printer: VirtualPrinter) -> None:
        begin(printer)
        # Read by whoever started this process: both ports may have been chosen freely.
        print(f"listening {printer.port} {printer.control_port}", flush=True)

    if show and screen_there():
        with VirtualPrinter(out, port, control_port, dots=bench.dots) as printer:
            ready(printer)
            return _window(printer, geometry)
    run_virtual_printer(port, control_port, out, dots=bench.dots, on_ready=ready)
    return 0


def _beginning(bench: Bench) -> Callable[[VirtualPrinter], None]:
    """Read what the printer begins with; give what sets it up. Raises BadSetting."""
    from kiosk.printing.virtual_printer.condition import Condition
    from kiosk.printing.virtual_printer.orders import OrderError, read_order
    from kiosk.printing.virtual_printer.script import Script, ScriptError, load_script

    if bench.condition not in list(Condition):
        remedy = f"write one of {', '.join(Condition)}"
        raise BadSetting("--condition", f"{bench.condition!r}", remedy)
    try:
        orders = [read_order(text) for text in bench.faults]
        script = Script(()) if bench.script is None else load_script(bench.script)
    except OrderError as error:
        raise BadSetting("--fault", str(error), error.remedy) from error
    except ScriptError as error:
        raise BadSetting("--script", str(error), error.remedy) from error

    def begin(printer: VirtualPrinter) -> None:
        printer.set_condition(bench.condition)
        for order in orders:
            order.do(printer)
        printer.run_script(script)

    return begin


def _end_with_input() -> None:
    # A buffered reader's lock, held by this thread, would abort Python at its end.
    while os.read(0, 4096):
        pass
    signal.raise_signal(signal.SIGTERM)


def _window(printer: VirtualPrinter, geometry: str | None) -> int:
    """Show the paper and the conditions until the window is closed or a signal comes."""
    from kiosk.virtual_printer_window import VirtualPrinterWindow
    from shared_ui.startup import StopLike, run_station

    class PrinterStation:
        """The virtual printer's window as a station."""

        def __init__(self) -> None:
            self.window = VirtualPrinterWindow(printer)
            if geometry is not None:
                self.window.setGeometry(*_rectangle(geometry))

        async def run(self, stop: StopLike) -> None:
            """Wait for the end."""
            self.window.closed.connect(stop.set)
            await stop.wait()
            self.window.close()

    return run_station(PrinterStation)


def _rectangle(geometry: str) -> tuple[int, int, int, int]:
    found = GEOMETRY.fullmatch(geometry)
    if found is None:
        raise BadSetting("--geometry", f"{geometry!r}", "write WxH+X+Y, for example 400x600+0+0")
    width, height, x, y = (int(part) for part in found.groups())
    return x, y, width, height


def screen_there() -> bool:
    """Tell whether windows can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class VirtualPrinterProcess:
    """The virtual printer in a process of its own, with free ports; use as a context."""

    def __init__(self, out: Path, geometry: str | None = None, *, show: bool = True) -> None:
        command = [sys.executable, "-m", "antrean", "printer", "virtual"]
        command += ["--port", "0", "--control-port", "0", "--out", str(out)]
        command += ["--show" if show else "--no-show", "--end-with-input"]
        if geometry is not None:
            command += ["--geometry", geometry]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=sys.platform != "win32",
        )
        try:
            self.port, self.control_port = self._listening()
        except BaseException:
            # Nobody else could end it: the context was not entered.
            self._end()
            raise

    def _listening(self) -> tuple[int, int]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("listening "):
                _, port, control = line.split()
                return int(port), int(control)
        raise OSError(f"the virtual printer ended with code {self._process.wait()}")

    def running(self) -> bool:
        """Tell whether the process is there."""
        return self._process.poll() is None

    def __enter__(self) -> VirtualPrinterProcess:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def _end(self) -> None:
        """Ask the process to end, insist after a while."""
        if self.running():
            self._process.terminate()
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
