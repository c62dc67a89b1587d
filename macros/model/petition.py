"""Petitions to assemblies（陳情・請願）: Popolo's motion, with a stage for each body that dealt with it."""

import datetime as dt
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, field_validator, model_validator

from .event import Slug, Title
from .record import Entity, Record
from .when import Day, parse_day


class PetitionKind(StrEnum):
    """請願 needs a sponsoring member（紹介議員）, 陳情 does not (地方自治法 124条)."""

    CHINJO = "chinjo"
    SEIGAN = "seigan"

    @property
    def label(self) -> str:
        """陳情 or 請願."""
        return {"chinjo": "陳情", "seigan": "請願"}[self.value]


class Outcome(StrEnum):
    """How a body ended with it; a closed list. 趣旨了承 is not folded into 趣旨採択."""

    ADOPTED = "採択"
    ADOPTED_IN_PRINCIPLE = "趣旨採択"
    ACKNOWLEDGED = "趣旨了承"
    PARTLY_ADOPTED = "一部採択"
    REJECTED = "不採択"
    CONTINUED = "継続審査"
    PENDING = "審査中"
    WITHDRAWN = "取下げ"


UNKNOWN = "不明"


def _day_or_unknown(value: object) -> object:
    return value if value == UNKNOWN else parse_day(value)


DayOrUnknown = Annotated[
    dt.date | Literal["不明"],
    BeforeValidator(_day_or_unknown),
    WithJsonSchema({"type": "string", "pattern": "^(\\d{4}-\\d{2}-\\d{2}|不明)$"}),
]
Seats = Annotated[int, Field(ge=0)]


class Counts(Record):
    """Votes of members, the chair's casting vote left out."""

    in_favour: int = Field(alias="for", ge=0, description="賛成の人数")
    against: int = Field(ge=0, description="反対の人数")


class Stage(Record):
    """What one body did with a petition on one day."""

    body: str = Field(description="委員会や本会議の名前")
    date: DayOrUnknown | None = Field(None, description="その日。結果があって日がわからなければ 不明")
    outcome: Outcome | None = Field(
        None, description="結果。採択・趣旨採択・趣旨了承・一部採択・不採択・継続審査・審査中・取下げ", strict=False
    )
    in_favour: tuple[str, ...] = Field((), alias="for", description="賛成した会派")
    against: tuple[str, ...] = Field((), description="反対した会派")
    counts: Counts | None = Field(None, description="賛成と反対の人数（裁決の1票は数えない）")
    seats: dict[str, Seats] = Field({}, description="会派の人数。書くと、賛否の人数と合うか確かめます")
    casting_vote: bool = Field(False, description="委員長（議長）の裁決で決まったとき true")
    note: str | None = Field(None, description="陳述、意見書などの注記")

    @property
    def day(self) -> dt.date | None:
        """The day, where it is known."""
        return self.date if isinstance(self.date, dt.date) else None

    @property
    def plenary(self) -> bool:
        """Whether it is the 本会議, which alone decides for the assembly (地方自治法 109条)."""
        return "本会議" in self.body

    @property
    def chair(self) -> str:
        """Who has the casting vote: the 議長 in the plenary (地方自治法 116条), the 委員長 in a committee."""
        return "議長" if self.plenary else "委員長"

    @model_validator(mode="after")
    def _outcome_has_its_day(self) -> Self:
        if self.outcome and self.date is None:
            raise ValueError(
                "結果の日がありません。date: 2023-12-05 の形で、わからなければ date: 不明 と書いてください"
            )
        return self

    @field_validator("in_favour", "against")
    @classmethod
    def _each_group_once(cls, groups: tuple[str, ...]) -> tuple[str, ...]:
        for group in groups:
            if group != group.strip():
                raise ValueError(f"会派「{group}」の前後に空白があります。消してください")
            if groups.count(group) > 1:
                raise ValueError(f"会派「{group}」が2度書かれています。一つにまとめてください")
        return groups

    @model_validator(mode="after")
    def _no_group_on_both_sides(self) -> Self:
        if both := sorted(set(self.in_favour) & set(self.against)):
            raise ValueError(f"会派「{'、'.join(both)}」が賛成と反対の両方にあります。どちらかを消してください")
        return self

    @model_validator(mode="after")
    def _counts_fit(self) -> Self:
        counts = self.counts
        if self.casting_vote and counts and counts.in_favour != counts.against:
            raise ValueError(f"{self.chair}の裁決は賛否が同数のときだけです。counts か casting_vote を直してください")
        if counts and self.outcome and not self.casting_vote:
            _check_outcome(self.outcome, counts)
        if counts:
            _check_seats("賛成", counts.in_favour, self.in_favour, self.seats)
            _check_seats("反対", counts.against, self.against, self.seats)
        return self


def _check_outcome(outcome: Outcome, counts: Counts) -> None:
    """The majority decides, the chair where both are as many (地方自治法 116条)."""
    adopted = outcome in {Outcome.ADOPTED, Outcome.ADOPTED_IN_PRINCIPLE, Outcome.ACKNOWLEDGED}
    lost, won = counts.in_favour <= counts.against, counts.in_favour > counts.against
    if (adopted and lost) or (outcome is Outcome.REJECTED and won):
        advice = "counts か outcome を直してください（同数で裁決したなら casting_vote: true）"
        raise ValueError(
            f"賛成 {counts.in_favour} 人、反対 {counts.against} 人では「{outcome.value}」になりません。{advice}"
        )


def _check_seats(side: str, votes: int, groups: tuple[str, ...], seats: dict[str, int]) -> None:
    known = [seats[group] for group in groups if group in seats]
    if groups and len(known) == len(groups) and votes > sum(known):
        raise ValueError(f"{side}は {votes} 人ですが、{side}した会派の人数は合わせて {sum(known)} 人です")


class Petition(Entity):
    """One petition and its way through the assembly."""

    id: Slug = Field(description="英数字とハイフンの名札")
    title: Title = Field(description="何を求めるか")
    kind: PetitionKind = Field(description="chinjo（陳情）か seigan（請願）", strict=False)
    assembly: str = Field(description="議会の名前")
    municipality: str | None = Field(None, description="市町村。県議会なら書かない")
    submitters: tuple[str, ...] = Field((), description="出した団体。data/organizations.yml の名前")
    sponsors: tuple[str, ...] = Field((), description="紹介議員の会派。議員の名前は書かない")
    submitted: Day | None = Field(None, description="出した日")
    fiscal_year: int | None = Field(None, ge=1950, le=2100, description="年度。日付が一つもわからないときに書く")
    topics: tuple[str, ...] = Field((), description="テーマ")
    stages: tuple[Stage, ...] = Field((), description="委員会、本会議での経過（古い順）")
    events: tuple[str, ...] = Field((), description="関係する行事の id")
    public: bool = Field(True, description="公開しないとき false")
    publish_from: Day | None = Field(None, description="公開を始める日。前の日まではどこにも出ません")
    updated: Day | None = Field(None, description="この記録を直した日")
    note: str | None = Field(None, description="注記")

    @property
    def outcome(self) -> Outcome:
        """Of the last stage that has one; a committee's is not the last word where a day is set for the plenary."""
        ended = [stage for stage in self.stages if stage.outcome]
        if not ended or (
            not ended[-1].plenary and any(stage.plenary and stage.day and not stage.outcome for stage in self.stages)
        ):
            return Outcome.PENDING
        return ended[-1].outcome or Outcome.PENDING

    @property
    def days(self) -> tuple[dt.date, ...]:
        """Every known day, in the order of time: handed in, then dealt with."""
        return tuple(day for day in (self.submitted, *(stage.day for stage in self.stages)) if day)

    @property
    def uri(self) -> str:
        """Its page, as a source path below ``docs/``."""
        return f"petitions/{self.id}.md"

    @model_validator(mode="after")
    def _oldest_first(self) -> Self:
        if list(self.days) != sorted(self.days):
            raise ValueError("日付が古い順になっていません。submitted と stages の日付と順番を確かめてください")
        return self
