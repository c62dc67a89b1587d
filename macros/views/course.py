"""The introductory course as a programme sheet, by fiscal year."""

from datetime import date
from functools import cache
from itertools import count, groupby
from typing import NamedTuple

from .. import dates
from ..model.session import Session
from ..model.site import Site
from .archive import Archive, parted
from .entry import Entry, State, entry
from .material import MaterialRow, materials_of
from .speaker import SpeakerRow, speaker


class SessionRow(NamedTuple):
    """One session; ``turn`` counts those that are still to take place, ``mark`` is 次回, 次々回 or empty."""

    session: Session
    entry: Entry
    lecturer: SpeakerRow | None
    turn: int | None
    materials: tuple[MaterialRow, ...]

    @property
    def mark(self) -> str:
        """The word for the first two turns."""
        return {1: "次回", 2: "次々回"}.get(self.turn or 0, "")


class CourseYear(NamedTuple):
    """The sessions of one fiscal year."""

    fiscal_year: int
    rows: tuple[SessionRow, ...]


class Course(NamedTuple):
    """The whole course, newest fiscal year first, and the next session."""

    name: str
    next: SessionRow | None
    years: tuple[CourseYear, ...]


def course(site: Site, today: date, year: int | None = None) -> Course:
    """The sessions of a fiscal year, or those that the list shows, in the order of time within their year."""
    rows = tuple(_rows(site, today, course_archive(site).rows(year)))
    years = [CourseYear(year, tuple(group)) for year, group in groupby(rows, _fiscal_year)]
    following = next((row for row in rows if row.mark == "次回"), None)
    return Course(site.council.course, following, tuple(reversed(years)))


@cache
def course_archive(site: Site) -> Archive[Session]:
    """The public sessions by fiscal year."""
    shown = sorted(site.public.sessions, key=lambda row: row.when.sort_key)
    return parted(reversed(shown), lambda row: dates.fiscal_year(row.when.sort_key[0]), "seminars")


def _rows(site: Site, today: date, sessions: tuple[Session, ...]) -> list[SessionRow]:
    turns = count(1)
    rows = []
    for session in reversed(sessions):
        listed = entry(site, session.as_event(site.council.course), today)
        ahead = listed.state is not State.OVER and not listed.called_off
        lecturer = speaker(site, today, session.lecturer) if session.lecturer else None
        turn = next(turns) if ahead else None
        rows.append(SessionRow(session, listed, lecturer, turn, materials_of(site, today, session.id)))
    return rows


def _fiscal_year(row: SessionRow) -> int:
    return dates.fiscal_year(row.session.when.sort_key[0])
