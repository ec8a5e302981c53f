"""The notices as one self-contained page for a website, which tells itself when it is old."""

from __future__ import annotations

from base64 import b64encode
from datetime import datetime
from hashlib import sha256
from html import escape
from zoneinfo import ZoneInfo

from queueing.model import LANGUAGES
from shared_ui.documents.bulletin import AboutBulletin, Bulletin
from shared_ui.documents.looks import Look, look_of
from shared_ui.language import NAMES
from shared_ui.notice_text import NoticeText

# Ink, lines and states as in shared_ui.theme, which needs a screen's libraries.
_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #F2F5F7; color: #10202E;
  font: 1.125rem/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, sans-serif; }
header, main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #D3DBE2; }
h3 { display: flex; align-items: center; gap: .6rem; margin: 0; padding: .6rem 1rem;
  font-size: 1.1rem; color: #FFFFFF; background: #B5470F; }
h3 svg { flex: none; width: 1.6rem; height: 1.6rem; fill: currentColor; }
article { margin: 1rem 0; background: #FFFFFF; border: 2px solid #B5470F; border-radius: 8px;
  overflow: hidden; }
article p { margin: .75rem 1rem; }
article.slower, article.watched { border-color: #E69F00; }
article.slower h3, article.watched h3 { background: #E69F00; color: #10202E; }
article.planned { border-color: #44566A; } article.planned h3 { background: #44566A; }
article.over { border-color: #00795A; } article.over h3 { background: #00795A; }
.calm { padding: 1rem; background: #FFFFFF; border: 2px solid #D3DBE2; border-radius: 8px; }
.old { margin: 1rem 0 0; padding: .75rem 1rem; border: 3px dashed #44566A; background: #FFFFFF;
  font-weight: bold; }
.old p { margin: .25rem 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 1.25rem; list-style: none; margin: .5rem 0 0;
  padding: 0; }
nav a { display: inline-block; padding: .4rem 0; }
a { color: #0B5C8A; } a:focus-visible { outline: 3px solid #0B5C8A; outline-offset: 2px; }
"""
_SCRIPT = """
(function () {
  var box = document.getElementById("old"), until = Date.parse(box.getAttribute("data-until"));
  function look() { if (Date.now() > until) { box.hidden = false; } }
  look(); setInterval(look, 15000);
})();
"""
_EXCLAIMED = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 11h-2V6h2v7zm0 4h-2v-2h2v2z"
_SIGNS = {
    Look.DOWN: "M12 2 1 21h22L12 2zm1 16h-2v-2h2v2zm0-4h-2V9h2v5z",
    Look.SLOWER: _EXCLAIMED,
    Look.WATCHED: _EXCLAIMED,
    Look.PLANNED: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm4 13-5-3V6h2v5l4 2.4-1 1.6z",
    Look.OVER: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-2 15-5-5 1.4-1.4L10 14.2l7.6-7.6L19 8z",
}


def web_page(bulletin: Bulletin) -> str:
    """Give the page in three languages, Indonesian first; it loads nothing from elsewhere.

    A small script shows a warning once the promised next word is past and the page was not
    renewed; without script a sentence says from when on the text may be out of date.
    """
    about = AboutBulletin(bulletin, "id")
    until = _iso(bulletin, bulletin.fresh_until)
    old = "\n".join(
        f'<p lang="{code}">{_text(AboutBulletin(bulletin, code).out_of_date())}</p>'
        for code in LANGUAGES
    )
    links = "".join(
        f'<li><a href="#{code}" lang="{code}" hreflang="{code}">{_text(NAMES[code])}</a></li>'
        for code in LANGUAGES
    )
    policy = (
        f"default-src 'none'; style-src '{_hash(_STYLE)}'; script-src '{_hash(_SCRIPT)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return f"""<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noarchive">
<title>{_text(about.heading())} – {_text(about.office)}</title>
<style>{_STYLE}</style>
</head>
<body>
<header>
<h1>{_text(about.office)}</h1>
<nav aria-label="Bahasa"><ul>{links}</ul></nav>
<div id="old" class="old" role="alert" data-until="{until}" hidden>
{old}
</div>
</header>
<main>
{"".join(_section(bulletin, code) for code in LANGUAGES)}</main>
<script>{_SCRIPT}</script>
</body>
</html>
"""


def _section(bulletin: Bulletin, code: str) -> str:
    about = AboutBulletin(bulletin, code)
    notices = bulletin.notices(code)
    said = "".join(_article(notice) for notice in notices)
    if not notices:
        said = f'<p class="calm">{_text(about.nothing_announced())}</p>\n'
    moment = _iso(bulletin, bulletin.written_at)
    return f"""<section id="{code}" lang="{code}" aria-labelledby="{code}-heading">
<h2 id="{code}-heading">{_text(about.heading())}</h2>
<p><time datetime="{moment}">{_text(about.written())}</time>
{_text(about.no_longer_sure())}</p>
{said}</section>
"""


def _article(notice: NoticeText) -> str:
    kind = look_of(notice)
    path = f'<path d="{_SIGNS[kind]}"/>'
    sign = f'<svg viewBox="0 0 24 24" aria-hidden="true">{path}</svg>'
    said = "\n".join(
        f"<p><strong>{_text(b.text)}</strong></p>" if b.strong else f"<p>{_text(b.text)}</p>"
        for b in notice.blocks
    )
    return f"""<article class="{kind}">
<h3>{sign}<span>{_text(notice.heading)}</span></h3>
{said}
</article>
"""


def _text(text: str) -> str:
    return escape(text, quote=True)


def _hash(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


def _iso(bulletin: Bulletin, at: datetime) -> str:
    return at.astimezone(ZoneInfo(bulletin.office.time_zone)).isoformat(timespec="seconds")
