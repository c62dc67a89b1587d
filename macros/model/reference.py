"""Reference rows: the organizations, municipalities, venues, people and topics that other records name."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from .event import ShortTitle, Slug, Title
from .licence import Licence
from .record import Entity, Record
from .when import Day


class Named(Entity):
    """A row that other records refer to by its id, its name or one of its aliases."""

    id: Slug = Field(description="英数字とハイフンの名札")
    name: Title = Field(description="名前")
    reading: str | None = Field(None, pattern=r"^[ぁ-ゖー・ ]+$", description="読みがな（ひらがな）")
    aliases: tuple[str, ...] = Field((), description="別の書き方")

    @property
    def names(self) -> tuple[str, ...]:
        """Every way it may be written in the data."""
        return (self.id, self.name, *self.aliases)


class Organization(Named):
    """A body that takes part or hosts; ``member`` stays empty where membership is not known."""

    full_name: str | None = Field(None, description="正式な名前")
    member: bool | None = Field(None, description="加盟団体なら true、違えば false、未確認なら書かない")
    url: str | None = Field(None, pattern=r"^https?://", description="公式サイト")

    @property
    def uri(self) -> str:
        """Its page, as a source path below ``docs/``."""
        return f"organizations/{self.id}.md"


class Ward(Record):
    """A ward of a designated city; it belongs to its city."""

    code: str = Field(pattern=r"^[0-9]{5}$", description="JIS X 0402 のコード（5桁）")
    name: str = Field(description="区の名前")
    reading: str = Field(description="読みがな")


Tile = Annotated[int, Field(ge=1, le=16)]
"""The style sheet places sixteen columns and rows."""


class Municipality(Named):
    """A city, town or village of the prefecture; ``tile`` is its column and row on the tile map."""

    code: str = Field(pattern=r"^[0-9]{5}$", description="JIS X 0402 のコード（5桁）")
    kind: Literal["市", "町", "村", "区"] = Field(description="市・町・村の別")
    url: str | None = Field(None, pattern=r"^https?://", description="公式サイト")
    tile: tuple[Tile, Tile] | None = Field(None, description="タイル地図の列と行（1～16）")
    wards: tuple[Ward, ...] = Field((), description="行政区")

    @property
    def names(self) -> tuple[str, ...]:
        """Its own names, and those of its wards with the city before them."""
        return (*super().names, self.code, *(f"{self.name}{ward.name}" for ward in self.wards))

    @property
    def uri(self) -> str:
        """Its page, as a source path below ``docs/``."""
        return f"municipalities/{self.id}.md"

    @property
    def calendar_uri(self) -> str:
        """Its calendar, as a path below ``docs/``; there is one where an event of these years names it."""
        return f"municipalities/{self.id}.ics"


class Venue(Named):
    """A place where events are held."""

    municipality: str | None = Field(None, description="市町村")
    address: str | None = Field(None, description="住所")
    access: str | None = Field(None, description="行き方")
    url: str | None = Field(None, pattern=r"^https?://", description="公式サイト")


class Person(Named):
    """Somebody who acts in public in a post; nobody else is ever listed."""

    post: str | None = Field(None, description="肩書き")
    organization: str | None = Field(None, description="所属の団体。data/organizations.yml の名前")
    scope: tuple[Literal["web", "資料"], ...] = Field(description="名前を出してよい場")
    until: Day | None = Field(None, description="名前を出してよい最後の日")

    def may_be_named(self, today: dt.date) -> bool:
        """Whether the name may stand on the site on the day."""
        return "web" in self.scope and (self.until is None or today <= self.until)

    def may_be_printed(self, today: dt.date) -> bool:
        """Whether the name may stand in a document that lies on the site on the day."""
        return bool(self.scope) and (self.until is None or today <= self.until)


class Topic(Entity):
    """A theme; the page that introduces it is its record."""

    title: Title = Field(description="テーマの名前")
    reading: str | None = Field(None, pattern=r"^[ぁ-ゖー・ ]+$", description="読みがな（ひらがな）")
    aliases: tuple[str, ...] = Field((), description="別の書き方")
    order: int = Field(description="並べる順番")
    summary: str = Field(description="ひとことの説明")
    id: Slug = Field(description="ファイルの名前")

    @property
    def names(self) -> tuple[str, ...]:
        """Every way it may be written in the data."""
        return (self.id, self.title, *self.aliases)

    @property
    def uri(self) -> str:
        """Its page, as a source path below ``docs/``."""
        return f"topics/{self.id}.md"


Phone = Annotated[str, Field(pattern=r"^[0-9+()（）\- ]{9,20}((（|\()(代表|直通|代)(）|\)))?$")]
Email = Annotated[str, Field(pattern=r"^[^\s@<>]+@[^\s@<>.]+(\.[^\s@<>.]+)+$")]


class Council(Entity):
    """The council itself; a contact that is not known stays empty and is printed as 準備中."""

    name: Title = Field(description="正式な名前")
    short_name: str = Field(description="略称")
    reading: str | None = Field(None, description="読みがな")
    prefecture: str = Field(description="都道府県")
    course: ShortTitle = Field(description="連続講座の名前")
    address: str | None = Field(None, description="住所")
    phone: Phone | None = Field(None, description="電話番号")
    fax: Phone | None = Field(None, description="FAX番号")
    email: Email | None = Field(None, description="メールアドレス")
    hours: str | None = Field(None, description="電話を受ける時間")
    licence: Licence | None = Field(
        None,
        description="オープンデータの使い方の決まり。CC-BY-4.0、CC-BY-SA-4.0、CC0-1.0 のどれか。決めていなければ書かない",
        strict=False,
    )
