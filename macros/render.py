"""Rows and a template in, one line of HTML out: autoescaped, and an undefined name is an error."""

import re
from collections.abc import Callable
from contextvars import ContextVar
from decimal import Decimal
from html import unescape
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from . import dates
from .model.figure import Figure, Precision
from .model.survey import Number, Value

Link = Callable[[str], str]
"""From the source path of a page (with ``#anchor``) to an address relative to the page being drawn."""

_ANCHOR = re.compile(r'<[a-z][^<>]*? id="([^"]+)"')
_READ = re.compile(r"<(?P<tag>ruby)>(?P<word>[^<]+)<.*?</(?P=tag)>")
_TURN = re.compile(r"(第\d+回)")
_BLANKS = re.compile(r"[\t\r\n][ \t\r\n]*| [ \t\r\n]+")


def number(value: int) -> str:
    """「1,241」."""
    return f"{value:,}"


def figure(value: Figure, unit: str = "") -> str:
    """「26人」, 「約200人」, 「50人超」: a figure as it was stated."""
    before = "約" if value.precision is Precision.ABOUT else ""
    after = "超" if value.precision is Precision.OVER else ""
    return f"{before}{number(value.value)}{unit}{after}"


def percent(part: int, whole: int) -> str:
    """「96.0％」, to one decimal, halves up; nothing is a share of none, and only the whole is 100.0％, only none 0.0％."""
    if not whole:
        return "—"
    tenths = (part * 2000 + whole) // (whole * 2)
    if part > 0 and not tenths:
        return "0.1％未満"
    tenths = min(tenths, 999) if part < whole else tenths
    return f"{tenths // 10:,}.{tenths % 10}％"


def cell(value: Value, unit: str | None = None) -> str:
    """A survey's cell: 「4,200円」, 「はい」, or the word for why there is no value."""
    if isinstance(value, bool):
        return "はい" if value else "いいえ"
    return f"{value:,}{unit or ''}" if isinstance(value, int | Decimal) else str(value)


def signed(value: Number) -> str:
    """「+120」, 「−3.2」 with a real minus sign, 「±0」."""
    return f"{value:+,}".replace("-", "−") if value else "±0"


def size(value: int) -> str:
    """「340KB」, 「1.2MB」: the size of a file, counted as file managers do; never less than 1KB."""
    if value < 1024 * 1024 - 512:
        return f"{max(1, (value + 512) // 1024)}KB"
    tenths = (value * 20 + 2**20) // 2**21
    return f"{tenths // 10}.{tenths % 10}MB"


def turns(text: str) -> list[str]:
    """A title cut at 「第3回」, which stands at every second place and is not to be broken over two lines."""
    return _TURN.split(text)


_link: ContextVar[Link] = ContextVar("link")
"""Of the page being drawn. Templates call ``link`` as a function that is always there: so what they import from each other is
made once, and not for every page."""


def _environment() -> Environment:
    folder = Path(__file__).parent / "templates"
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,  # a build reads all of our code anew; asking the disk for each part of each page costs
    )
    environment.globals["link"] = lambda uri: _link.get()(uri)
    for function in (number, figure, percent, cell, signed, size, turns):
        environment.filters[function.__name__] = function
    for name in (
        "day_text",
        "date_text",
        "short_day",
        "days_text",
        "hours_text",
        "iso",
        "machine",
        "ends_at",
        "wareki",
        "wareki_days",
        "weekday",
        "holiday",
        "part_label",
    ):
        environment.filters[name] = getattr(dates, name)
    return environment


ENVIRONMENT = _environment()


def anchors(html: str) -> set[str]:
    """Every place of a drawn text that can be linked to."""
    return {unescape(found) for found in _ANCHOR.findall(html)}


def read_once(html: str) -> str:
    """A page on which every word has its reading where it first stands, and nowhere after."""
    read = set[str]()

    def once(found: re.Match[str]) -> str:
        if found[0] in read:
            return found["word"]
        read.add(found[0])
        return found[0]

    return _READ.sub(once, html)


def draw(template: str, link: Link, **rows: object) -> str:
    """Fill one template; line breaks become spaces, so that Markdown never reads the result as text of its own."""
    drawn = _link.set(link)
    try:
        html = ENVIRONMENT.get_template(f"{template}.html").render(**rows)
    finally:
        _link.reset(drawn)
    return _BLANKS.sub(" ", html).strip()
