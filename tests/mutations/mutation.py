"""One mistake: a file, what becomes of it, and what must be said where."""

from collections.abc import Callable
from typing import NamedTuple

Edit = Callable[[bytes], bytes]

EVENTS = "data/events/2023.yml"
SEMINARS = "data/seminars/2023.yml"
PETITIONS = "data/petitions/2023.yml"
CAMPAIGNS = "data/campaigns.yml"
REPORT = "docs/reports/2023/2023-12-19-kanto-ko-bloc.md"
MATERIAL = "docs/materials/2023-12-10-kaigo-tsudoi.md"


class Mutation(NamedTuple):
    """An edit of one file; the problem stands on the first line that changed, unless ``shift`` or ``line`` says else."""

    name: str
    file: str
    edit: Edit
    says: str
    shift: int = 0
    line: int | None = None
    told_in: str | None = None
    """The file that the problem is told in, where it is another than the one that was spoilt."""

    def place(self, before: bytes, after: bytes) -> str:
        """``path:line`` as it must be told."""
        line = self.line or first_difference(before, after) + self.shift
        return f"{self.told_in or self.file}:{line}"


def first_difference(before: bytes, after: bytes) -> int:
    """The first line (1-based) in which two texts differ."""
    same = zip(before.splitlines(), after.splitlines(), strict=False)
    return next((number for number, (old, new) in enumerate(same, 1) if old != new), before.count(b"\n") + 1)


def swap(good: str, bad: str) -> Edit:
    """The first place that reads so, written otherwise."""

    def edit(content: bytes) -> bytes:
        assert good.encode() in content, good
        return content.replace(good.encode(), bad.encode(), 1)

    return edit


def whole(text: str | bytes) -> Edit:
    """The whole file as this."""
    content = text.encode() if isinstance(text, str) else text
    return lambda _: content


def below(text: str) -> Edit:
    """More at the end of the file."""
    return lambda content: content + text.encode()


def drop(line: str) -> Edit:
    """Without that line."""
    return swap(f"{line}\n", "")
