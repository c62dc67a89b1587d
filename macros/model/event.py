"""Events: everything that stands in the calendar."""

import re
from enum import StrEnum
from typing import Annotated, Self

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, WithJsonSchema, model_validator

from .dated import Dated
from .demand import Demand
from .record import Record
from .result import Result
from .when import Day

_TAKEN = re.compile(r"index|past|readme|\d{4}", re.ASCII)
"""Addresses of lists, and of the pages of fiscal years."""


def _free(identity: str) -> str:
    if _TAKEN.fullmatch(identity):
        raise ValueError(
            f"「{identity}」はサイトの一覧のページの名前です。2024-03-21-isezakicho のような名前にしてください"
        )
    return identity


def _written(title: str) -> str:
    if title != title.strip():
        raise ValueError("空白で始まるか終わっています。前後の空白を消し、文字で書いてください")
    return title


Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80), AfterValidator(_free)]
_ON_ONE_LINE = r"^[^<>\x00-\x1f]+$"
Title = Annotated[str, StringConstraints(pattern=_ON_ONE_LINE, min_length=1, max_length=120), AfterValidator(_written)]
ShortTitle = Annotated[
    str, StringConstraints(pattern=_ON_ONE_LINE, min_length=1, max_length=60), AfterValidator(_written)
]
"""Titles are printed by the theme as they are, so they hold no markup; two together still make a title."""
JointTitle = Annotated[
    str, StringConstraints(pattern=_ON_ONE_LINE, min_length=1, max_length=200), AfterValidator(_written)
]

Names = Annotated[
    tuple[str, ...],
    BeforeValidator(lambda written: (written,) if isinstance(written, str) else written),
    WithJsonSchema({"type": ["string", "array"], "items": {"type": "string"}}),
]
"""One name, or several."""


class Kind(StrEnum):
    """What sort of event it is; told by a word as well as by colour."""

    SEMINAR = "seminar"
    STREET_ACTION = "street_action"
    CAMPAIGN_DAY = "campaign_day"
    STUDY = "study"
    MEETING = "meeting"
    NEGOTIATION = "negotiation"
    TALKS = "talks"
    HOTLINE = "hotline"
    SUBMISSION = "submission"
    CONFERENCE = "conference"
    ASSEMBLY = "assembly"
    ANSWER = "answer"
    DEADLINE = "deadline"
    PUBLICATION = "publication"
    POLICY = "policy"

    @property
    def label(self) -> str:
        """The Japanese word on the badge."""
        return _KIND_LABELS[self]

    @property
    def takes_place(self) -> bool:
        """Whether people meet; the others stand in the calendar, but take place nowhere."""
        return self not in {Kind.DEADLINE, Kind.ANSWER, Kind.PUBLICATION, Kind.POLICY}

    @property
    def open_to_join(self) -> bool:
        """Whether readers can come and take part."""
        return self in {Kind.SEMINAR, Kind.STREET_ACTION, Kind.CAMPAIGN_DAY, Kind.STUDY, Kind.HOTLINE, Kind.CONFERENCE}


_KIND_LABELS = {
    Kind.SEMINAR: "講座",
    Kind.STREET_ACTION: "宣伝・署名",
    Kind.CAMPAIGN_DAY: "一斉宣伝",
    Kind.STUDY: "学習会・つどい",
    Kind.MEETING: "会議",
    Kind.NEGOTIATION: "交渉",
    Kind.TALKS: "懇談",
    Kind.HOTLINE: "電話相談",
    Kind.SUBMISSION: "提出",
    Kind.CONFERENCE: "大会・集会",
    Kind.ASSEMBLY: "議会",
    Kind.ANSWER: "回答",
    Kind.DEADLINE: "しめきり",
    Kind.PUBLICATION: "発行",
    Kind.POLICY: "制度の動き",
}


class Status(StrEnum):
    """Whether it takes place as announced."""

    SCHEDULED = "scheduled"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    MOVED_ONLINE = "moved_online"

    @property
    def label(self) -> str:
        """The Japanese word shown beside the title; empty where all is as announced."""
        labels = {"tentative": "調整中", "cancelled": "中止", "postponed": "延期", "moved_online": "オンラインに変更"}
        return labels.get(self.value, "")


class Speaker(Record):
    """Somebody who speaks in public in a post; the post stands in data/people.yml."""

    person: str = Field(description="data/people.yml の名前")
    role: str | None = Field(None, description="講演、パネリスト、報告など")


class Event(Dated):
    """One thing in the calendar; the id is its identity for good."""

    id: Slug = Field(description="英数字とハイフンの名札。変えない、使い回さない")
    title: JointTitle = Field(description="行事の名前")
    kind: Kind = Field(description="種類", strict=False)
    venue: str | None = Field(None, description="会場。data/venues.yml の名前")
    place: str | None = Field(None, description="会場が登録されていないときの場所")
    online: bool = Field(False, description="オンラインでも参加できるとき true")
    host: tuple[str, ...] = Field((), description="主催。data/organizations.yml の名前")
    supporters: tuple[str, ...] = Field((), description="後援・協力")
    participants: tuple[str, ...] = Field((), description="人数の記録はないが、加わった団体（報告、寄稿など）")
    counterpart: str | None = Field(None, description="交渉・懇談の相手")
    topics: tuple[str, ...] = Field((), description="テーマ")
    municipality: str | None = Field(None, description="市町村")
    campaigns: Names = Field(
        (), alias="campaign", description="署名・とりくみ。data/campaigns.yml の名前。二つ以上は [ ] に並べる"
    )
    part_of: str | None = Field(None, description="この行事を含む行事の id")
    speakers: tuple[Speaker, ...] = Field((), description="講師・パネリスト")
    summary: str | None = Field(None, description="どんな行事か、1～2文で")
    apply: str | None = Field(None, description="参加のしかた・申込方法")
    fee: str | None = Field(None, description="参加費")
    capacity: int | None = Field(None, ge=1, description="定員（人）")
    contact: str | None = Field(None, description="問い合わせ先（公開してよいものだけ）")
    status: Status = Field(
        Status.SCHEDULED, description="scheduled／tentative／cancelled／postponed／moved_online", strict=False
    )
    public: bool = Field(True, description="公開しないとき false")
    publish_from: Day | None = Field(None, description="公開を始める日。前の日まではどこにも出ません")
    updated: Day | None = Field(None, description="この記録を直した日")
    note: str | None = Field(None, description="読む人に伝える注記（報告の食い違いなど）")
    demands: tuple[Demand, ...] = Field((), description="交渉・懇談で求めたことと回答")
    result: Result | None = Field(None, description="終わったあとの結果")

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if self.venue and self.place:
            advice = "登録した会場なら venue だけ、そうでなければ place だけを書いてください"
            raise ValueError(f"venue と place の両方が書かれています。{advice}")
        return self

    @property
    def uri(self) -> str:
        """Its page, as a source path below ``docs/``."""
        return f"events/{self.id}.md"

    @property
    def mark(self) -> str:
        """「【中止】」, before words that are read where nothing else shows that all is not as announced."""
        return f"【{self.status.label}】" if self.status.label else ""

    @property
    def marked_title(self) -> str:
        """「【中止】つどい」."""
        return f"{self.mark}{self.title}"

    @property
    def put_off(self) -> bool:
        """Whether it is postponed to a day that nobody knows yet."""
        return self.status is Status.POSTPONED and self.moved_from is None

    @property
    def called_off(self) -> bool:
        """Whether nobody should go there."""
        return self.status is Status.CANCELLED or self.put_off

    @property
    def calendar_uri(self) -> str:
        """Its entry for a calendar, as a path below ``docs/``."""
        return f"events/{self.id}.ics"
