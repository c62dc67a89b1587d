"""The same site for builders that know nothing of records: stock MkDocs and Hugo."""

import re
import shutil
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

from .calendar import fiscal_year, spoken
from .events import events, upcoming
from .generate import dumped, page, write, write_pages
from .records import petitions
from .reference import TEST_SITE, Row

HERE = Path(__file__).parent


def write_stock(reports: int, folder: Path) -> None:
    """The pages as Markdown, one for every event and month too; lists come from a module of macros."""
    held = events(reports)
    docs = folder / "docs"
    write_pages(reports, held, docs)
    shutil.rmtree(docs / "assets")
    everything = [*held, *upcoming()]
    for event in everything:
        write(docs / "events" / f"{event['id']}.md", page(_head(event), _told(event)))
    for month in months(everything):
        write(docs / "months" / f"{month}.md", f'---\ntitle: {month}\n---\n\n{{{{ month("{month}") }}}}\n')
    write(folder / "data" / "events.yml", dumped(everything))
    write(folder / "data" / "petitions.yml", dumped(list(petitions(reports))))
    shutil.copy(HERE / "stock" / "main.py", folder)
    settings = (HERE / "stock" / "mkdocs.yml").read_text(encoding="utf-8")
    write(folder / "mkdocs.yml", settings + dumped({"nav": list(_nav(docs, everything))}))


def write_hugo(reports: int, folder: Path) -> None:
    """The pages as content, with front matter in Hugo's sense; plain templates make the archive, months and feeds."""
    held = events(reports)
    shutil.copytree(HERE / "hugo", folder)
    content = folder / "content"
    write_pages(reports, held, content)
    shutil.rmtree(content / "assets")
    for path in content.rglob("index.md"):
        path.unlink()
    for path in content.rglob("*.md"):
        path.write_text(_for_hugo(path.read_text(encoding="utf-8")), encoding="utf-8")
    for section in sorted({path.parent for path in TEST_SITE.glob("docs/*/index.md")}):
        write(content / section.name / "_index.md", f"---\ntitle: {section.name}\n---\n")
    everything = [*held, *upcoming()]
    for event in everything:
        head = _head(event) | {"month": f"{event['date']:%Y-%m}", "fy": fiscal_year(event["date"])}
        write(content / "events" / f"{event['id']}.md", page(head | {"outputs": ["html", "calendar"]}, _told(event)))
    for month in months(everything):
        write(content / "months" / f"{month}.md", page({"title": month, "month": month}, ""))
    head = {"title": "陳情・請願", "petitions": list(petitions(reports))}
    write(content / "petitions" / "_index.md", page(head, ""))


def months(rows: list[Row]) -> list[str]:
    """Every month that has an event."""
    return sorted({f"{row['date']:%Y-%m}" for row in rows})


def _head(event: Row) -> Row:
    return {"title": event["title"], "date": event["date"], "topics": event["topics"], "summary": event["summary"]}


def _told(event: Row) -> str:
    facts = {"日": spoken(event["date"]), "時刻": f"{event['start']}～{event['end']}", "場所": event["place"]}
    result = event.get("result", {})
    facts |= {name: f"{people}人" for name, people in result.get("by_organization", {}).items()}
    facts |= {name: f"{count}筆" for name, count in result.get("signatures", {}).items()}
    facts |= {"参加者": f"{result['people']}人"} if result else {}
    facts |= {row["text"]: row["answer"] for row in event.get("demands", ())}
    rows = "\n".join(f"| {name} | {value} |" for name, value in facts.items())
    return f"{event['summary']}\n\n| 項目 | 内容 |\n| --- | --- |\n{rows}\n"


def _for_hugo(text: str) -> str:
    """A list page becomes a section; a month without a day gets one, and ``kind`` means something else to Hugo."""
    _, head, body = text.split("---\n", 2)
    rows = [row for row in head.splitlines() if not row.startswith(("kind:", "event:"))]
    dated = [re.sub(r"^(date: )'?(\d{4}-\d\d)'?$", r"\1\2-01", row) for row in rows]
    years = [row for row in dated if row.startswith("date: ")]
    fy = [f"fy: {fiscal_year(date.fromisoformat(years[0].split()[1]))}"] if years else []
    return "---\n" + "\n".join([*dated, *fy]) + "\n---\n" + body.replace("/index.md)", "/_index.md)")


def _nav(docs: Path, everything: list[Row]) -> Iterator[Row | str]:
    """Sections by year, events by month, so that a page that is pruned to its own section stays light."""
    yield "index.md"
    for section in sorted(path.name for path in docs.iterdir() if path.is_dir()):
        pages = sorted(path.relative_to(docs).as_posix() for path in docs.glob(f"{section}/**/*.md"))
        if section == "events":
            yield {section: ["events/index.md", *_by_month(everything)]}
        elif section in {"reports", "materials", "months"}:
            index = [name for name in pages if name.endswith("index.md")]
            rest = [name for name in pages if name not in index]
            years = groupby(rest, lambda name: name.split("/")[1][:4])
            yield {section: [*index, *({year: list(names)} for year, names in years)]}
        else:
            yield {section: pages}


def _by_month(everything: list[Row]) -> Iterator[Any]:
    for year, of_year in groupby(everything, lambda row: fiscal_year(row["date"])):
        grouped = groupby(of_year, lambda row: f"{row['date']:%Y-%m}")
        yield {str(year): [{month: [f"events/{row['id']}.md" for row in rows]} for month, rows in grouped]}
