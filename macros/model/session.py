"""A session of the introductory course: a row of the course's schedule, and an event in every calendar."""

from pydantic import Field

from .dated import Dated
from .event import Event, Kind, Slug, Speaker, Status, Title
from .result import Result
from .when import Day


class Session(Dated):
    """One meeting of the course."""

    id: Slug = Field(description="英数字とハイフンの名札")
    number: int | None = Field(None, ge=1, description="第何回か。わからなければ書かない")
    title: Title = Field(description="その回の題")
    lecturer: str | None = Field(None, description="講師。data/people.yml の名前")
    venue: str | None = Field(None, description="会場。data/venues.yml の名前")
    online: bool = Field(False, description="オンラインでも受けられるとき true")
    topics: tuple[str, ...] = Field((), description="テーマ")
    apply: str | None = Field(None, description="申込方法")
    status: Status = Field(Status.SCHEDULED, description="開くかどうか", strict=False)
    public: bool = Field(True, description="公開しないとき false")
    publish_from: Day | None = Field(None, description="公開を始める日。前の日まではどこにも出ません")
    updated: Day | None = Field(None, description="この記録を直した日")
    note: str | None = Field(None, description="注記")
    result: Result | None = Field(None, description="終わったあとの結果")

    @property
    def uri(self) -> str:
        """Its page, as a source path below ``docs/``."""
        return f"events/{self.id}.md"

    def as_event(self, course: str) -> Event:
        """The session as an event of the course, with the same identity and page."""
        number = f" 第{self.number}回" if self.number else ""
        shared = ("id", "date", "until", "moved_from", "start", "end", "venue", "online", "topics", "apply", "status")
        values = {
            name: getattr(self, name) for name in (*shared, "public", "publish_from", "updated", "note", "result")
        }
        speakers = (Speaker(person=self.lecturer, role="講師"),) if self.lecturer else ()
        event = Event(title=f"{course}{number}「{self.title}」", kind=Kind.SEMINAR, speakers=speakers, **values)
        return event.written_at(self.origin)
