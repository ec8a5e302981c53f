"""Windows of the console for tests, shown offscreen in the product's own look."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QApplication

from counter_console.acts import Act, Wish
from counter_console.console_window import ConsoleWindow
from counter_console.office_link import StoreLink
from queueing.snapshots import ConsoleSnapshot
from queueing.store import Store
from shared_ui import theme
from shared_ui.language import Language
from shared_ui.off_thread import OffThread
from tests.counter_console.desk import Console, sit_down
from tests.counter_console.recorder import Recorder
from tests.counter_console.samples import NOW, counter, snapshot
from tests.office import Clock, Kiosk, new_office


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """Give the application in the product's look; dressing it for each test would pile up fonts."""
    theme.dress(qapp)
    # As in a station: closing a window must not stop the loop the tests run on.
    qapp.setQuitOnLastWindowClosed(False)
    return qapp


@pytest.fixture
def language(dressed: QApplication) -> Iterator[Language]:
    """Give the language of the screens, Indonesian again afterwards."""
    spoken = Language()
    yield spoken
    spoken.switch("id")


@pytest.fixture
def window(qtbot, language) -> ConsoleWindow:
    """Give a console's window, shown at 1280 by 720."""
    made = ConsoleWindow(language)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def shown(window) -> Callable[[ConsoleSnapshot], ConsoleWindow]:
    """Give a function that shows a snapshot on the window."""

    def show(snapshot: ConsoleSnapshot) -> ConsoleWindow:
        window.show_snapshot(snapshot, NOW)
        QApplication.processEvents()
        return window

    return show


@pytest.fixture
def wishes(window) -> list[Wish]:
    """Collect what is wished at the window."""
    heard: list[Wish] = []
    window.wished.connect(heard.append)
    return heard


@pytest.fixture
def recorder() -> Recorder:
    """Give an office that writes down what it is asked."""
    return Recorder()


@pytest_asyncio.fixture
async def console(window, language, recorder) -> AsyncIterator[Console]:
    """Give a console with a recorder behind it, signed in to Loket 3."""
    off_thread = OffThread("test-console")
    console = Console(window, language, recorder, off_thread)
    recorder.shown = snapshot(counter=None)
    recorder.answers["sign_in"] = counter()
    await console.controller.refresh()
    recorder.shown = snapshot()
    await console.wish(
        Wish(Act.SIGN_IN, counter_id=3, officer="Sri Wahyuni", service_ids=frozenset({1, 2, 3, 4}))
    )
    recorder.asked.clear()
    console.done.clear()
    yield console
    recorder.held.set()
    await console.controller.stop()
    off_thread.close()


@pytest.fixture
def store(tmp_path) -> Iterator[Store]:
    """Give an office with the default data, open all day."""
    opened = new_office(tmp_path / "office.db")
    yield opened
    opened.close()


@pytest.fixture
def kiosk(store) -> Kiosk:
    """Give a kiosk whose numbers were taken shortly before 08.41."""
    return Kiosk(store, Clock(NOW.replace(minute=30)))


@pytest_asyncio.fixture
async def desks(store, qtbot, language) -> AsyncIterator[list[Console]]:
    """Give two consoles at the counters that offer most, nobody signed in yet."""
    made, ends = [], []
    for number in (1, 2):
        window = ConsoleWindow(language)
        qtbot.addWidget(window)
        window.show()
        off_thread, link = OffThread(f"desk-{number}"), StoreLink(store.url)
        station = await off_thread(link.open, f"Meja {number}", NOW)
        console = Console(window, language, link, off_thread, station.id)
        await console.controller.refresh()
        made.append(console)
        ends.append((off_thread, link))
    yield made
    for console, (off_thread, link) in zip(made, ends, strict=True):
        await console.controller.stop()
        await off_thread(link.close)
        off_thread.close()


@pytest_asyncio.fixture
async def desk(desks, store) -> Console:
    """Give a console at counter 6, which offers every service."""
    await sit_down(desks[0], 6)
    return desks[0]
