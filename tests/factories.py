"""Valid records in one line: ``event(title="…")`` changes what a test is about and leaves the rest."""

from typing import Any

from macros.model.campaign import Campaign
from macros.model.event import Event
from macros.model.reference import Council, Municipality, Organization, Person, Topic, Venue
from macros.model.report import Report
from macros.model.result import Result
from macros.model.session import Session
from macros.model.site import Register, Site


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


def campaign(**changes: Any) -> Campaign:
    """A signature campaign."""
    return Campaign.model_validate({"id": "hoken", "title": "保険の署名", "aliases": ("保険署名",)} | changes)


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
