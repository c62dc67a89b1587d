"""What publishes the site: it runs each morning in Japan, trusts nothing it need not, and deploys only what passed."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

FILE = Path(__file__).parent.parent / ".github" / "workflows" / "publish.yml"
TEXT = FILE.read_text(encoding="utf-8")
WORKFLOW: dict[Any, Any] = yaml.safe_load(TEXT)
TRIGGERS = WORKFLOW[True]  # YAML 1.1 reads the key ``on`` as true
JOBS = WORKFLOW["jobs"]
STEPS = [step for job in JOBS.values() for step in job["steps"]]


def test_runs_on_push_in_the_morning_and_by_hand() -> None:
    assert set(TRIGGERS) == {"push", "schedule", "workflow_dispatch"}
    assert TRIGGERS["push"] == {"branches": ["main"]}


def test_the_morning_is_just_after_midnight_in_japan_and_not_on_the_full_hour() -> None:
    (schedule,) = TRIGGERS["schedule"]
    minute, hour, *days = schedule["cron"].split()
    assert (int(hour) + 9) % 24 == 0
    assert 0 < int(minute) < 30
    assert days == ["*", "*", "*"]


@pytest.mark.parametrize("line", [line for line in TEXT.splitlines() if "uses:" in line])
def test_every_action_is_pinned_by_full_commit_id_with_its_version(line: str) -> None:
    assert re.search(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+$", line)


def test_each_job_has_only_the_rights_it_needs() -> None:
    assert WORKFLOW["permissions"] == {}
    assert {name: job["permissions"] for name, job in JOBS.items()} == {
        "build": {"contents": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
    }


def test_no_credentials_are_kept() -> None:
    checkouts = [step for step in STEPS if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)
    assert "secrets." not in TEXT


def test_one_deployment_at_a_time_is_finished() -> None:
    assert WORKFLOW["concurrency"] == {"group": "pages", "cancel-in-progress": False}


def test_only_what_passed_check_and_tests_on_main_is_deployed() -> None:
    runs = [step.get("run") or step["uses"].split("@")[0] for step in JOBS["build"]["steps"]]
    gate = ["make check", "make lint", "make test", "make site", "actions/upload-pages-artifact"]
    assert runs[-len(gate) :] == gate
    assert JOBS["build"]["if"] == "github.ref == 'refs/heads/main'"
    assert JOBS["deploy"]["needs"] == "build"
    assert "continue-on-error" not in TEXT
    assert "always()" not in TEXT
