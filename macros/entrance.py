"""What both entrances from MkDocs share: the site, the day, and addresses. Only here are the clock and MkDocs met."""

import gc
import os
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from . import checks
from .built import known_of
from .built import problems as unfit
from .calls import Macros, wrong_calls
from .dates import TOKYO
from .model.problem import Allowed, Problem, Severity
from .model.published import published
from .model.site import Site
from .model.when import parse_day
from .pages import Page, pages
from .render import Link
from .scan import Known, without_comments
from .search.worker import with_own_worker
from .store import load

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files


class Checked(NamedTuple):
    """The records as they are public on the day, what is wrong, what was set aside, and what the last look needs."""

    site: Site | None
    problems: tuple[Problem, ...]
    allowed: tuple[Allowed, ...]
    known: Known = Known()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What stops the build."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)


def checked(root: Path, docs: Path, macros: Macros, today: date) -> Checked:
    """Read a council and apply every rule; the problems are in the order of the files.

    Records are not garbage: with thousands of them Python's collector would take longer than the reading (N = 4,000:
    7.1 instead of 3.0 s), so it rests meanwhile, and leaves the records alone afterwards.
    """
    gc.unfreeze()
    gc.disable()
    try:
        return _checked(root, docs, macros, today)
    finally:
        gc.freeze()
        gc.enable()


def _checked(root: Path, docs: Path, macros: Macros, today: date) -> Checked:
    site, problems = load(root, docs)
    if site is None:
        return Checked(None, problems, ())
    private = private_names()
    names, unreadable = ((), (private,)) if isinstance(private, Problem) else (private, ())
    found = checks.findings(site, today, names)
    shown = published(site, today)
    known = known_of(shown, today, names, found.allowed)
    told = {problem.path for problem in found.problems}  # a file of the wrong sort is not read for what it says
    files = unfit(docs, (file for file in site.files if f"docs/{file}" not in told), known)
    everything = {*problems, *unreadable, *found.problems, *wrong_calls(shown, macros), *files}
    return Checked(shown, tuple(sorted(everything)), found.allowed, known)


def private_names() -> tuple[str, ...] | Problem:
    """Names that must never appear, one a line, from the file that ``PRIVATE_NAMES`` names; it stays outside the tree.

    A list that cannot be read is a problem: nobody is to believe that it was looked at.
    """
    path = os.environ.get("PRIVATE_NAMES")
    if not path:
        return ()
    try:
        rows = Path(path).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        advice = "PRIVATE_NAMES に、1行に一つずつ名前を書いた UTF-8 のファイルの場所を書いてください"
        return Problem(path, 1, f"公開しない名前の一覧を読めません。{advice}", "never-named")
    return tuple(row.strip() for row in rows if row.strip() and not row.startswith("#"))


def site_of(config: "MkDocsConfig") -> Site:
    """The records that the build was begun with."""
    return _sites[config.config_file_path]


def known_to(config: "MkDocsConfig") -> Known:
    """What may and may not stand in the built site, by the records that the build was begun with."""
    return _known[config.config_file_path]


def begin(config: "MkDocsConfig", macros: Macros) -> tuple[str, ...]:
    """Read and check once a build; an error ends it here with every problem and no traceback.

    What is left to say of a build that goes on: the warnings, and the rules that records set aside.
    """
    from mkdocs.exceptions import PluginError

    today = today_of(config)
    found = checked(Path(config.config_file_path).parent, Path(config.docs_dir), macros, today)
    if found.errors or found.site is None:
        listed = "\n".join(str(problem) for problem in found.problems)
        raise PluginError(
            f"点検で {len(found.errors)} 件の誤りが見つかりました。サイトは作り直していません。\n{listed}"
        )
    _sites[config.config_file_path] = found.site
    _known[config.config_file_path] = found.known
    return summary(found)


def summary(found: Checked) -> tuple[str, ...]:
    """Lines for a person: what to look at, what was set aside and why."""
    rows = [str(problem) for problem in found.problems]
    return (*rows, *(f"{row.path}:{row.line}: [{row.rule}] 外しています。理由: {row.reason}" for row in found.allowed))


_sites: dict[str, Site] = {}
_known: dict[str, Known] = {}


def depends(config: "MkDocsConfig", *, served: bool) -> str:
    """What pages depend on that stands in no file of the council, as a text that changes with it."""
    return repr((today_of(config), pinned_day(config), known_to(config), served))


def pinned_day(config: "MkDocsConfig") -> date | None:
    """``extra.as_of``, which pins the day that the site is drawn for."""
    from mkdocs.exceptions import PluginError

    try:
        return written_day(config.extra.get("as_of"))
    except ValueError as error:
        raise PluginError(str(error)) from None


def written_day(as_of: object) -> date | None:
    """The pinned day as it stands in the configuration; raises ``ValueError`` with what to write."""
    try:
        return parse_day(as_of) if as_of is not None else None
    except ValueError as error:
        raise ValueError(f"mkdocs.yml の extra.as_of: {error}") from None


def today_of(config: "MkDocsConfig") -> date:
    """The pinned day, or else today; MkDocs reads the clock's variable too, so it is looked at in either case."""
    from mkdocs.exceptions import PluginError

    try:
        now = today()
    except ValueError as error:
        raise PluginError(str(error)) from None
    return pinned_day(config) or now


def today() -> date:
    """The day of ``SOURCE_DATE_EPOCH`` (reproducible-builds.org), or today in Japan; ``ValueError`` says what to write."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        now = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
        return now.astimezone(TOKYO).date()
    except (ValueError, OverflowError, OSError):
        advice = "1702944000 のような、1970年からの秒の数にするか、環境変数を消してください"
        raise ValueError(f"環境変数 SOURCE_DATE_EPOCH の「{epoch}」を読めません。{advice}") from None


def finished(page: str) -> str:
    """A page without comments and with our search behind its search box; one whose search is not Material's ends the build."""
    from mkdocs.exceptions import PluginError

    try:
        return with_own_worker(without_comments(page))
    except ValueError as error:
        raise PluginError(str(error)) from None


def linker(files: "Files", source: "File") -> Link:
    """Addresses relative to the page being drawn; a target that is not there ends the build."""
    from mkdocs.exceptions import PluginError

    def link(uri: str) -> str:
        path, mark, anchor = uri.partition("#")
        target = files.get_file_from_path(str(PurePosixPath(path)))
        if target is None:
            raise PluginError(f"{source.src_uri}: リンク先の {path} がありません")
        return target.url_relative_to(source) + mark + anchor

    return link


SERVICES = {
    "about/accessibility.md": "ウェブアクセシビリティ方針",
    "about/feeds.md": "更新を受けとる",
    "opendata/index.md": "オープンデータ",
}
"""Pages that help to use the site, and stand at the foot of every page."""


def services_in(files: "Files") -> list[tuple[str, str]]:
    """Name and address of each of them; what a council has not is left out."""
    return [(name, file.url) for uri, name in SERVICES.items() if (file := files.get_file_from_path(uri))]


def pages_of(config: "MkDocsConfig") -> dict[str, Page]:
    """What the records put on pages, by the page's source path."""
    return _paged(site_of(config), today_of(config), config.site_url or None)


@cache
def _paged(site: Site, today: date, base: str | None) -> dict[str, Page]:
    return {page.uri: page for page in pages(site, today, base)}
