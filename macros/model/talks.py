"""Demands and their answers, and rounds of talks with all municipalities."""

from typing import Self

from pydantic import Field, model_validator

from .event import Slug, Title
from .record import Entity
from .when import Day


class Round(Entity):
    """A round of talks with every municipality: which ones are done."""

    id: Slug = Field(description="英数字とハイフンの名札")
    title: Title = Field(description="何についての懇談か")
    fiscal_year: int = Field(ge=1950, le=2100, description="年度")
    topics: tuple[str, ...] = Field((), description="テーマ")
    all_done: bool = Field(False, description="すべての市町村と終えたとき true")
    done: tuple[str, ...] = Field((), description="終えた市町村。全部なら all_done: true")
    as_of: Day = Field(description="いつの時点か")
    events: tuple[str, ...] = Field((), description="関係する行事の id")
    note: str | None = Field(None, description="注記")

    @model_validator(mode="after")
    def _all_or_some(self) -> Self:
        if self.all_done and self.done:
            raise ValueError("all_done: true と done の両方が書かれています。どちらかを消してください")
        return self
