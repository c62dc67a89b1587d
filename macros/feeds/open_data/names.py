"""The municipalities and organizations that the other tables name."""

from collections.abc import Iterator
from typing import NamedTuple

from ...model.dataset import About, Column, Dataset, Group, dataset
from ...model.reference import Municipality, Organization
from .common import text, yes_no
from .context import Context, listed


class TownRow(NamedTuple):
    """One municipality."""

    context: Context
    town: Municipality


class BodyRow(NamedTuple):
    """One organization."""

    context: Context
    body: Organization


def names(context: Context) -> Iterator[Dataset]:
    """Municipalities by code, organizations in the order written."""
    towns = sorted(context.site.municipalities, key=lambda town: town.code)
    told = f"{context.site.council.prefecture}の市町村。コードは総務省の全国地方公共団体コードの、はじめの5桁です。"
    about = About("municipalities", Group.NAMES, "市町村", told, ("code",))
    yield dataset(about, MUNICIPALITIES, (TownRow(context, town) for town in towns))
    about = About("organizations", Group.NAMES, "団体", "加盟団体と、行動や会議に参加した団体。", ("id",))
    yield dataset(about, ORGANIZATIONS, (BodyRow(context, body) for body in context.site.organizations))


MUNICIPALITIES: tuple[Column[TownRow], ...] = (
    text("code", "市町村コード", "5桁のコード（JIS X 0401とJIS X 0402）", lambda row: row.town.code, required=True),
    text("name", "市町村", "市町村の名前", lambda row: row.town.name, required=True),
    text("reading", "読みがな", "ひらがな", lambda row: row.town.reading),
    text(
        "kind",
        "市・町・村",
        "市・町・村・区の別",
        lambda row: row.town.kind,
        required=True,
        enum=("市", "町", "村", "区"),
    ),
    text("website", "公式サイト", "市町村のサイト", lambda row: row.town.url),
    text("url", "ページ", "この市町村のページ", lambda row: row.context.address(row.town.uri), required=True),
)

ORGANIZATIONS: tuple[Column[BodyRow], ...] = (
    text("id", "ID", "変わらない名札", lambda row: row.body.id, required=True),
    text("name", "団体", "ふだんの呼び方", lambda row: row.body.name, required=True),
    text("full_name", "正式な名前", "わからなければ空", lambda row: row.body.full_name),
    text("reading", "読みがな", "ひらがな", lambda row: row.body.reading),
    text("aliases", "別の書き方", "資料に出てくる、ほかの書き方", lambda row: listed(row.body.aliases)),
    yes_no("member", "加盟団体", "確かめていなければ空", lambda row: row.body.member),
    text("website", "公式サイト", "団体のサイト", lambda row: row.body.url),
    text("url", "ページ", "この団体のページ", lambda row: row.context.address(row.body.uri), required=True),
)
