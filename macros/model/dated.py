"""The date fields that events and seminar sessions share."""

import datetime as dt
from typing import Literal

from pydantic import Field, ValidationInfo, field_validator

from .record import Entity
from .when import WEEKDAYS, Clock, Day, DayOrMonth, Month, When


class Dated(Entity):
    """Something with a day, or with a month where the day is not fixed yet."""

    date: DayOrMonth = Field(description="日付。2023-11-25、日が決まっていなければ 2024-03 や 2024-03末")
    until: Day | None = Field(None, description="数日にわたるときの最後の日")
    moved_from: DayOrMonth | None = Field(
        None, description="日程を変えたとき、前に知らせていた日付（date には新しい日を書く）"
    )
    weekday: Literal["月", "火", "水", "木", "金", "土", "日"] | None = Field(
        None, description="曜日。書くと日付と合っているか確かめます"
    )
    start: Clock | None = Field(None, description='始まる時刻。引用符で囲んで "13:30"。書かなければ終日')
    end: Clock | None = Field(None, description='終わる時刻。引用符で囲んで "15:00"')

    @property
    def when(self) -> When:
        """The days and hours as one value."""
        if isinstance(self.date, Month):
            return When(self.date.first, self.date.last, self.start, self.end, self.date)
        return When(self.date, self.until or self.date, self.start, self.end)

    @field_validator("until")
    @classmethod
    def _ends_after_it_begins(cls, until: dt.date | None, info: ValidationInfo) -> dt.date | None:
        first = info.data.get("date")
        if until and isinstance(first, Month):
            raise ValueError("日が決まっていない行事に until は書けません。until を消すか、date に日を書いてください")
        if until and first and until <= first:
            raise ValueError(
                f"最後の日 {until} が最初の日 {first} より後になっていません。until を直すか消してください"
            )
        return until

    @field_validator("moved_from")
    @classmethod
    def _moved_to_another_day(cls, before: dt.date | Month | None, info: ValidationInfo) -> dt.date | Month | None:
        if before and before == info.data.get("date"):
            raise ValueError("前の日付が date と同じです。date に新しい日を、moved_from に前の日を書いてください")
        return before

    @field_validator("weekday")
    @classmethod
    def _weekday_fits(cls, weekday: str | None, info: ValidationInfo) -> str | None:
        day = info.data.get("date")
        if weekday and isinstance(day, Month):
            raise ValueError("日が決まっていないので曜日は書けません。weekday を消すか、date に日を書いてください")
        if weekday and isinstance(day, dt.date) and WEEKDAYS[day.weekday()] != weekday:
            right = WEEKDAYS[day.weekday()]
            raise ValueError(
                f"{day.year}年{day.month}月{day.day}日は{right}曜日です。weekday: {right} に直すか、date を確かめてください"
            )
        return weekday

    @field_validator("end")
    @classmethod
    def _end_after_start(cls, end: dt.time | None, info: ValidationInfo) -> dt.time | None:
        start = info.data.get("start")
        if end and "start" in info.data and not start:
            raise ValueError("終わる時刻だけが書かれています。start も書いてください")
        if end and start and not info.data.get("until") and end <= start:
            raise ValueError(
                f"終わる時刻 {end:%H:%M} が始まる時刻 {start:%H:%M} より後になっていません。日をまたぐときは、until に終わる日を書いてください"
            )
        return end
