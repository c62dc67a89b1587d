"""The day that a site is drawn for, pinned or today. Only here is the clock asked."""

import os
from datetime import UTC, date, datetime

from .dates import TOKYO
from .model.when import parse_day


def written_day(as_of: object) -> date | None:
    """The pinned day as it stands in the configuration; raises ``ValueError`` with what to write."""
    try:
        return parse_day(as_of) if as_of is not None else None
    except ValueError as error:
        raise ValueError(f"mkdocs.yml の extra.as_of: {error}") from None


def today() -> date:
    """The day of ``SOURCE_DATE_EPOCH`` (reproducible-builds.org), or today in Japan; ``ValueError`` says what to write."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        now = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
        return parse_day(now.astimezone(TOKYO).date())
    except (ValueError, OverflowError, OSError):
        advice = "1702944000 のような、1970年からの秒の数にするか、環境変数を消してください"
        raise ValueError(f"環境変数 SOURCE_DATE_EPOCH の「{epoch}」を読めません。{advice}") from None
