"""The surveys, newest first."""

from ..model.site import Site
from ..model.survey import Survey


def surveys(site: Site) -> tuple[Survey, ...]:
    """Those that may be shown, also while they are being compiled."""
    return site.public.surveys
