"""What came of an event: people, signatures, sticker votes. Figures of different units are never added."""

from collections.abc import Sequence
from typing import Literal, Self

from pydantic import Field, field_validator, model_validator

from .figure import Count, Figure
from .record import Record


class Share(Record):
    """How many people one organization (or several that were counted together) sent."""

    people: int | None = Field(None, ge=0, description="人数。書かれていなければ空")
    note: str | None = Field(None, description="「うち開業医2人」など")


class StickerVote(Record):
    """Passers-by stick a seal under 賛成 or 反対; they are not participants."""

    question: str = Field(description="何についての投票か")
    in_favour: int = Field(alias="for", ge=0, description="賛成の枚数")
    against: int = Field(ge=0, description="反対の枚数")
    stated: int | None = Field(None, ge=0, description="報告に書かれた合計")

    @property
    def votes(self) -> int:
        """All seals."""
        return self.in_favour + self.against

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        if self.stated is not None and self.stated != self.votes:
            raise ValueError(f"シール投票の賛成と反対を足すと {self.votes} で、合計 {self.stated} と合いません")
        return self


class Handout(Record):
    """Things handed out, in one unit."""

    item: str = Field(description="チラシ、ティッシュなど")
    count: Count = Field(description="数")
    unit: Literal["枚", "個", "部", "冊"] = Field(description="単位")


class PlaceCount(Record):
    """One stop of a caravan, with its own count."""

    place: str = Field(description="場所。市町村なら市町村名")
    people: Count | None = Field(None, description="参加した人数")


class Result(Record):
    """Figures of a past event, as they were reported."""

    people: Count | None = Field(None, description="参加者の合計（人）")
    organizations: int | None = Field(None, ge=1, description="参加した団体の数")
    by_organization: dict[str, Share] = Field({}, description="団体ごとの人数。団体名: 人数")
    partial: bool = Field(False, description="内訳が全部ではない（ほか）とき true")
    in_person: Count | None = Field(None, description="会場の参加者（人）")
    online_people: Count | None = Field(None, description="オンラインの参加者（人）")
    online_sites: Count | None = Field(None, description="オンラインの接続（カ所）。人数とは足しません")
    signatures: dict[str, Count] = Field({}, description="署名の筆数。署名名: 筆数")
    handouts: tuple[Handout, ...] = Field((), description="配ったもの")
    sticker_vote: StickerVote | None = Field(None, description="シール投票")
    consultations: Count | None = Field(None, description="相談の件数")
    previous: Count | None = Field(None, description="前回の同じ数（相談なら昨年の件数）")
    by_place: tuple[PlaceCount, ...] = Field((), description="場所ごとの人数（キャラバン）")
    note: str | None = Field(None, description="ひとこと")

    @field_validator("by_organization", mode="before")
    @classmethod
    def _a_plain_number_is_people(cls, value: object) -> object:
        if not isinstance(value, dict):
            return value
        return {name: share if isinstance(share, dict) else {"people": share} for name, share in value.items()}

    @model_validator(mode="after")
    def _organizations_count(self) -> Self:
        """Two that were counted together（「A・B」） may have been counted as one organization or as two."""
        fewest, most = len(self.by_organization), sum(len(name.split("・")) for name in self.by_organization)
        stated = self.organizations
        if stated and fewest > stated:
            raise ValueError(f"団体は {stated} と書かれていますが、{fewest} 団体の名があります")
        if stated and 0 < most < stated and not self.partial:
            raise ValueError(
                f"団体は {stated} と書かれていますが、名があるのは {most} 団体です。"
                "足すか、内訳が全部でなければ partial: true と書いてください"
            )
        return self

    @model_validator(mode="after")
    def _parts_add_up(self) -> Self:
        shares = [share.people for share in self.by_organization.values()]
        advice = "どちらかを直すか、内訳が全部でなければ partial: true と書いてください"
        _check_parts("団体ごとの人数", [_exact(part) for part in shares], self.people, advice, partial=self.partial)
        _check_parts("場所ごとの人数", [stop.people for stop in self.by_place], self.people)
        halls = [self.in_person, self.online_people]
        _check_parts("会場とオンラインの人数", halls, self.people)
        return self


def _exact(people: int | None) -> Figure | None:
    return None if people is None else Figure(people)


def _check_parts(
    what: str,
    parts: Sequence[Figure | None],
    whole: Figure | None,
    advice: str = "どちらかを直してください",
    *,
    partial: bool = False,
) -> None:
    """Parts may make less than the whole where some are left out, but never more; 約 and 超 are not held to the last one."""
    known = [part for part in parts if part is not None]
    if whole is None or not known or not all(figure.exact for figure in (whole, *known)):
        return
    made = sum(part.value for part in known)
    open_ended = partial or len(known) < len(parts)
    if made > whole.value or (made < whole.value and not open_ended):
        raise ValueError(f"{what}を足すと {made} で、合計 {whole.value} と合いません。{advice}")
