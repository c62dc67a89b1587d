"""A small council whose records hold one text in every field that takes free text."""

import re
from typing import Any

from macros.model.campaign import Campaign
from macros.model.event import Event
from macros.model.petition import Petition
from macros.model.reference import Venue
from macros.model.site import Register, Site
from macros.model.survey import Survey

from . import factories as make
from .views.survey_records import TEXT, survey


class Fields:
    """Hands out the text for each field, under a mark of its own, and remembers it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.given: dict[str, str] = {}

    def __call__(self, name: str) -> str:
        return self.given.setdefault(name, f"〔{name}〕{self.text}〕")

    def title(self, name: str) -> str:
        """What is left of it where a title refuses signs and length."""
        kept = re.sub(r"[<>\x00-\x1f]", "", self.text)[:20]
        return self.given.setdefault(name, f"〔{name}〕{kept}〕")


def demands(text: Fields) -> tuple[dict[str, str], ...]:
    answered = {
        "answer": text("answer"),
        "section": text("section"),
        "answered": "2023-11-25",
        "note": text("demand.note"),
    }
    return ({"text": text("demand.text")} | answered, {"text": text("open demand")})


def results(text: Fields) -> dict[str, Any]:
    return {
        "people": 3,
        "by_organization": {"甲組合": {"people": 3, "note": text("share.note")}},
        "handouts": ({"item": text("handout"), "count": 5, "unit": "枚"},),
        "sticker_vote": {"question": text("sticker.question"), "for": 1, "against": 2},
        "by_place": ({"place": text("stop"), "people": 3},),
        "signatures": {"保険署名": 4},
        "note": text("result.note"),
    }


def events(text: Fields) -> tuple[Event, ...]:
    words = {name: text(f"event.{name}") for name in ("summary", "apply", "fee", "contact", "note", "counterpart")}
    speakers = ({"person": "例田一郎", "role": text("role")},)
    common = {"place": text("event.place"), "topics": ("保険",), "speakers": speakers, "campaign": "保険署名"}
    past = make.event(
        id="over", title=text.title("event.title"), result=results(text), host=("甲組合",), **words, **common
    )
    talks = make.event(id="talks", kind="negotiation", demands=demands(text), counterpart=text("authority"))
    coming = make.event(id="coming", date="2023-12-09", title=text.title("coming.title"), venue="ekimae", **words)
    return past, talks, coming


def campaigns(text: Fields) -> Campaign:
    return make.campaign(
        title=text.title("campaign.title"),
        summary=text("campaign.summary"),
        note=text("campaign.note"),
        deadlines=({"id": "end", "title": text.title("deadline.title"), "date": "2023-12-20"},),
        submissions=({"date": "2023-11-25", "signatures": "約9", "note": text("submission.note")},),
        distribution={"item": text("panf"), "ordered": 9, "by_organization": {"甲": 3}, "note": text("panf.note")},
    )


def petitions(text: Fields) -> Petition:
    stage = {"body": text("stage.body"), "date": "2023-12-15", "outcome": "採択", "note": text("stage.note")}
    sides = {"for": (text("group.for"),), "against": (text("group.against"),)}
    words = {"assembly": text("assembly"), "sponsors": (text("sponsor"),), "note": text("petition.note")}
    return make.petition(title=text.title("petition.title"), stages=(stage | sides,), **words)


def surveys(text: Fields) -> Survey:
    words = {name: text(f"survey.{name}") for name in ("question", "result", "asked", "source")}
    column = TEXT | {"title": text("column.title"), "description": text("column.description")}
    corrections = ({"date": "2023-11-25", "text": text("survey.correction")},)
    notes = (text("survey.notes"),)
    return survey(column, rows=((text("cell"),),), notes=notes, corrections=corrections, **words)


def council(text: Fields) -> Site:
    """A council with the text wherever it is taken."""
    body = make.organization("甲組合", "kou", aliases=("甲",), full_name=text("full_name"))
    other = make.organization(text.title("organization.name"), "otsu")
    venue = Venue(id="ekimae", name=text.title("venue"), address=text("address"), access=text("access"))
    attached = ({"title": text("file.title"), "file": "a.pdf"},)
    report = {
        "attachments": ({"title": text("attachment"), "file": "materials/a.pdf"},),
        "notes": (text("report.notes"),),
    }
    return make.site(
        organizations=Register((body, other)),
        municipalities=Register((make.municipality("見本市", "mihon", "99001"),)),
        venues=Register((venue,)),
        campaigns=Register((campaigns(text),)),
        events=events(text),
        sessions=(
            make.session(title=text.title("session.title"), note=text("session.note"), apply=text("session.apply")),
        ),
        petitions=(petitions(text),),
        rounds=(make.talks_round(title=text.title("round.title"), note=text("round.note")),),
        materials=(
            make.material(title=text.title("material.title"), summary=text("material.summary"), files=attached),
        ),
        reports=(
            make.report(
                title=text.title("report.title"), summary=text("report.summary"), meeting=text("meeting"), **report
            ),
        ),
        surveys=(surveys(text),),
        files={"materials/a.pdf": 5},
    )
