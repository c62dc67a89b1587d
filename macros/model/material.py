"""Lecture materials and bulletins, each on a page of its own with its files."""

from enum import StrEnum

from pydantic import Field

from .event import Slug, Title
from .record import Entity, Record
from .when import Day, DayOrMonth


class MaterialKind(StrEnum):
    """What sort of material it is."""

    HANDOUT = "handout"
    SLIDES = "slides"
    BULLETIN = "bulletin"
    PAMPHLET = "pamphlet"
    LETTER = "letter"

    @property
    def label(self) -> str:
        """The Japanese word."""
        labels = {
            "handout": "レジュメ・資料",
            "slides": "スライド",
            "bulletin": "機関紙",
            "pamphlet": "パンフレット",
            "letter": "要望書・回答",
        }
        return labels[self.value]


class Attached(Record):
    """A file of a material, below the folder of materials."""

    title: str = Field(description="見出し")
    file: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._/-]*$", description="docs/materials/ の中のファイルの名前")

    @property
    def uri(self) -> str:
        """Where it lies below ``docs/``."""
        return f"materials/{self.file}"


class Material(Entity):
    """A material; without files it is in preparation（準備中）."""

    id: Slug = Field(description="ファイルの名前")
    title: Title = Field(description="題")
    kind: MaterialKind = Field(description="handout／slides／bulletin／pamphlet／letter", strict=False)
    date: DayOrMonth = Field(description="配った日・出した日")
    lecturer: str | None = Field(None, description="講師。data/people.yml の名前")
    publisher: str | None = Field(None, description="出した団体。data/organizations.yml の名前")
    event: str | None = Field(None, description="使った行事・講座の id")
    topics: tuple[str, ...] = Field((), description="テーマ")
    files: tuple[Attached, ...] = Field((), description="ファイル。まだなければ書かない（準備中と出ます）")
    summary: str = Field(description="1～2文の説明")
    public: bool = Field(True, description="公開しないとき false")
    publish_from: Day | None = Field(None, description="公開を始める日。前の日まではどこにも出ません")

    @property
    def uri(self) -> str:
        """Its page, as a source path below ``docs/``."""
        return f"materials/{self.id}.md"
