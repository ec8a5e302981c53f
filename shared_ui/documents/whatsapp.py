"""The notices as a text for WhatsApp: its *bold*, and no letter that it takes for a sign."""

from __future__ import annotations

from shared_ui.documents.bulletin import AboutBulletin, Bulletin

STAR = "\u2217"
"""Stands for an officer's own asterisk, which WhatsApp would take for the begin of bold."""
_SIGNS = str.maketrans({"*": STAR, "~": "\u223c", "`": "'"})


def whatsapp_text(bulletin: Bulletin, language: str = "id") -> str:
    """Give the text to be pasted into a chat: the board's sentences, one block a paragraph."""
    about = AboutBulletin(bulletin, language)
    parts = [f"{_bold(about.office)}\n{_safe(about.written())}"]
    notices = bulletin.notices(language)
    for notice in notices:
        said = [_bold(notice.heading)]
        said += [
            _bold(block.text) if block.strong else _safe(block.text) for block in notice.blocks
        ]
        parts.append("\n".join(said))
    if not notices:
        parts.append(_safe(about.nothing_announced()))
    parts.append(f"_{_safe(about.no_longer_sure())}_")
    return "\n\n".join(parts) + "\n"


def _safe(text: str) -> str:
    return " ".join(text.translate(_SIGNS).split())


def _bold(text: str) -> str:
    return f"*{_safe(text)}*" if text.strip() else ""
