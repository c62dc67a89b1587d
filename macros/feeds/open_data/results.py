"""Results of street actions, and of everything else, in tables of their own: a sum over a table is a figure of the site.

Every unit has a column of its own, so that nobody adds people to signatures or leaflets to tissues.
"""

from collections.abc import Iterator

from ...model.dataset import About, Cell, Column, Dataset, Group, dataset
from ...views.actions import ACTION_KINDS
from .common import KEY, columns, count, integer, text, yes_no
from .context import Context, listed
from .result_row import (
    EVENT,
    Given,
    Held,
    Sent,
    Signed,
    Stopped,
    given_rows,
    held_rows,
    municipalities,
    sent_rows,
    signed_rows,
    stopped_rows,
)

_ACTIONS = "宣伝・署名行動"
_OTHERS = "そのほかの行事"
_UNITS = (("sheets", "枚"), ("pieces", "個"), ("copies", "部"), ("volumes", "冊"))


def results(context: Context) -> Iterator[Dataset]:
    """The actions in whole and in parts, then the other events."""
    agenda = context.site.agenda
    actions = held_rows(context, (event for event in agenda if event.kind in ACTION_KINDS))
    yield from _family("actions", _ACTIONS, actions)
    others = held_rows(context, (event for event in agenda if event.kind not in ACTION_KINDS))
    yield from _family("attendance", _OTHERS, others)


def _family(name: str, what: str, rows: tuple[Held, ...]) -> Iterator[Dataset]:
    def about(part: str, title: str, description: str, *key: str) -> About:
        return About(f"{name}{part}", Group.EVENTS, f"{what}{title}", description, key)

    whole = f"{what}の結果を、1回1行で。単位の違う数は別の列にあり、足しません。"
    yield dataset(about("", "の結果", whole, "event_id"), WHOLE, rows)
    sent = "団体ごとの参加人数。内訳が一部の行事もあり、足しても参加者の合計にはなりません。"
    yield dataset(
        about("-organizations", "：団体ごと", sent, "event_id", "organization"), BY_ORGANIZATION, sent_rows(rows)
    )
    signed = "集まった署名を、署名ごとに。"
    yield dataset(about("-signatures", "：署名ごと", signed, "event_id", "campaign_id"), BY_CAMPAIGN, signed_rows(rows))
    stopped = "キャラバンのように場所をまわった行事の、場所ごとの参加人数。"
    yield dataset(about("-places", "：場所ごと", stopped), BY_PLACE, stopped_rows(rows))
    given = "配ったもの。単位ごとに列を分けています。"
    yield dataset(about("-handouts", "：配ったもの", given), HANDED_OUT, given_rows(rows))


def _vote(row: Held, field: str) -> Cell:
    return getattr(row.result.sticker_vote, field, None)


def _handed_out(name: str, unit: str) -> tuple[Column[Held], Column[Held]]:
    return count(Held, name, f"配ったもの（{unit}）", f"{unit}で数えたものの合計", lambda row: row.handed_out(unit))


def _counted(name: str, unit: str) -> tuple[Column[Given], Column[Given]]:
    return count(Given, name, f"数（{unit}）", f"{unit}で数えたもの", lambda row: row.counted(unit))


WHOLE: tuple[Column[Held], ...] = columns(
    *EVENT,
    text("municipalities", "市町村", "行われた市町村", municipalities),
    *count(
        Held,
        "people",
        "参加者（人）",
        "参加者の合計。場所ごとの数しかなければ、その合計（延べ）",
        lambda row: row.people,
    ),
    *count(Held, "in_person", "会場の参加者（人）", "参加者のうち会場の人", lambda row: row.result.in_person),
    *count(
        Held,
        "online_people",
        "オンラインの参加者（人）",
        "参加者のうちオンラインの人",
        lambda row: row.result.online_people,
    ),
    *count(Held, "online_sites", "オンラインの接続（カ所）", "人数とは足せません", lambda row: row.result.online_sites),
    integer("organizations", "参加した団体（団体）", "記録に書かれた数", lambda row: row.result.organizations),
    yes_no("partial", "内訳は一部", "団体ごとの人数が全部でないとき、はい。内訳がなければ空", lambda row: row.partial),
    *count(Held, "signatures", "署名（筆）", "集まった署名の合計", lambda row: row.signatures),
    *(column for name, unit in _UNITS for column in _handed_out(name, unit)),
    text("question", "シール投票の問い", "何についての投票か", lambda row: _vote(row, "question")),
    integer("votes_for", "シール投票：賛成（票）", "参加者の数ではありません", lambda row: _vote(row, "in_favour")),
    integer("votes_against", "シール投票：反対（票）", "参加者の数ではありません", lambda row: _vote(row, "against")),
    *count(Held, "consultations", "相談（件）", "相談の件数", lambda row: row.result.consultations),
    *count(Held, "previous", "前回の同じ数", "前回の数。相談なら昨年の件数", lambda row: row.result.previous),
    text("note", "注記", "結果についての注記", lambda row: row.result.note),
    text("event_note", "行事の注記", "報告の食い違いなど", lambda row: row.event.note),
    text("url", "ページ", "この行事のページ", lambda row: row.context.address(row.event.uri), required=True),
)

BY_ORGANIZATION: tuple[Column[Sent], ...] = (
    *EVENT,
    text(
        "organization",
        "団体",
        "団体の名前。合わせて数えた団体は「・」でつなぐ",
        lambda row: row.share.name,
        required=True,
    ),
    text("organization_ids", "団体のID", KEY, lambda row: listed(body.id for body in row.share.organizations)),
    integer("people", "人数（人）", "記録がなければ空（0ではありません）", lambda row: row.share.people),
    text("note", "注記", "「うち開業医2人」など", lambda row: row.share.note),
)

BY_CAMPAIGN: tuple[Column[Signed], ...] = columns(
    *EVENT,
    text("campaign_id", "署名のID", KEY, lambda row: row.campaign.id, required=True, refers="campaigns"),
    text("campaign", "署名", "署名の名前", lambda row: row.campaign.title, required=True),
    *count(Signed, "signatures", "署名（筆）", "集まった署名", lambda row: row.signatures),
)

BY_PLACE: tuple[Column[Stopped], ...] = columns(
    *EVENT,
    text("place", "場所", "場所の名前", lambda row: row.stop.name, required=True),
    text(
        "municipality_code",
        "市町村コード",
        "場所が市町村なら、その5桁のコード",
        lambda row: row.stop.municipality.code if row.stop.municipality else None,
        refers="municipalities",
    ),
    *count(Stopped, "people", "人数（人）", "記録がなければ空（0ではありません）", lambda row: row.stop.people),
)

HANDED_OUT: tuple[Column[Given], ...] = columns(
    *EVENT,
    text("item", "配ったもの", "チラシ、ティッシュなど", lambda row: row.handout.item, required=True),
    *(column for name, unit in _UNITS for column in _counted(name, unit)),
)
