"""What is to come later, drafts, litter and private remarks leave no trace in any file of the built site."""

import subprocess
from pathlib import Path

import pytest

from ..conftest import TEST_SITE, Built, build, copied
from ..scan.files import pdf, photo
from .test_hidden import places_of

LATER = "publish_from: 2031-05-21\n"
NAMES = (
    "あさがお行動",
    "asagao",
    "ひるがお講座",
    "hirugao",
    "ゆうがお陳情",
    "yugao",
    "つきみそう報告",
    "すみれ資料",
    "れんげ調査",
)
FILE = "sumire.csv"

EVENT = f"""
- id: 2031-06-20-asagao
  title: あさがお行動
  kind: street_action
  date: 2031-06-20
  {LATER}"""
SESSION = f"""
- id: 2032-03-19-hirugao
  title: ひるがお講座
  date: 2032-03-19
  {LATER}"""
PETITION = f"""
- id: 2031-yugao
  title: ゆうがお陳情
  kind: chinjo
  assembly: 試験町議会
  submitted: 2031-05-19
  {LATER}"""
REPORT = f"""---
title: つきみそう報告
date: 2031-05-18
meeting: 見本県社保協ブロック会議
summary: つきみそうのことです。
{LATER}---

つきみそうの本文です。
"""
MATERIAL = f"""---
title: すみれ資料
kind: handout
date: 2031-05-18
summary: すみれ資料のことです。
files:
  - {{title: 表, file: {FILE}}}
{LATER}---
"""
SURVEY = f"""---
title: れんげ調査
question: れんげ調査で聞いたこと
result: れんげ調査でわかったこと
date: 2031-05
asked: 町
source: 見本社保協
columns:
  - {{name: fee, title: 花の数, type: integer, unit: 件}}
{LATER}---
"""


def added(folder: Path) -> Path:
    """The made-up council with one of each that is published on 21 May 2031."""
    config = copied(TEST_SITE, folder)
    for name, text in (("events", EVENT), ("seminars", SESSION), ("petitions", PETITION)):
        path = folder / "data" / name / "2031.yml"
        path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + text, encoding="utf-8")
    pages = {
        "reports/2031/2031-05-18-tsukimi.md": REPORT,
        "materials/2031-05-18-sumire.md": MATERIAL,
        f"materials/{FILE}": "色,数\nすみれ色,1\n",
        "surveys/2031-renge.md": SURVEY,
    }
    for name, text in pages.items():
        (folder / "docs" / name).write_text(text, encoding="utf-8")
    survey = (folder / "data" / "surveys" / "2031-kurashi.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    rows = ["code,name,fee", *(",".join([*row.split(",")[:2], "7"]) for row in survey)]
    (folder / "data" / "surveys" / "2031-renge.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return config


def on(config: Path, day: str) -> Path:
    """The configuration pinned to a day."""
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("as_of: 2031-05-20", f"as_of: {day}"), encoding="utf-8")
    return config


def done(config: Path, target: Path, **environment: str) -> Built:
    """Build, and insist that it went well."""
    result = build(config, target, **environment)
    assert result.returncode == 0, result.stderr
    return Built(target)


def test_what_is_published_later_stands_nowhere_before_its_day(tmp_path: Path) -> None:
    site = done(added(tmp_path / "site"), tmp_path / "built")
    assert [(name, places_of(site, name)) for name in (*NAMES, FILE, "すみれ色", "renge", "tsukimi")] == [
        (name, set()) for name in (*NAMES, FILE, "すみれ色", "renge", "tsukimi")
    ]


def test_on_its_day_it_is_there_with_its_page_its_files_and_in_the_search(tmp_path: Path) -> None:
    site = done(on(added(tmp_path / "site"), "2031-05-21"), tmp_path / "built")
    for name in NAMES:
        assert "search/pages.json" in places_of(site, name) or name.isascii(), name
    assert (site.folder / "materials" / FILE).is_file()
    assert (site.folder / "surveys" / "2031-renge.json").is_file()


def test_drafts_litter_and_comments_leave_no_trace(tmp_path: Path) -> None:
    config = copied(TEST_SITE, tmp_path / "site")
    docs = config.parent / "docs"
    page = "---\ntitle: たんぽぽの下書き\ndraft: true\n---\n\nたんぽぽの本文\n"
    (docs / "about" / "tanpopo.md").write_text(page, encoding="utf-8")
    for name, key in (("suzuran", "public: false"), ("rindo", "publish_from: 2031-05-21")):
        (docs / "about" / f"{name}.md").write_text(page.replace("draft: true", key), encoding="utf-8")
    about = docs / "about" / "index.md"
    remark = "\n<!-- のぎくの覚え書き -->\n\n本文<!-- のぎく -->のつづき\n\n[//]: # (のぎくの注)\n"
    about.write_text(about.read_text(encoding="utf-8") + remark, encoding="utf-8")
    for litter in ("~$kinmu.docx", "Thumbs.db", "desktop.ini", ".DS_Store"):
        (docs / litter).write_bytes(b"litter-litter")
    last(tmp_path / "built")
    site = done(config, tmp_path / "built")
    assert {path.name for path in tmp_path.iterdir()} == {"site", "built"}
    assert not (site.folder / "last.html").exists()
    for text in (
        "たんぽぽ",
        "tanpopo",
        "suzuran",
        "rindo",
        "のぎく",
        "litter-litter",
        "kinmu",
        "Thumbs",
        "desktop.ini",
    ):
        assert places_of(site, text) == set(), text
    assert "本文のつづき" in site.text("about")


def last(folder: Path) -> Path:
    """The last good site, in the place where the next is to come."""
    folder.mkdir()
    (folder / "last.html").write_text("前のサイト", encoding="utf-8")
    return folder


@pytest.fixture
def failed(tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """A build whose sources pass, while its pages hold a name that only the frame of the page puts together."""
    config = copied(TEST_SITE, tmp_path / "site")
    (tmp_path / "names.txt").write_text("# 公開しない名前\n2031年5月20日（火） 現在\n", encoding="utf-8")
    last(tmp_path / "built")
    return build(config, tmp_path / "built", PRIVATE_NAMES=str(tmp_path / "names.txt"))


def test_the_built_site_is_read_once_more(failed: subprocess.CompletedProcess[str]) -> None:
    assert failed.returncode == 1
    assert "site/index.html: [built-site] 本文: 公開しない名前" in failed.stderr
    assert "現在" not in failed.stderr
    assert "Traceback" not in failed.stderr


def test_files_are_read_before_anything_is_built(tmp_path: Path) -> None:
    config = copied(TEST_SITE, tmp_path / "site")
    assets = config.parent / "docs" / "assets"
    (assets / "eki.jpg").write_bytes(photo(place=True))
    (assets / "hyo.pdf").write_bytes(pdf(text="Hida Mamoru", author="Hida Mamoru"))
    (tmp_path / "names.txt").write_text("Hida Mamoru\n", encoding="utf-8")
    told = build(config, tmp_path / "built", PRIVATE_NAMES=str(tmp_path / "names.txt"))
    assert told.returncode == 1
    assert "docs/assets/eki.jpg:1: [built-site] 位置情報: 写真を撮った場所（GPS）が入っています" in told.stderr
    assert "docs/assets/hyo.pdf:1: [built-site] 1ページ: 公開しない名前" in told.stderr
    assert "Hida" not in told.stderr
    assert not (tmp_path / "built").exists()


def test_the_last_site_stays_when_the_new_one_must_not_be_published(
    failed: subprocess.CompletedProcess[str], tmp_path: Path
) -> None:
    assert failed.returncode == 1
    assert [path.name for path in (tmp_path / "built").iterdir()] == ["last.html"]
    assert {path.name for path in tmp_path.iterdir()} == {"site", "built", "names.txt"}


def test_the_last_site_stays_when_a_strict_build_has_warnings(tmp_path: Path) -> None:
    config = copied(TEST_SITE, tmp_path / "site")
    about = config.parent / "docs" / "about" / "index.md"
    about.write_text(about.read_text(encoding="utf-8") + "\n\n[なし](nai.md)\n", encoding="utf-8")
    last(tmp_path / "built")
    assert build(config, tmp_path / "built").returncode == 1
    assert [path.name for path in (tmp_path / "built").iterdir()] == ["last.html"]
    assert {path.name for path in tmp_path.iterdir()} == {"site", "built"}
