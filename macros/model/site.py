"""All records of one council together, and how to find one by any of its names."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from functools import cached_property
from typing import Generic, NamedTuple, Protocol, TypeAlias, TypeVar

from .campaign import Campaign
from .event import Event
from .material import Material
from .petition import Petition
from .record import Entity
from .reference import Council, Municipality, Organization, Person, Topic, Venue
from .report import Page, Report
from .session import Session
from .survey import Survey
from .synonym import Synonym
from .talks import Round


class HasNames(Protocol):
    """A record that goes by several names."""

    @property
    def names(self) -> tuple[str, ...]: ...


T = TypeVar("T", bound=HasNames)


class Register(Generic[T]):
    """Reference rows in the order written, found by id, name or alias."""

    def __init__(self, rows: Iterable[T] = ()) -> None:
        self._rows = tuple(rows)
        self._by_name = {name: row for row in reversed(self._rows) for name in row.names}

    def __iter__(self) -> Iterator[T]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def find(self, name: str | None) -> T | None:
        """The row that goes by the name, if there is one."""
        return self._by_name.get(name) if name is not None else None

    def __getitem__(self, name: str) -> T:
        """The row that goes by the name; the checks have made sure there is one."""
        return self._by_name[name]

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that can be written."""
        return tuple(self._by_name)


Municipalities: TypeAlias = "Register[Municipality]"


Hideable = TypeVar("Hideable", Session, Report, Petition, Material, Survey)
_Row: TypeAlias = Event | Session | Report | Petition | Material | Survey


class Source(NamedTuple):
    """The text of a file as it was written, for the rules about prose."""

    path: str
    text: str


class MacroPage(NamedTuple):
    """A page whose text calls macros: its file, and its text with the line that it begins on."""

    path: str
    first_line: int
    body: str


class Public(NamedTuple):
    """The records that may be shown, as far as they can be hidden, each sort in its order; events are in the agenda."""

    sessions: tuple[Session, ...]
    reports: tuple[Report, ...]
    petitions: tuple[Petition, ...]
    materials: tuple[Material, ...]
    surveys: tuple[Survey, ...]


def _public(rows: tuple[Hideable, ...]) -> tuple[Hideable, ...]:
    return tuple(row for row in rows if row.public)


def in_time(event: Event) -> tuple[tuple[date, bool, time], str]:
    """What events are sorted by."""
    return event.when.sort_key, event.id


@dataclass(frozen=True, eq=False)
class Site:
    """Everything a council has written down."""

    council: Council
    municipalities: Register[Municipality] = field(default_factory=Register)
    organizations: Register[Organization] = field(default_factory=Register)
    people: Register[Person] = field(default_factory=Register)
    venues: Register[Venue] = field(default_factory=Register)
    topics: Register[Topic] = field(default_factory=Register)
    campaigns: Register[Campaign] = field(default_factory=Register)
    events: tuple[Event, ...] = ()
    sessions: tuple[Session, ...] = ()
    reports: tuple[Report, ...] = ()
    petitions: tuple[Petition, ...] = ()
    rounds: tuple[Round, ...] = ()
    materials: tuple[Material, ...] = ()
    surveys: tuple[Survey, ...] = ()
    synonyms: tuple[Synonym, ...] = ()
    pages: tuple[Page, ...] = ()
    """Pages that are no record of their own; a rule can be set aside for them too."""
    files: Mapping[str, int] = field(default_factory=dict)
    """Files in ``docs/`` that are not pages, with their size in bytes."""
    heads: Mapping[str, bytes] = field(default_factory=dict)
    """How each of these files begins."""
    macro_pages: tuple[MacroPage, ...] = ()
    drafts: frozenset[str] = frozenset()
    """Source paths of plain pages that are not to be published yet."""
    later: Mapping[str, date] = field(default_factory=dict)
    """Plain pages that are published from a day on, by source path."""
    sources: tuple[Source, ...] = ()
    unread: frozenset[str] = frozenset()
    """Names of records with a problem of their own: what refers to them is not a second problem."""

    @cached_property
    def agenda(self) -> tuple[Event, ...]:
        """Everything public with a date, sessions and deadlines included, in the order of time."""
        sessions = (session.as_event(self.council.course) for session in self.sessions)
        deadlines = (event for campaign in self.campaigns for event in campaign.deadline_events())
        everything = (event for event in (*self.events, *sessions, *deadlines) if event.public)
        return tuple(sorted(everything, key=in_time))

    @cached_property
    def public(self) -> Public:
        """What may be shown: whoever draws or writes something takes records from here, and nobody forgets to ask."""
        return Public(
            _public(self.sessions),
            _public(self.reports),
            _public(self.petitions),
            _public(self.materials),
            _public(self.surveys),
        )

    @cached_property
    def withheld_pages(self) -> frozenset[str]:
        """Source paths of the pages that nobody may see: those of records that are not public, and drafts."""
        rows: list[_Row] = [*self.events, *self.sessions, *self.reports]
        rows += [*self.petitions, *self.materials, *self.surveys]
        return self.drafts | {row.uri for row in rows if not row.public}

    @cached_property
    def contacts(self) -> tuple[str, ...]:
        """What may be published to reach the council and the halls, and nobody else."""
        council = self.council
        own = (council.address, council.phone, council.fax, council.email)
        halls = (value for venue in self.venues for value in (venue.address, venue.access))
        return tuple(value for value in (*own, *halls) if value)

    @cached_property
    def identities(self) -> frozenset[str]:
        """The id of everything with a date, public or not."""
        deadlines = (deadline.id for campaign in self.campaigns for deadline in campaign.deadlines)
        return frozenset((*(row.id for row in self.events), *(row.id for row in self.sessions), *deadlines))

    @cached_property
    def by_id(self) -> dict[str, Event]:
        """The agenda by identity."""
        return {event.id: event for event in self.agenda}

    @property
    def entities(self) -> Iterator[Entity]:
        """Every record of its own."""
        yield self.council
        for register in (
            self.municipalities,
            self.organizations,
            self.people,
            self.venues,
            self.topics,
            self.campaigns,
        ):
            yield from register
        yield from (*self.events, *self.sessions, *self.reports, *self.petitions)
        yield from (*self.rounds, *self.materials, *self.surveys, *self.synonyms, *self.pages)

    def is_council(self, body: Organization) -> bool:
        """Whether an organization is the council itself, by whatever name it is written there."""
        return not {self.council.name, self.council.short_name}.isdisjoint((body.full_name, *body.names))

    def bodies(self, names: Iterable[str]) -> tuple[Organization, ...]:
        """The organizations behind written names, in their order."""
        return tuple(side for name in names for side in self.sides(name))

    def sides(self, name: str) -> tuple[Organization, ...]:
        """The organizations behind a written name; 「A・B」 are two that were counted together, and unknown is none."""
        if whole := self.organizations.find(name):
            return (whole,)
        parts = [self.organizations.find(part) for part in name.split("・")]
        return tuple(part for part in parts if part) if all(parts) else ()
