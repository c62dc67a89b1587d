"""Reports and meeting handouts: prose with a record in its front matter."""

from typing import Literal

from pydantic import Field

from .event import Title
from .record import Entity, Record
from .when import Day


class Correction(Record):
    """A correction is added, with its date; what was published is not changed in silence."""

    date: Day = Field(description="訂正した日")
    text: str = Field(description="何をどう直したか")


class Attachment(Record):
    """A file that goes with the report."""

    title: str = Field(description="見出し")
    file: str = Field(description="docs/ の中の道")


class Report(Entity):
    """What the council handed in to a meeting, on a page of its own."""

    title: Title = Field(description="題")
    date: Day = Field(description="報告した日")
    meeting: str = Field(description="どの会議への報告か")
    topics: tuple[str, ...] = Field((), description="テーマ")
    municipalities: tuple[str, ...] = Field((), description="出てくる市町村")
    events: tuple[str, ...] = Field((), description="報告に出てくる行事・講座・しめきりの id")
    petitions: tuple[str, ...] = Field((), description="報告に出てくる陳情・請願の id")
    campaigns: tuple[str, ...] = Field((), description="報告に出てくる署名・普及の名前")
    surveys: tuple[str, ...] = Field((), description="報告に出てくる調査（ファイルの名前）")
    summary: str = Field(description="1～3文の要約")
    attachments: tuple[Attachment, ...] = Field((), description="添付")
    corrections: tuple[Correction, ...] = Field((), description="訂正")
    notes: tuple[str, ...] = Field((), description="元の報告の食い違いなど、読む人への注記")
    public: bool = Field(True, description="公開しないとき false")
    publish_from: Day | None = Field(None, description="公開を始める日。前の日まではどこにも出ません")
    uri: str = Field(description="ファイルの道")


class Page(Entity):
    """The front matter of a page that is no record of its own."""

    title: Title = Field(description="題")
    description: str | None = Field(None, description="検索結果などに出る説明")
    render_macros: bool = Field(False, description="{{ }} を使うページで true")
    template: Literal["home.html", "search.html"] | None = Field(
        None, description="ページの枠。home.html（はじめのページ）か search.html（検索）"
    )
    draft: bool = Field(False, description="下書きのとき true。どこにも出ません")
    public: bool = Field(True, description="公開しないとき false")
    publish_from: Day | None = Field(None, description="公開を始める日。前の日まではどこにも出ません")
    uri: str = Field(description="ファイルの道")
