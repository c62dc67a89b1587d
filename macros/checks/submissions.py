"""Signatures that were handed in, against the event at which that was done; and organizations that were counted together."""

from collections.abc import Iterator

from ..model.campaign import Campaign, Submission
from ..model.event import Event
from ..model.problem import Problem
from ..model.session import Session
from ..model.site import Site


def submissions_against_events(site: Site) -> Iterator[Problem]:
    """署名の提出（submissions）の日と筆数は、その提出行動の記録と合っている。全国の合計は、この会の筆数より小さくない。"""
    for campaign in site.campaigns:
        for number, submission in enumerate(campaign.submissions):
            event = site.by_id.get(submission.event or "")
            for field, message in (*_apart(campaign, submission, event), *_more_than_all(submission)):
                line = campaign.origin.line_of("submissions", number, field)
                yield Problem(campaign.origin.path, line, message)


def organizations_counted_apart(site: Site) -> Iterator[Problem]:
    """「A・B」のようにまとめて人数を書いた団体を二つと数えるときは、そう数えたことを確かめる。"""
    rows: tuple[Event | Session, ...] = (*site.events, *site.sessions)
    for row in rows:
        result = row.result
        if result and result.organizations and not result.partial and result.by_organization:
            together = [name for name in result.by_organization if "・" in name and len(site.sides(name)) > 1]
            if result.organizations > len(result.by_organization) and together:
                names = "".join(f"「{name}」" for name in together)
                message = f"団体は {result.organizations} とありますが、{names}を一つと数えると {len(result.by_organization)} です。どちらかに合わせるか、人数を団体ごとに分けてください"
                yield Problem(row.origin.path, row.origin.line_of("result", "organizations"), message)


def _apart(campaign: Campaign, submission: Submission, event: Event | None) -> Iterator[tuple[str, str]]:
    """The field and the message of everything that the event's record says otherwise."""
    if event is None:
        return
    if event.when.fixed and not event.when.first <= submission.date <= event.when.last:
        yield (
            "date",
            f"提出した日は {submission.date} ですが、「{event.title}」は {event.when.first} です。どちらかを直してください",
        )
    figures = event.result.signatures if event.result else {}
    for name in campaign.names:
        if name in figures and figures[name] != submission.signatures:
            told = figures[name].value
            yield (
                "signatures",
                f"提出は {submission.signatures.value} 筆ですが、「{event.title}」の記録は {told} 筆です。どちらかを直してください",
            )


def _more_than_all(submission: Submission) -> Iterator[tuple[str, str]]:
    whole, own = submission.nationwide, submission.signatures
    if whole and whole.value < own.value:
        yield (
            "nationwide",
            f"全国の合計 {whole.value} 筆が、この会の {own.value} 筆より少なくなっています。数を確かめてください",
        )
