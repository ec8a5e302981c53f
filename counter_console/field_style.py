"""How text fields, lists of choices and scroll bars look; the rest paints itself."""

from __future__ import annotations

from shared_ui import theme

EDGE = "#9FB0BF"

FIELDS = f"""
QLineEdit, QPlainTextEdit, QDateEdit {{
    background: {theme.PAPER.name()}; color: {theme.INK.name()};
    border: 1px solid {EDGE}; border-radius: 6px; padding: 0 6px;
    selection-background-color: {theme.BRAND.name()};
}}
QTimeEdit QLineEdit, QTimeEdit QLineEdit:focus {{ border: none; padding: 0; }}
QPlainTextEdit {{ padding: 4px 2px; }}
QLineEdit:focus, QPlainTextEdit:focus {{
    border: 2px solid {theme.BRAND.name()};
}}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {EDGE}; border-radius: 4px; min-height: 32px; margin: 2px;
}}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
"""
