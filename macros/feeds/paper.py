"""What stands in the margins of every printed page (CSS Paged Media 3): whose it is, of which day, and which page it is."""

from datetime import date

from .. import dates
from ..model.site import Site
from .download import Download

_MARGINS = """@page {{
  @top-left {{ content: "{name}"; }}
  @top-right {{ content: "{day}現在"; }}
  @bottom-right {{ content: counter(page) " / " counter(pages); }}
}}
"""


def paper(site: Site, today: date) -> Download:
    """A style sheet for paper, linked from the frame of every page."""
    text = _MARGINS.format(name=_quoted(site.council.name), day=dates.day_text(today))
    return Download("assets/paper.css", text.encode())


def _quoted(text: str) -> str:
    """The text inside a CSS string: what could end it is written as its code point (CSS Syntax 3, 4.3.7)."""
    return "".join(f"\\{ord(sign):06x}" if sign in '"\\<>\n\r\f\0' else sign for sign in text)
