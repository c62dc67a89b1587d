"""Rules about time: what overlaps, what lies outside its programme, what should have a result by now."""

import difflib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from ..dates import fiscal_year
from ..model.event import Event
from ..model.figure import Precision
from ..model.problem import Problem
from ..model.result import Result
from ..model.site import Site
from ..model.when import When

OVERDUE = timedelta(days=30)
_LONG = timedelta(days=92)
_ALIKE = 0.8


def overlaps(site: Site) -> Iterator[Problem]:
    """一つの会場、一人の講師は、同じ時間に二つの行事に入らない（行事とその一部 part_of は別）。"""
    for first, second in _on_a_day(site):
        if _at_once(first, second) and not _within(first, second):
            for thing in _shared(site, first, second):
                where = f"同じ時間の「{first.title}」（{first.id}）"
                yield _problem(second, f"{thing}は{where}にも入っています。時刻か場所を確かめてください")


def overlaps_without_hours(site: Site) -> Iterator[Problem]:
    """一つの会場、一人の講師が、どちらも時刻のない同じ日の二つの行事に入っていないか確かめる。"""
    for first, second in _same_day(site):
        if not (first.start or second.start or _within(first, second)):
            for thing in _shared(site, first, second):
                where = f"同じ日の「{first.title}」（{first.id}）"
                yield _problem(second, f"{thing}は{where}にも入っています。両方に start を書いてください")


def twins(site: Site) -> Iterator[Problem]:
    """同じ日の、よく似た題の行事は、二度書かれたものではないか確かめる。"""
    for first, second in _same_day(site):
        if first.kind is second.kind and not (first.part_of or second.part_of) and _alike(first.title, second.title):
            yield _problem(second, f"「{first.title}」（{first.id}）とよく似ています。同じ行事なら片方を消してください")


def outside_its_programme(site: Site) -> Iterator[Problem]:
    """行事の一部（part_of）は、もとの行事の期間の中にある。"""
    for event in site.agenda:
        whole = site.by_id.get(event.part_of or "")
        if whole and not whole.when.first <= event.when.first <= event.when.last <= whole.when.last:
            span = f"{whole.when.first}～{whole.when.last}"
            yield _problem(
                event, f"「{whole.title}」の期間（{span}）に入っていません。date か part_of を確かめてください", "date"
            )


def session_numbers(site: Site) -> Iterator[Problem]:
    """講座の回数は、年度の中で1から順に、抜けも重なりもなく増える（number のない回は、数えても数えなくてもよい）。"""
    years: dict[int, range] = {}  # the numbers that the next session may have
    for session in sorted(site.sessions, key=lambda row: row.when.sort_key):
        year = fiscal_year(session.when.first)
        expected = years.get(year, range(1, 2))
        if session.number is None:
            years[year] = range(expected.start, expected.stop + 1)
            continue
        if session.number not in expected:
            message = f"第{session.number}回とありますが、{year}年度の順番では{_told(expected)}です。number か date を確かめてください"
            yield Problem(session.origin.path, session.origin.line_of("number"), message)
        years[year] = range(session.number + 1, session.number + 2)


def _told(numbers: range) -> str:
    """「第2回」, 「第2回か第3回」, 「第2回から第5回のどれか」."""
    first, last = numbers[0], numbers[-1]
    if last - first > 1:
        return f"第{first}回から第{last}回のどれか"
    return f"第{first}回" if first == last else f"第{first}回か第{last}回"


def result_before_the_day(site: Site, today: date) -> Iterator[Problem]:
    """まだ来ていない日の行事に、結果は書かない。"""
    for event in site.agenda:
        if event.result and event.when.first > today:
            yield _problem(
                event, "これからの行事に結果が書かれています。date を確かめるか、result を消してください", "result"
            )


def result_of_what_was_called_off(site: Site) -> Iterator[Problem]:
    """中止した行事や、新しい日の決まっていない延期の行事に、結果は書かない（ひとこと note だけはよい）。"""
    for event in site.agenda:
        if event.result and event.called_off and event.result != Result(note=event.result.note):
            message = f"{event.status.label}の行事に結果が書かれています。行われたなら status の行を、そうでなければ result を消してください"
            yield _problem(event, message, "result")


def unusually_long(site: Site) -> Iterator[Problem]:
    """3か月より長く続く行事は、until の年を確かめる。"""
    for event in site.agenda:
        if event.when.fixed and event.when.last - event.when.first > _LONG:
            yield _problem(
                event,
                f"{event.when.first} から {event.when.last} まで続く行事になっています。until を確かめてください",
                "until",
            )


def no_result_yet(site: Site, today: date) -> Iterator[Problem]:
    """終わって30日たった行事には、結果を書く。"""
    for event in site.agenda:
        expected = event.kind.open_to_join and not event.called_off
        if expected and not event.result and event.when.last < today - OVERDUE:
            yield _problem(event, f"{event.when.last} に終わりましたが、結果がありません。result を書いてください")


def deadline_gone_by(site: Site, today: date) -> Iterator[Problem]:
    """しめきりがすべて過ぎた署名は、closed に終わった日を書く。"""
    for campaign in site.campaigns:
        ends = [event.when.last for event in campaign.deadline_events()]
        if ends and max(ends) < today and campaign.closed is None:
            message = f"しめきり（{max(ends)}）が過ぎています。終わったなら closed: {max(ends)} を、続くなら次のしめきりを書いてください"
            yield Problem(campaign.origin.path, campaign.origin.line_of("deadlines"), message)


def orders_against_the_text(site: Site) -> Iterator[Problem]:
    """普及の数は、団体ごとの注文を足したものと食い違わない。"""
    for campaign in site.campaigns:
        spread = campaign.distribution
        if not (spread and spread.stated and spread.by_organization):
            continue
        if spread.stated.precision is not Precision.ABOUT and spread.listed < spread.stated.value:
            message = f"団体ごとの注文を足すと {spread.listed} 冊で、書かれている {spread.stated.value} 冊に足りません"
            yield Problem(campaign.origin.path, campaign.origin.line_of("distribution", "stated"), message)


def _same_day(site: Site) -> Iterator[tuple[Event, Event]]:
    """Pairs of events that begin on one day."""
    return (pair for pair in _on_a_day(site) if pair[0].when.first == pair[1].when.first)


def _on_a_day(site: Site) -> Iterator[tuple[Event, Event]]:
    """Pairs of events that have a day in common; the agenda is in the order of their first days."""
    running: list[Event] = []
    for event in site.agenda:
        if event.when.fixed and not event.called_off:
            running = [other for other in running if other.when.last >= event.when.first]
            yield from ((other, event) for other in running)
            running.append(event)


def _within(first: Event, second: Event) -> bool:
    """Whether one is a part of the other, and so at the same place by intent."""
    return first.id == second.part_of or second.id == first.part_of


def _shared(site: Site, first: Event, second: Event) -> Iterator[str]:
    """The venue and the people that two events have in common, by whatever name."""
    venue = site.venues.find(first.venue)
    if venue is not None and venue is site.venues.find(second.venue):
        yield f"会場「{venue.name}」"
    people = [{_person(site, row.person) for row in event.speakers} for event in (first, second)]
    yield from (f"「{name}」さん" for name in sorted(people[0] & people[1]))


def _person(site: Site, name: str) -> str:
    person = site.people.find(name)
    return person.name if person else name


def _alike(first: str, second: str) -> bool:
    """The quick answers first: the last is slow with long titles."""
    match = difflib.SequenceMatcher(None, first, second)
    return match.real_quick_ratio() >= _ALIKE and match.quick_ratio() >= _ALIKE and match.ratio() >= _ALIKE


def _at_once(first: Event, second: Event) -> bool:
    """Whether both have hours that overlap; without hours nothing is known."""
    if not (first.when.start and second.when.start):
        return False
    (one, one_ends), (two, two_ends) = _hours(first.when), _hours(second.when)
    return (one < two_ends and two < one_ends) or one == two


def _hours(when: When) -> tuple[datetime, datetime]:
    """When it begins and ends; one without an end is over at once."""
    start = when.start or time.min
    return datetime.combine(when.first, start), datetime.combine(when.last, when.end or start)


def _problem(event: Event, message: str, *place: str) -> Problem:
    return Problem(event.origin.path, event.origin.line_of(*(place or ("id",))), message)
