"""Valid records in one line: ``event(title="…")`` changes what a test is about and leaves the rest."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

from macros.checks import findings
from macros.model.campaign import Campaign
from macros.model.event import Event
from macros.model.material import Material
from macros.model.petition import Petition
from macros.model.problem import Problem, Severity
from macros.model.record import Origin, Place, Record
from macros.model.reference import Council, Municipality, Organization, Person, Topic, Venue
from macros.model.report import Report
from macros.model.result import Result
from macros.model.session import Session
from macros.model.site import Register, Site
from macros.model.talks import Round

R = TypeVar("R", bound=Record)


def at(record: R, path: str, lines: Mapping[Place, int] | None = None) -> R:
    """The record as if it were written in that file, with these places on these lines."""
    return record.written_at(Origin(path, lines or {}))


def event(**changes: Any) -> Event:
    """A street action on Saturday 25 November 2023."""
    return Event.model_validate(
        {"id": "action", "title": "駅前宣伝", "kind": "street_action", "date": "2023-11-25"} | changes
    )


def session(**changes: Any) -> Session:
    """A session of the course on Thursday 21 December 2023."""
    return Session.model_validate({"id": "session", "title": "年金のしくみ", "date": "2023-12-21"} | changes)


def result(**figures: Any) -> Result:
    """A result with these figures."""
    return Result.model_validate(figures)


def report(**changes: Any) -> Report:
    """A report to a meeting in December 2023."""
    given = {
        "title": "県の報告",
        "date": "2023-12-19",
        "meeting": "ブロック会議",
        "summary": "要約",
        "uri": "reports/2023/a.md",
    }
    return Report.model_validate(given | changes)


def material(**changes: Any) -> Material:
    """A handout of December 2023."""
    given = {"id": "nenkin", "title": "年金の資料", "kind": "handout", "date": "2023-12-21", "summary": "年金のしくみ"}
    return Material.model_validate(given | changes)


def campaign(**changes: Any) -> Campaign:
    """A signature campaign."""
    return Campaign.model_validate({"id": "hoken", "title": "保険の署名", "aliases": ("保険署名",)} | changes)


def petition(**changes: Any) -> Petition:
    """A 陳情 to the assembly of 見本市, dealt with on 15 December 2023 where nothing else is said."""
    given = {"id": "negai", "title": "保険の陳情", "kind": "chinjo", "assembly": "見本市議会", "municipality": "見本市"}
    stages = ({"body": "本会議", "date": "2023-12-15", "outcome": "採択"},)
    return Petition.model_validate(given | {"stages": stages} | changes)


def talks_round(**changes: Any) -> Round:
    """A round of talks of 2023年度 that has not begun."""
    given = {"id": "kondan", "title": "国保の懇談", "fiscal_year": 2023, "as_of": "2023-12-19"}
    return Round.model_validate(given | changes)


def organization(name: str, identity: str, **changes: Any) -> Organization:
    """A body that takes part."""
    return Organization.model_validate({"id": identity, "name": name} | changes)


def municipality(name: str, identity: str, code: str, **changes: Any) -> Municipality:
    """A town."""
    return Municipality.model_validate({"id": identity, "name": name, "code": code, "kind": name[-1]} | changes)


def topic(title: str, identity: str, order: int = 1) -> Topic:
    """A theme."""
    return Topic.model_validate({"id": identity, "title": title, "order": order, "summary": f"{title}のこと"})


def site(**rows: Any) -> Site:
    """A council with two organizations, a town, a venue, a person, a theme and a campaign; ``rows`` replace parts."""
    parts: dict[str, Any] = {
        "council": Council(name="見本県の会", short_name="見本の会", prefecture="見本県", course="くらしの講座"),
        "organizations": Register((organization("甲組合", "kou", aliases=("甲",)), organization("乙組合", "otsu"))),
        "municipalities": Register((municipality("見本市", "mihon", "99201"),)),
        "venues": Register((Venue(id="ekimae", name="見本駅前", municipality="見本市"),)),
        "people": Register((Person(id="reita", name="例田一郎", post="見本大学教授", scope=("web",)),)),
        "topics": Register((topic("保険", "hoken"),)),
        "campaigns": Register((campaign(),)),
    }
    return Site(**(parts | rows))


def errors(council: Site, today: date = date(2023, 11, 25)) -> tuple[Problem, ...]:
    """What stops the build on a day, by default that of ``event()``."""
    found = findings(council, today).problems
    return tuple(problem for problem in found if problem.severity is Severity.ERROR)
