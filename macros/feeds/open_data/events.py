"""Events in the columns of デジタル庁's core data model 「イベント」 (GIF, DS-43C of 2025-03-25, CC0).

All of its basic columns, in its order and with its names, and those of its extension that the records can fill. What it
requires and the records do not tell is 「記載なし」; what they never tell stays empty.
"""

from ...model.dataset import About, Column, Dataset, Group, Type, dataset
from ...model.event import Kind, Status
from . import event_row as cell
from .common import day, integer, text
from .context import Context, listed
from .event_row import EventRow

_NEVER = "記録していない項目（いつも空）"


def events(context: Context) -> Dataset:
    """Everything public with a date: events, sessions of the course, collection days."""
    about = About(
        "events",
        Group.EVENTS,
        "行事",
        "予定にのっている行事のすべて。講座の各回、署名の集約の日（しめきり）も入っています。"
        "列は、デジタル庁のデータの型「イベント」（DS-43C、2025年3月25日）に合わせています。",
        ("id",),
    )
    return dataset(about, COLUMNS, cell.rows(context))


BASIC: tuple[Column[EventRow], ...] = (
    text("id", "ID", "変わらない名札。ほかの表の event_id と同じもの", lambda row: row.event.id, required=True),
    text("eventName", "イベント名", "行事の名前", lambda row: row.event.title, required=True),
    text("eventNameKana", "イベント名(カナ)", _NEVER, cell.never),
    text("eventNameEn", "イベント名(英字)", _NEVER, cell.never),
    text("alternateName", "通称", _NEVER, cell.never),
    text("subTitle", "サブタイトル", _NEVER, cell.never),
    text(
        "description",
        "説明",
        "どんな行事か。説明の記録がなければ、名前をくり返す",
        lambda row: row.event.summary or row.event.title,
        required=True,
    ),
    text("subEvent", "サブイベント", "この行事に含まれる行事の ID", lambda row: listed(row.parts)),
    text(
        "eventType",
        "イベント種類",
        "行事の種類",
        lambda row: row.event.kind.label,
        required=True,
        enum=tuple(kind.label for kind in Kind),
    ),
    text(
        "eventUrl",
        "イベントURL",
        "この行事のページ。サイトのアドレスが決まるまでは、サイトの中の道だけ",
        lambda row: row.context.address(row.event.uri),
        required=True,
    ),
    text(
        "status",
        "状態",
        "知らせたとおりに開くかどうか",
        lambda row: row.event.status.label or cell.AS_PLANNED,
        enum=(cell.AS_PLANNED, *(status.label for status in Status if status.label)),
    ),
    text("keyword", "キーワード", "テーマ", lambda row: row.context.topics(row.event.topics)),
    text("tag", "タグ", "市町村と、署名などのとりくみ", cell.tags),
    text("holdingPattern", "開催パターン", _NEVER, cell.never),
    day(
        "dateOfStart",
        "開始日",
        "最初の日。日が決まっていなければ空（日時説明にある）",
        lambda row: row.event.when.first if row.event.when.fixed else None,
    ),
    day("dateOfEnd", "終了日", "最後の日", lambda row: row.event.when.last if row.event.when.fixed else None),
    Column("startTime", "開始時刻", Type.TIME, "始まる時刻（日本時間）", lambda row: row.event.when.start),
    Column("endTime", "終了時刻", Type.TIME, "終わる時刻（日本時間）", lambda row: row.event.when.end),
    text("dateTimeDescription", "日時説明", "日時をことばで。日が変わったときは、前の予定も", cell.days),
    text("location", "開催場所", "会場や集まる場所の名前", cell.location),
    text("locationAddress", "開催場所住所", "住所。くわしい住所の記録がなければ市町村まで", cell.address),
    text(
        "venueFacility",
        "開催施設",
        "登録してある会場の名前",
        lambda row: row.venue.name if row.venue and not row.online_only else None,
    ),
    text(
        "accessMethod",
        "アクセス方法",
        "会場への行き方",
        lambda row: row.venue.access if row.venue and not row.online_only else None,
    ),
    text(
        "webinarStatus",
        "Web開催",
        "場所もオンラインも記録になければ「記載なし」",
        cell.web,
        required=True,
        enum=cell.PLACES,
    ),
    text("organizer", "主催団体", "主催した団体。記録がなければ「記載なし」", cell.organizers, required=True),
    text("coorganizer", "共催団体", "主催と分けて記録していない（いつも空）", cell.never),
    text("relatedGroup", "関連団体", "後援・協力、または加わった団体", cell.related),
    text("targetPerson", "対象者", "記録していないので、いつも「記載なし」", lambda _: cell.UNTOLD, required=True),
    integer("capacity", "定員", "人", lambda row: row.event.capacity),
    text(
        "feeStatus",
        "料金有無",
        "参加費の書き方で決められないときは「料金説明のとおり」、記録がなければ「記載なし」",
        cell.fee_status,
        required=True,
        enum=cell.FEES,
    ),
    text("parkingStatus", "駐車場有無", _NEVER, cell.never),
    text(
        "contactPointInformation", "連絡先情報", "問い合わせ先。記録がなければ「記載なし」", cell.contact, required=True
    ),
)
"""基本項目, in the order of DS-43C."""

EXTENSION: tuple[Column[EventRow], ...] = (
    text("languageCode", "言語コード", "いつも ja（日本語）", lambda _: "ja", enum=("ja",)),
    integer("fee_JPY", "料金", "円。金額が一つに決まるときだけ", cell.fee_in_yen),
    text("feeDescription", "料金説明", "参加費の書き方のまま", lambda row: row.event.fee),
    text("applicationMethod", "申込方法", "参加のしかた・申込方法", lambda row: row.event.apply),
)
"""拡張項目 that the records can fill."""

COLUMNS = (*BASIC, *EXTENSION)
