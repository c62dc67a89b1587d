"""What was asked of an authority, and what it answered."""

from typing import Self

from pydantic import Field, model_validator

from .record import Record
from .when import Day, DayOrMonth, When, span


class Demand(Record):
    """One demand; an open one has no answer yet, and may say when the answer is due."""

    text: str = Field(description="何を求めたか")
    answer: str | None = Field(None, description="回答の中身")
    section: str | None = Field(None, description="答えた課")
    answered: Day | None = Field(None, description="回答の日")
    due: DayOrMonth | None = Field(None, description="回答の予定。2024-03末 など")
    note: str | None = Field(None, description="注記")

    @property
    def due_when(self) -> When | None:
        """The days that the answer is due on."""
        return span(self.due) if self.due else None

    @model_validator(mode="after")
    def _answered_means_an_answer(self) -> Self:
        if self.answered and not self.answer:
            raise ValueError("回答の日がありますが、回答（answer）がありません")
        if self.section and not self.answer:
            raise ValueError("答えた課がありますが、回答（answer）がありません")
        return self
