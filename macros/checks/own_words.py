"""What a record says of itself in words, against its own figures and its own day."""

import re
from collections.abc import Iterator

from ..model.campaign import Campaign
from ..model.event import Event
from ..model.problem import Problem
from ..model.record import Origin, Place
from ..model.session import Session
from ..model.site import Site
from .prose.numbers import fits, may_count, numbers
from .recorded import by_unit, counted, handed_in, spread

Said = tuple[Origin, Place, str | None, dict[str, set[int]]]
"""A text, where it stands, and what its record holds, by unit."""

_DAY_OF_ID = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?-")
_MONTH_OF_TITLE = re.compile(r"[（(](?P<month>\d{1,2})月[）)]")


def figures_in_records(site: Site) -> Iterator[Problem]:
    """行事や署名の説明・注記に書いた筆数・人数などは、その記録の数と合っている。"""
    for origin, place, text, known in (*_of_events(site), *_of_campaigns(site)):
        for number in numbers(text) if text and known else ():
            said = known.get(number.unit)
            if said and not fits(number, said):
                written = "、".join(f"{value:,}" for value in sorted(said))
                message = f"「{number.text}」は、この記録の数 {written}（{number.unit}）にありません。どちらかを直してください"
                yield Problem(origin.path, origin.line_of(*place), message)


def days_in_names(site: Site) -> Iterator[Problem]:
    """名札（id）のはじめの日付や、題の（10月）は、date と合っている（中止・延期のときは、そのままでよい）。"""
    rows: tuple[Event | Session, ...] = (*site.events, *site.sessions)
    for row in rows:
        if wrong := _other_day(row):
            message = f"id は「{wrong}」で始まりますが、date は {row.when.first} です。date を確かめてください（id は変えません）"
            yield Problem(row.origin.path, row.origin.line_of("date"), message)
        month = _MONTH_OF_TITLE.search(row.title)
        if month and int(month["month"]) not in {row.when.first.month, row.when.last.month}:
            message = f"題に「{month[0]}」とありますが、date は {row.when.first} です。どちらかを直してください"
            yield Problem(row.origin.path, row.origin.line_of("title"), message)


def _other_day(row: Event | Session) -> str | None:
    """The day or month that an id begins with, where it is not that of the record; one that was moved keeps its id."""
    named = _DAY_OF_ID.match(row.id)
    if not named or row.status.label or row.moved_from:
        return None
    when = row.when
    first, last = when.first.isoformat(), when.last.isoformat()
    right = [first, first[:7]] if when.fixed else [first[:7], last[:7]]
    said = named[0].rstrip("-")
    return None if said in right else said


def _of_events(site: Site) -> Iterator[Said]:
    linked: dict[str, list[Campaign]] = {}
    for campaign in site.campaigns:
        for submission in campaign.submissions:
            linked.setdefault(submission.event or "", []).append(campaign)
    for event in site.events:
        texts = (event.summary, event.note, event.result.note if event.result else None)
        if not any(text and may_count(text) for text in texts):
            continue
        handed = (pair for campaign in linked.get(event.id, ()) for pair in handed_in(campaign))
        known = by_unit((*counted(event), *handed))
        yield event.origin, ("summary",), event.summary, known
        yield event.origin, ("note",), event.note, known
        if event.result:
            yield event.origin, ("result", "note"), event.result.note, known


def _of_campaigns(site: Site) -> Iterator[Said]:
    for campaign in site.campaigns:
        for number, row in enumerate(campaign.submissions):
            own = by_unit(handed_in(campaign))
            yield campaign.origin, ("submissions", number, "note"), row.note, own
        if campaign.distribution:
            own = by_unit(spread(campaign.distribution))
            yield campaign.origin, ("distribution", "note"), campaign.distribution.note, own
