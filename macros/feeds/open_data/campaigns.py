"""Campaigns: what was handed in, what was spread, and when signatures are collected."""

from collections.abc import Iterator
from typing import NamedTuple

from ...model.campaign import Campaign, Deadline, Distribution, Submission
from ...model.dataset import About, Cell, Column, Dataset, Group, dataset
from ...model.figure import total
from .common import KEY, columns, count, day, day_or_month, integer, text
from .context import Context, listed


class CampaignRow(NamedTuple):
    """One campaign."""

    context: Context
    campaign: Campaign

    @property
    def spread(self) -> Distribution | None:
        """What is being spread, if anything is."""
        return self.campaign.distribution


class SubmissionRow(NamedTuple):
    """Signatures handed in on one day."""

    context: Context
    campaign: Campaign
    submission: Submission


class DeadlineRow(NamedTuple):
    """A collection day."""

    campaign: Campaign
    deadline: Deadline


class OrderRow(NamedTuple):
    """Copies that one organization ordered, or several together."""

    context: Context
    campaign: Campaign
    written: str
    copies: int


def campaigns(context: Context) -> Iterator[Dataset]:
    """Every campaign in the order written, and its parts."""
    rows = tuple(context.site.campaigns)
    whole = "署名と、パンフレットなどの普及のとりくみ。行動で集まった数と提出した数は、足しません。"
    yield dataset(
        About("campaigns", Group.CAMPAIGNS, "とりくみ", whole, ("id",)),
        CAMPAIGNS,
        (CampaignRow(context, row) for row in rows),
    )
    about = About("campaign-submissions", Group.CAMPAIGNS, "提出した署名", "署名を提出するたびに1行。")
    handed_in = (SubmissionRow(context, row, part) for row in rows for part in row.submissions)
    yield dataset(about, SUBMISSIONS, handed_in)
    told = "署名を集約する日。行事の表にも「しめきり」として入っています。"
    about = About("campaign-deadlines", Group.CAMPAIGNS, "集約の日", told, ("event_id",))
    yield dataset(about, DEADLINES, (DeadlineRow(row, part) for row in rows for part in row.deadlines))
    about = About("campaign-orders", Group.CAMPAIGNS, "団体ごとの注文", "パンフレットなどの、団体ごとの注文。")
    yield dataset(about, ORDERS, _orders(context, rows))


def _orders(context: Context, rows: tuple[Campaign, ...]) -> Iterator[OrderRow]:
    for row in rows:
        if row.distribution:
            for written, copies in row.distribution.by_organization.items():
                yield OrderRow(context, row, written, copies)


def _spread(row: CampaignRow, field: str) -> Cell:
    return getattr(row.spread, field, None)


def _event(row: SubmissionRow) -> Cell:
    return row.submission.event if row.submission.event in row.context.site.by_id else None


CAMPAIGN: tuple[Column[SubmissionRow | DeadlineRow | OrderRow], ...] = (
    text("campaign_id", "とりくみのID", KEY, lambda row: row.campaign.id, required=True, refers="campaigns"),
    text("campaign", "とりくみ", "名前", lambda row: row.campaign.title, required=True),
)

CAMPAIGNS: tuple[Column[CampaignRow], ...] = columns(
    text("id", "ID", "変わらない名札", lambda row: row.campaign.id, required=True),
    text("title", "とりくみ", "名前", lambda row: row.campaign.title, required=True),
    text("summary", "説明", "何を求めるものか", lambda row: row.campaign.summary),
    integer("goal", "目標（筆）", "署名の目標", lambda row: row.campaign.goal),
    *count(
        CampaignRow,
        "submitted",
        "提出した署名（筆）",
        "この会が提出した数の合計",
        lambda row: total(part.signatures for part in row.campaign.submissions) if row.campaign.submissions else None,
    ),
    text("item", "広めるもの", "パンフレットなどの名前", lambda row: _spread(row, "item")),
    integer("price", "値段（円）", "1冊の値段", lambda row: _spread(row, "price")),
    *count(
        CampaignRow,
        "ordered",
        "注文した数（冊）",
        "この会が注文した数",
        lambda row: row.spread.ordered if row.spread else None,
    ),
    *count(
        CampaignRow,
        "spread",
        "普及した数（冊）",
        "報告に書かれた数",
        lambda row: row.spread.stated if row.spread else None,
    ),
    text("spread_note", "普及の注記", "普及についての注記", lambda row: _spread(row, "note")),
    day("closed", "終わった日", "続いていれば空", lambda row: row.campaign.closed),
    text("topics", "テーマ", "テーマの名前", lambda row: row.context.topics(row.campaign.topics)),
    text("note", "注記", "読む人への注記", lambda row: row.campaign.note),
    text("url", "ページ", "このとりくみのページ", lambda row: row.context.address(row.campaign.uri), required=True),
)

SUBMISSIONS: tuple[Column[SubmissionRow], ...] = columns(
    *CAMPAIGN,
    day("date", "日付", "提出した日", lambda row: row.submission.date, required=True),
    *count(
        SubmissionRow, "signatures", "この会から（筆）", "この会が持って行った数", lambda row: row.submission.signatures
    ),
    *count(
        SubmissionRow,
        "nationwide",
        "全国の合計（筆）",
        "ほかの都道府県の分も入った数",
        lambda row: row.submission.nationwide,
    ),
    text("event_id", "行事のID", KEY, _event, refers="events"),
    text("note", "注記", "この提出についての注記", lambda row: row.submission.note),
)

DEADLINES: tuple[Column[DeadlineRow], ...] = columns(
    *CAMPAIGN,
    text("event_id", "行事のID", KEY, lambda row: row.deadline.id, required=True, refers="events"),
    text("title", "集約", "第2次集約、最終集約など", lambda row: row.deadline.title, required=True),
    *day_or_month(DeadlineRow, "date", "日付", "集約の日", lambda row: row.deadline.date),
)

ORDERS: tuple[Column[OrderRow], ...] = (
    *CAMPAIGN,
    text(
        "organization",
        "団体",
        "団体の名前。合わせて数えた団体は「・」でつなぐ",
        lambda row: "・".join(body.name for body in row.context.site.bodies([row.written])),
        required=True,
    ),
    text(
        "organization_ids",
        "団体のID",
        KEY,
        lambda row: listed(body.id for body in row.context.site.bodies([row.written])),
    ),
    integer("ordered", "注文（冊）", "注文した数", lambda row: row.copies, required=True),
)
