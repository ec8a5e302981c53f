"""An X display of its own: real clicks and keys go in, what is on the screen is read back."""

from __future__ import annotations

import ctypes
import os
import struct
import subprocess
from ctypes.util import find_library
from pathlib import Path
from types import TracebackType

from PIL import Image, ImageChops

WIDTH, HEIGHT = 1600, 1000
XWD_HEADER = struct.Struct(">25I")
CLIENT_MESSAGE = 33

Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels."""


class Screen:
    """Xvfb on a number that it finds itself; use as a context."""

    def __init__(self, folder: Path) -> None:
        reading, writing = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
        self._server = subprocess.Popen(
            # Without -noreset the server begins anew, and drops whoever comes just then, each
            # time its last window closes.
            [*command, "-noreset", "-fbdir", str(folder)],
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = f":{answer.readline().strip()}"
        self._frame_buffer = folder / "Xvfb_screen0"

    def __enter__(self) -> Screen:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait(20)

    def do(self, *words: str) -> list[str]:
        """Run xdotool; give the lines it wrote, none when it found nothing."""
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        return done.stdout.split()

    def tap(self, x: int, y: int, times: int = 1) -> None:
        """Press the left button, `times` times 60 ms apart."""
        clicks = ("click", "--repeat", str(times), "--delay", "60", "1")
        self.do("mousemove", str(x), str(y), *clicks)

    def windows(self, pid: int) -> list[int]:
        """Give the visible windows of a process."""
        found = self.do("search", "--all", "--onlyvisible", "--pid", str(pid), "--name", ".*")
        return [int(window) for window in found]

    def type_into(self, window: int, *what: str) -> None:
        """Give a window the keyboard, then run xdotool's `key` or `type`."""
        self.do("windowfocus", "--sync", str(window), *what)

    def picture(self, box: Box | None = None) -> Image.Image:
        """Give what is on the screen now, or a part of it."""
        raw = self._frame_buffer.read_bytes()
        fields = XWD_HEADER.unpack_from(raw)
        start = fields[0] + 12 * fields[19]
        width, height, line = fields[4], fields[5], fields[12]
        pixels = memoryview(raw)[start : start + line * height]
        image = Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", line, 1)
        return image if box is None else image.crop(box)

    def share(self, colour: str, box: Box) -> float:
        """Give which part of a box has this colour, 0 to 1."""
        return share(self.picture(box), colour)

    def ask_to_close(self, window: int) -> None:
        """Do what a window manager does when the X of a window is pressed."""
        x11 = ctypes.CDLL(find_library("X11"))
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.display.encode()))
        try:
            protocols, delete = (
                x11.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")
            )
            event = _ClientMessage(
                type=CLIENT_MESSAGE, window=window, message_type=protocols, format=32
            )
            event.data[0] = delete
            sent = x11.XSendEvent(display, ctypes.c_ulong(window), 0, 0, ctypes.byref(event))
            assert sent, "the message could not be sent"
            x11.XSync(display, 0)
        finally:
            x11.XCloseDisplay(display)


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent, padded to the size of XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("padding", ctypes.c_long * 24),
    )


def share(picture: Image.Image, colour: str) -> float:
    """Give which part of a picture has this colour, give or take 4 of 255 in each channel."""
    flat = Image.new("RGB", picture.size, colour)
    near = None
    for channel in ImageChops.difference(picture.convert("RGB"), flat).split():
        hits = channel.point([255 if value <= 4 else 0 for value in range(256)])
        near = hits if near is None else ImageChops.darker(near, hits)
    assert near is not None
    return near.histogram()[255] / (picture.width * picture.height)


def unlikeness(one: Image.Image, other: Image.Image) -> float:
    """Give the mean difference of two pictures of one size, 0 to 255."""
    difference = ImageChops.difference(one.convert("L"), other.convert("L")).histogram()
    return sum(value * count for value, count in enumerate(difference)) / sum(difference)
