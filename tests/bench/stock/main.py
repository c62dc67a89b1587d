"""Macros as the manual of mkdocs-macros shows them: rows of YAML in, Markdown out."""

from pathlib import Path
from typing import Any

import yaml

NAMES = [
    "next_up",
    "months",
    "subscribe",
    "course",
    "actions",
    "figures",
    "reports",
    "newest",
    "materials",
    "campaigns",
    "petition_tally",
    "talks",
    "rounds",
    "surveys",
    "municipalities",
    "topics",
    "organizations",
    "contact",
]


def define_env(env: Any) -> None:
    """Define the lists; what stock MkDocs has no list of stays empty."""
    root = Path(env.conf.config_file_path).parent / "data"
    events = yaml.safe_load((root / "events.yml").read_text(encoding="utf-8"))
    petitions = yaml.safe_load((root / "petitions.yml").read_text(encoding="utf-8"))

    def listed(rows: list[Any], folder: str) -> str:
        return "\n".join(f"- {row['date']} [{row['title']}]({folder}{row['id']}.md)" for row in rows)

    past = [row for row in events if "result" in row]
    coming = [row for row in events if "result" not in row]
    by_month: dict[str, list[Any]] = {}
    for row in events:
        by_month.setdefault(str(row["date"])[:7], []).append(row)
    env.macro(lambda *_: listed(by_month.get(str(_[0]), []) if _ else [], "../events/"), "month")
    env.macro(lambda limit=None: listed(coming[:limit], "" if limit is None else "events/"), "upcoming")
    env.macro(lambda: listed(past[::-1], ""), "past")
    env.macro(lambda: f"{sum(row['result']['people'] for row in past)}人", "tally")
    env.macro(lambda: "\n".join(f"- {row['title']} {row['stages'][-1]['outcome']}" for row in petitions), "petitions")
    for name in NAMES:
        env.macro(lambda *_, **__: "", name)
