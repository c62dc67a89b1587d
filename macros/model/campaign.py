"""Campaigns: signatures collected towards a goal and a deadline, or pamphlets spread."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from .event import Event, Kind, ShortTitle, Slug, Title
from .figure import Count
from .record import Entity, Record
from .when import Day, DayOrMonth


class Deadline(Record):
    """A collection day of a campaign (第2次集約 and the like)."""

    id: Slug = Field(description="英数字とハイフンの名札")
    title: ShortTitle = Field(description="第2次集約、最終集約など")
    date: DayOrMonth = Field(description="日付。日が決まっていなければ 2024-02末ごろ")


class Submission(Record):
    """Signatures handed in; ``nationwide`` counts those of all prefectures together."""

    date: Day = Field(description="提出した日")
    signatures: Count = Field(description="この会が持って行った筆数")
    nationwide: Count | None = Field(None, description="全国の合計")
    event: str | None = Field(None, description="提出行動の id")
    note: str | None = Field(None, description="注記")


class Distribution(Record):
    """Pamphlets ordered and passed on, in copies（冊）."""

    item: str = Field(description="パンフレットなどの名前")
    price: int | None = Field(None, ge=0, description="1冊の値段（円）")
    ordered: Count = Field(description="注文した数（冊）")
    by_organization: dict[str, Annotated[int, Field(ge=0)]] = Field({}, description="団体ごとの注文")
    stated: Count | None = Field(None, description="報告に書かれた普及数")
    note: str | None = Field(None, description="注記")

    @property
    def listed(self) -> int:
        """Sum of the listed orders."""
        return sum(self.by_organization.values())

    @model_validator(mode="after")
    def _within_the_order(self) -> Self:
        if self.ordered.exact and self.listed > self.ordered.value:
            raise ValueError(f"団体ごとの注文を足すと {self.listed} 冊で、注文した {self.ordered.value} 冊を超えます")
        return self


class Campaign(Entity):
    """Something the council works on over months: a petition drive, the spreading of a pamphlet."""

    id: Slug = Field(description="英数字とハイフンの名札")
    title: Title = Field(description="名前")
    aliases: tuple[str, ...] = Field((), description="別の書き方")
    summary: str | None = Field(None, description="何を求めるものか、1～2文で")
    topics: tuple[str, ...] = Field((), description="テーマ")
    goal: int | None = Field(None, ge=1, description="目標（筆）")
    deadlines: tuple[Deadline, ...] = Field((), description="集約の日")
    submissions: tuple[Submission, ...] = Field((), description="提出")
    distribution: Distribution | None = Field(None, description="普及")
    closed: Day | None = Field(None, description="終わった日。続いていれば書かない")
    note: str | None = Field(None, description="注記")

    @property
    def names(self) -> tuple[str, ...]:
        """Every way it may be written in the data."""
        return (self.id, self.title, *self.aliases)

    @property
    def uri(self) -> str:
        """Its page, as a source path below ``docs/``."""
        return f"campaigns/{self.id}.md"

    @property
    def calendar_uri(self) -> str:
        """Its calendar, as a path below ``docs/``; there is one where an event names the campaign."""
        return f"campaigns/{self.id}.ics"

    def deadline_events(self) -> tuple[Event, ...]:
        """Its deadlines as entries of the calendar."""
        return tuple(
            Event(
                id=deadline.id,
                title=f"{self.title} {deadline.title}",
                kind=Kind.DEADLINE,
                date=deadline.date,
                topics=self.topics,
                campaigns=(self.id,),
            ).written_at(self.origin)
            for deadline in self.deadlines
        )
