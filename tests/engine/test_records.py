"""Records edited one after the other, each followed by a build that takes what it can: never an old page, and few new ones."""

from collections.abc import Callable
from pathlib import Path

from ..conftest import TEST_SITE, copied
from .test_kept import fresh, made, written_at
from .test_same import EVENTS, REPORT, change, differing

PETITIONS = "data/petitions/2031.yml"
ORGANIZATIONS = "data/organizations.yml"
SURVEY = "data/surveys/2031-kurashi.csv"
NOTICE = """
- id: 2031-06-20-ekimae
  title: 夏の宣伝行動
  kind: street_action
  date: 2031-06-20
  weekday: 金
  place: 見本駅北口
  municipality: 見本市例区
  campaign: くらしを守る署名
  updated: 2031-05-20
"""

Edit = Callable[[Path], None]


def says(file: str, good: str, other: str) -> Edit:
    return lambda council: change(council / file, good, other)


def announce(council: Path) -> None:
    with (council / EVENTS).open("a", encoding="utf-8") as rows:
        rows.write(NOTICE)


def attach(council: Path) -> None:
    """A new table goes with a report."""
    (council / "docs/materials/2031-05-16-shomei.csv").write_text("団体,筆\n甲組合,33\n", encoding="utf-8")
    written = "attachments: [{title: 集めた数（CSV）, file: materials/2031-05-16-shomei.csv}]\nsummary: 5月14日"
    change(council / REPORT, "summary: 5月14日", written)


EDITS: dict[str, Edit] = {
    "an event is renamed": says(EVENTS, "title: 新年度の宣伝行動", "title: 改めた題の行動"),
    "a result is put right": says(EVENTS, "count: 600", "count: 610"),
    "an event is announced": announce,
    "its campaign has another goal": says("data/campaigns.yml", "goal: 5000", "goal: 6000"),
    "a handout goes with a report": attach,
    "a report has another title": says(REPORT, "title: 署名と", "title: 集めた署名と"),
    "a petition has another outcome": says(PETITIONS, "outcome: 趣旨採択", "outcome: 採択"),
    "a municipality answers": says(SURVEY, "12.1", "12.3"),
    "a theme comes first": says("docs/topics/kurashi.md", "order: 3", "order: 0"),
    "the event is called off": says(EVENTS, "title: 夏の宣伝行動\n", "title: 夏の宣伝行動\n  status: cancelled\n"),
    "the event is gone": says(EVENTS, NOTICE.replace("行動\n", "行動\n  status: cancelled\n"), ""),
    "a name is read otherwise": says(ORGANIZATIONS, "おつくみあい", "おとくみあい"),
    "a hall is reached otherwise": says("data/venues.yml", "歩いて5分", "歩いて6分"),
    "the council has other hours": says("data/council.yml", "17:00", "16:30"),
}
"""In this order, each upon the others."""
LOCAL = ("an event is renamed", "an event is announced", "a handout goes with a report")
"""Those that only some pages show."""
COMPARED = (
    "an event is announced",
    "a municipality answers",
    "a theme comes first",
    "the event is called off",
    "the event is gone",
    "the council has other hours",
)
"""Those after which it is held against a fresh site: also before an edit that makes every page anew, and so hides old ones."""


def test_whatever_is_edited_the_site_is_as_if_made_anew_and_only_what_shows_it_is(tmp_path: Path) -> None:
    council, site = copied(TEST_SITE, tmp_path / "council").parent, tmp_path / "site"
    made(council, site)
    for name, edit in EDITS.items():
        before = written_at(council)
        edit(council)
        made(council, site)
        anew = [page for page, when in written_at(council).items() if before.get(page) != when]
        assert anew, name
        assert name not in LOCAL or len(anew) < len(before) / 2, name
        if name in COMPARED:
            fresh(council, tmp_path / name)
            assert differing(site, tmp_path / name) == [], name
