"""The key of every act, in one table, so that none is used twice."""

from __future__ import annotations

from counter_console.acts import Act

KEYS: dict[str, str] = {
    Act.NEXT: "F2",
    Act.NEXT_OF_SERVICE: "Shift+F2",
    Act.RECALL: "F3",
    Act.START: "F4",
    Act.FINISH: "F5",
    Act.SKIP: "F6",
    Act.REINSTATE: "Shift+F6",
    Act.PARK: "F7",
    Act.UNPARK: "Shift+F7",
    Act.TRANSFER: "F8",
    Act.PAUSE: "F9",
    Act.RESUME: "F9",
    Act.SIGN_OUT: "Shift+F9",
    "outage": "F10",
    Act.TROUBLE: "Shift+F10",
    Act.ANNOUNCE: "Ctrl+U",
    Act.DISMISS: "Ctrl+B",
    "proposals": "Ctrl+E",
    Act.REPRINT: "F11",
    "prints": "Shift+F11",
    "stations": "Shift+F12",
    "stock": "Ctrl+4",
    "waiting-list": "Ctrl+5",
    "today": "Ctrl+6",
    "strip": "Ctrl+0",
    Act.RETIRE: "Ctrl+Del",
    "band-came-out": "Ctrl+Y",
    "band-copy-instead": "Ctrl+S",
    Act.PRIORITY: "F12",
    Act.CANCEL: "Del",
    Act.UNDO: "Ctrl+Z",
    Act.NOTE: "Ctrl+N",
    Act.CALL_ROW: "Shift+F5",
    Act.ROW_TRANSFER: "Shift+F8",
    Act.ROW_PRIORITY: "Shift+F3",
    Act.ROW_CANCEL: "Shift+Del",
    Act.ROW_REPRINT: "Shift+F4",
    Act.ROW_NOTE: "Ctrl+Shift+N",
    "help": "F1",
    "waiting": "Ctrl+1",
    "parked": "Ctrl+2",
    "skipped": "Ctrl+3",
    "find-ticket": "Ctrl+F",
    Act.PRINT_COPY: "Ctrl+P",
    "show-in-list": "Ctrl+D",
    "find": "Ctrl+L",
    "close-panel": "Esc",
    "retry": "Ctrl+R",
}
"""Window-wide keys: function keys, so that none is typed into a text by accident; Del deletes
in a text that is being written, and asks before it cancels a number.
Pause and resume share one: only one of them is ever possible."""

PANEL_KEYS: dict[str, str] = {
    Act.UPDATE: "K",
    Act.RESOLVE: "P",
    "came-out": "Y",
    "copy-instead": "S",
    "not-out": "T",
    Act.WITHDRAW_PRINT: "B",
    "carry": "H",
    Act.CARRY_OVER: "A",
    "export-notice": "W",
    "outage-reports": "L",
    "plan-outage": "R",
    "reason-next": "N",
    "reason-papers": "D",
    "reason-wrong": "X",
}
"""Keys while their panel is open and no text is being typed; choices have digits 1 to 9.
They are no shortcuts of the window: a code that is scanned is a burst of such keys (scanner)."""
PAGE_KEYS: dict[str, dict[str, str]] = {
    "stock": {Act.RECEIVE_STOCK: "Alt+1", Act.SPOIL_STOCK: "Alt+2", Act.COUNT_STOCK: "Alt+3"},
    "waiting-list": {
        Act.ADD_REFERENCES: "Alt+1",
        Act.INVITE: "Alt+2",
        "find-reference": "Alt+3",
        Act.RETURN_MISSED: "Alt+4",
        Act.COLLECTED: "Alt+5",
        Act.WITHDRAW_REFERENCE: "Alt+6",
        "copy-batch": "Alt+7",
    },
}
"""Keys of the supervisor's pages, from left to right, also while a text is being written."""
SIGN_IN_KEY = "Return"
SEND_KEY = "Ctrl+Return"
"""Sends the form of a new word about an outage."""


def choice_key(index: int) -> str:
    """Give the key of the choice at `index` (from 0), nothing from the tenth on."""
    return str(index + 1) if index < 9 else ""
