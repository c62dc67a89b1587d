"""What is told as done lies in the past."""

from collections.abc import Iterable, Iterator
from datetime import date

from ..model.campaign import Campaign
from ..model.event import Event
from ..model.petition import Petition
from ..model.problem import Problem
from ..model.record import Origin, Place
from ..model.report import Report
from ..model.session import Session
from ..model.site import Site
from ..model.survey import Survey
from ..model.when import first_day

Done = tuple[Origin, Place, date | None, str]
"""A day, where it stands, and what is said to have been done on it."""


def done_before_the_day(site: Site, today: date) -> Iterator[Problem]:
    """提出・審査の結果・回答・終了・訂正・記録の直しなど、済んだこととして書く日は、まだ来ていない日ではない。"""
    for origin, place, day, what in _done(site, today):
        if day and day > today:
            message = f"{what}が、まだ来ていない日（{day}）です。今日（{today}）までの日付に直すか、その日が来てから書いてください"
            yield Problem(origin.path, origin.line_of(*place), message)


def reports_of_tomorrow(site: Site, today: date) -> Iterator[Problem]:
    """まだ来ていない日の報告は、publish_from に公開を始める日を書いて、その日まで出さない。"""
    for report in site.reports:
        if report.date > today and _shown(report, today):
            message = f"報告の日（{report.date}）がまだ来ていません。publish_from: {report.date} を足すか、date を直してください"
            yield Problem(report.origin.path, report.origin.line_of("date"), message)


def coming_for_what_is_closed(site: Site, today: date) -> Iterator[Problem]:
    """終わったとりくみ（closed）に、これからの行動がない。"""
    for event in site.events:
        for name in event.campaigns:
            campaign = site.campaigns.find(name)
            if campaign and campaign.closed and event.when.first > max(today, campaign.closed) and not event.called_off:
                message = f"「{campaign.title}」は {campaign.closed} に終わったと書かれています。行動の campaign か、とりくみの closed を直してください"
                yield Problem(event.origin.path, event.origin.line_of("campaign"), message)


def before_its_day(site: Site) -> Iterator[Problem]:
    """回答は交渉や懇談の日より、訂正は報告や調査の日より、前の日にならない。"""
    for event in site.events:
        for origin, place, day, what in _of_event(event):
            if day and day < event.when.first:
                message = f"{what}が、行事の日（{event.when.first}）より前です。どちらかの日付を直してください"
                yield Problem(origin.path, origin.line_of(*place), message)
    pages: tuple[Report | Survey, ...] = (*site.reports, *site.surveys)
    for page in pages:
        for origin, place, day, what in _corrections((page,)):
            if day and day < first_day(page.date):
                message = f"{what}が、{first_day(page.date)} より前です。どちらかの日付を直してください"
                yield Problem(origin.path, origin.line_of(*place), message)


def _done(site: Site, today: date) -> Iterator[Done]:
    for event in site.events:
        yield from _of_event(event)
    rows: tuple[Event | Session | Petition, ...] = (*site.events, *site.sessions, *site.petitions)
    yield from ((row.origin, ("updated",), row.updated, "直した日（updated）") for row in rows)
    for petition in site.petitions:
        if _shown(petition, today):
            yield from _of_petition(petition)
    for campaign in site.campaigns:
        yield from _of_campaign(campaign)
    for talks in site.rounds:
        yield talks.origin, ("as_of",), talks.as_of, "いつの時点か（as_of）"
    yield from _corrections((*site.reports, *site.surveys))


def _corrections(pages: Iterable[Report | Survey]) -> Iterator[Done]:
    for page in pages:
        for number, correction in enumerate(page.corrections):
            yield page.origin, ("corrections", number, "date"), correction.date, "訂正した日"


def _of_event(event: Event) -> Iterator[Done]:
    for number, demand in enumerate(event.demands):
        yield event.origin, ("demands", number, "answered"), demand.answered, "回答の日（answered）"


def _of_campaign(campaign: Campaign) -> Iterator[Done]:
    yield campaign.origin, ("closed",), campaign.closed, "終わった日（closed）"
    for number, row in enumerate(campaign.submissions):
        yield campaign.origin, ("submissions", number, "date"), row.date, "提出した日"


def _of_petition(petition: Petition) -> Iterator[Done]:
    yield petition.origin, ("submitted",), petition.submitted, "出した日（submitted）"
    for number, stage in enumerate(petition.stages):
        if stage.outcome:
            yield petition.origin, ("stages", number, "date"), stage.day, f"{stage.body}の結果の日"


def _shown(row: Petition | Report, today: date) -> bool:
    return row.public and not (row.publish_from and row.publish_from > today)
