"""What all street actions add up to, as the pages count it: by campaign and by organization."""

from collections.abc import Iterator

from ...model.dataset import About, Column, Dataset, Group, dataset
from ...model.figure import Figure
from ...views.shares import SharesTotal
from ...views.tally import CampaignTotals, tally
from .common import KEY, columns, count, integer, text
from .context import Context, listed


def tallies(context: Context) -> Iterator[Dataset]:
    """The two tables of the page of street actions."""
    found = tally(context.site)
    told = (
        "宣伝・署名行動で集まった署名の、署名ごとの合計。二つの署名を集めた行動の参加者は、どちらの行にも入っています。"
    )
    about = About("tally-campaigns", Group.EVENTS, "宣伝・署名行動の合計：署名ごと", told, ("campaign_id",))
    yield dataset(about, BY_CAMPAIGN, found.campaigns)
    told = "宣伝・署名行動に参加した人数の、団体ごとの合計（延べ）。人数の記録がある分だけを足しています。"
    about = About("tally-organizations", Group.EVENTS, "宣伝・署名行動の合計：団体ごと", told, ("organization",))
    yield dataset(about, BY_ORGANIZATION, found.organizations)


def _handed_out(row: CampaignTotals, unit: str) -> Figure | None:
    return next((found.figure for found in row.totals.handouts if found.unit == unit), None)


BY_CAMPAIGN: tuple[Column[CampaignTotals], ...] = columns(
    text("campaign_id", "署名のID", KEY, lambda row: row.campaign.id, required=True, refers="campaigns"),
    text("campaign", "署名", "署名の名前", lambda row: row.campaign.title, required=True),
    integer("actions", "行動（回）", "集めた行動の数", lambda row: row.totals.actions, required=True),
    *count(CampaignTotals, "signatures", "署名（筆）", "集まった署名の合計", lambda row: row.totals.signatures),
    *count(CampaignTotals, "people", "参加者（延べ人）", "その行動に参加した延べ人数", lambda row: row.totals.people),
    *count(CampaignTotals, "sheets", "配ったもの（枚）", "枚で数えたものの合計", lambda row: _handed_out(row, "枚")),
    *count(CampaignTotals, "pieces", "配ったもの（個）", "個で数えたものの合計", lambda row: _handed_out(row, "個")),
    *count(CampaignTotals, "copies", "配ったもの（部）", "部で数えたものの合計", lambda row: _handed_out(row, "部")),
    *count(CampaignTotals, "volumes", "配ったもの（冊）", "冊で数えたものの合計", lambda row: _handed_out(row, "冊")),
)

BY_ORGANIZATION: tuple[Column[SharesTotal], ...] = (
    text("organization", "団体", "団体の名前。合わせて数えた団体は「・」でつなぐ", lambda row: row.name, required=True),
    text("organization_ids", "団体のID", KEY, lambda row: listed(body.id for body in row.organizations)),
    integer(
        "people",
        "参加者（延べ人）",
        "人数の記録のある行動だけの合計。一つもなければ空",
        lambda row: None if row.untold == row.times else row.people,
    ),
    integer("times", "行動（回）", "参加した行動の数", lambda row: row.times, required=True),
    integer(
        "untold", "人数の記載なし（回）", "そのうち、人数の記録のない行動の数", lambda row: row.untold, required=True
    ),
)
