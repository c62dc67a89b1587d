"""The table of events, in the columns of デジタル庁's core data model."""

from datetime import date
from typing import Any

import pytest

from macros.feeds.open_data.context import Context
from macros.feeds.open_data.events import BASIC, COLUMNS, EXTENSION, events
from macros.model.reference import Council, Venue
from macros.model.site import Register, Site

from .. import factories as make

STANDARD = """
id ID 必須
eventName イベント名 必須
eventNameKana イベント名(カナ)
eventNameEn イベント名(英字)
alternateName 通称
subTitle サブタイトル
description 説明 必須
subEvent サブイベント
eventType イベント種類 必須
eventUrl イベントURL 必須
status 状態
keyword キーワード
tag タグ
holdingPattern 開催パターン
dateOfStart 開始日
dateOfEnd 終了日
startTime 開始時刻
endTime 終了時刻
dateTimeDescription 日時説明
location 開催場所
locationAddress 開催場所住所
venueFacility 開催施設
accessMethod アクセス方法
webinarStatus Web開催 必須
organizer 主催団体 必須
coorganizer 共催団体
relatedGroup 関連団体
targetPerson 対象者 必須
capacity 定員
feeStatus 料金有無 必須
parkingStatus 駐車場有無
contactPointInformation 連絡先情報 必須
"""
"""DS-43C of 2025-03-25, 基本項目."""

STANDARD_EXTENSION = {
    "languageCode": "言語コード",
    "fee_JPY": "料金",
    "feeDescription": "料金説明",
    "applicationMethod": "申込方法",
}
"""DS-43C of 2025-03-25: those of its 拡張項目 that are filled."""


def rows(site: Site, base: str | None = None) -> list[dict[str, Any]]:
    """The table by the names of its columns."""
    found = events(Context(site, date(2023, 12, 1), base))
    return [dict(zip(found.headings, row, strict=True)) for row in found.rows]


def of(**changes: Any) -> dict[str, Any]:
    """The row of one event."""
    (only,) = rows(make.site(events=(make.event(**changes),)))
    return only


def test_the_basic_columns_are_those_of_the_standard_in_its_order() -> None:
    written = [line.split() for line in STANDARD.strip().splitlines()]
    assert [(column.name, column.heading, column.required) for column in BASIC] == [
        (name, heading, bool(required)) for name, heading, *required in written
    ]
    assert {column.name: column.heading for column in EXTENSION} == STANDARD_EXTENSION


def test_what_the_standard_requires_and_nobody_told_is_said_to_be_untold() -> None:
    found = of()
    for name in ("webinarStatus", "organizer", "targetPerson", "feeStatus", "contactPointInformation"):
        assert found[name] == "記載なし"
    assert found["description"] == "駅前宣伝"
    assert found["eventUrl"] == "events/action/"
    required = [column.name for column in COLUMNS if column.required]
    assert all(found[name] for name in required)


def test_an_event_is_told_in_full() -> None:
    venue = Venue(id="kaikan", name="見本会館", municipality="見本市", address="見本県見本市1-2", access="駅から5分")
    study = make.event(
        kind="study", until="2023-11-26", start="13:30", end="15:00", venue="見本会館", online=True, capacity=50,
        host=("甲", "乙組合"), supporters=("乙組合",), topics=("保険",), campaign="保険署名", fee="500円", apply="電話で",
        contact="見本の会", summary="学びます",
    )  # fmt: skip
    (found,) = rows(make.site(venues=Register((venue,)), events=(study,)), "https://example.org/")
    assert {name: value for name, value in found.items() if value is not None} == {
        "id": "action",
        "eventName": "駅前宣伝",
        "description": "学びます",
        "eventType": "学習会・つどい",
        "eventUrl": "https://example.org/events/action/",
        "status": "予定どおり",
        "keyword": "保険",
        "tag": "見本市;保険の署名",
        "dateOfStart": date(2023, 11, 25),
        "dateOfEnd": date(2023, 11, 26),
        "startTime": study.start,
        "endTime": study.end,
        "dateTimeDescription": "2023年11月25日（土）～26日（日） 初日13:30～最終日15:00",
        "location": "見本会館",
        "locationAddress": "見本県見本市1-2",
        "venueFacility": "見本会館",
        "accessMethod": "駅から5分",
        "webinarStatus": "ハイブリッド",
        "organizer": "甲組合;乙組合",
        "relatedGroup": "乙組合",
        "targetPerson": "記載なし",
        "capacity": 50,
        "feeStatus": "有料",
        "contactPointInformation": "見本の会",
        "languageCode": "ja",
        "fee_JPY": 500,
        "feeDescription": "500円",
        "applicationMethod": "電話で",
    }


@pytest.mark.parametrize(
    ("fee", "status", "yen"),
    [
        (None, "記載なし", None),
        ("無料", "無料", 0),
        ("参加費無料。", "無料", 0),
        ("1,500円", "有料", 1500),
        ("５００円", "有料", 500),
        ("資料代300円（学生は200円）", "有料", None),
        ("無料（資料代500円）", "料金説明のとおり", None),
        ("会員は無料、一般は有料", "料金説明のとおり", None),
        ("カンパをお願いします", "料金説明のとおり", None),
        ("0円", "料金説明のとおり", 0),
        ("9" * 5000 + "円", "有料", None),
    ],
)
def test_free_and_paid_are_said_only_without_doubt(fee: str | None, status: str, yen: int | None) -> None:
    found = of(fee=fee)
    assert (found["feeStatus"], found["fee_JPY"], found["feeDescription"]) == (status, yen, fee)


@pytest.mark.parametrize(
    ("changes", "status", "place"),
    [
        ({"place": "公園"}, "現地開催のみ", "公園"),
        ({"place": "公園", "online": True}, "ハイブリッド", "公園"),
        ({"online": True}, "ハイブリッド", None),
        ({"venue": "ekimae", "status": "moved_online"}, "オンライン", None),
        ({}, "記載なし", None),
    ],
)
def test_how_to_take_part(changes: dict[str, Any], status: str, place: str | None) -> None:
    found = of(**changes)
    assert (found["webinarStatus"], found["location"]) == (status, place)
    if status == "オンライン":
        assert (found["locationAddress"], found["venueFacility"], found["status"]) == (None, None, "オンラインに変更")


def test_an_address_is_as_exact_as_what_is_known() -> None:
    assert of(venue="ekimae")["locationAddress"] == "見本県見本市"
    assert of(municipality="見本市", place="公園")["locationAddress"] == "見本県見本市"
    assert of(place="公園")["locationAddress"] is None


def test_a_day_that_is_not_fixed_stays_open() -> None:
    found = of(date="2024-03末")
    assert (found["dateOfStart"], found["dateOfEnd"], found["dateTimeDescription"]) == (None, None, "2024年3月末")


def test_a_day_that_was_moved_or_is_open_again_is_told() -> None:
    assert (
        of(moved_from="2023-11-18")["dateTimeDescription"] == "2023年11月25日（土）（前の予定：2023年11月18日（土））"
    )
    put_off = of(status="postponed")
    assert (put_off["status"], put_off["dateTimeDescription"]) == (
        "延期",
        "2023年11月25日（土）（延期。新しい日は決まっていません）",
    )


def test_sessions_and_collection_days_are_events_too() -> None:
    drive = make.campaign(deadlines=({"id": "end", "title": "最終集約", "date": "2024-01-31"},))
    site = make.site(sessions=(make.session(number=3),), campaigns=Register((drive,)))
    session, deadline = rows(site)
    assert (session["eventName"], session["organizer"]) == ("くらしの講座 第3回「年金のしくみ」", "見本県の会")
    assert (deadline["eventType"], deadline["organizer"], deadline["webinarStatus"]) == (
        "しめきり",
        "記載なし",
        "記載なし",
    )


def test_the_contact_of_the_council_is_given_for_its_own_events_only() -> None:
    council = Council(
        name="見本県の会", short_name="見本の会", prefecture="見本県", course="講座", phone="000-000-0000"
    )
    own = make.organization("見本の会", "mihon-no-kai")
    bodies = Register((own, make.organization("甲組合", "kou")))
    held = (make.event(id="a", host=("mihon-no-kai",)), make.event(id="b", host=("kou",)))
    site = make.site(council=council, organizations=bodies, events=held, sessions=(make.session(id="c"),))
    assert {row["id"]: row["contactPointInformation"] for row in rows(site)} == {
        "a": "見本県の会 電話 000-000-0000",
        "b": "記載なし",
        "c": "見本県の会 電話 000-000-0000",
    }


def test_parts_of_an_event_are_named_if_they_are_public() -> None:
    parts = (make.event(id="b", part_of="a"), make.event(id="c", part_of="a", public=False))
    found = {row["id"]: row["subEvent"] for row in rows(make.site(events=(make.event(id="a"), *parts)))}
    assert found == {"a": "b", "b": None}
