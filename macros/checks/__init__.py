"""Rules between records and about prose: one generator a rule, its docstring the rule in one Japanese sentence."""

from collections.abc import Sequence
from datetime import date

from ..model.problem import Severity
from ..model.site import Site
from . import (
    allowed,
    done,
    files,
    identity,
    links,
    markup,
    own_words,
    privacy,
    private,
    references,
    report_figures,
    schedule,
    submissions,
    survey_results,
    surveys,
    texts,
    years,
)
from .rule import Findings, Rule, applied, rule

__all__ = ["RULES", "Findings", "Rule", "findings", "private", "rule"]

_RULES: tuple[Rule, ...] = (
    rule(identity.doubled_ids),
    rule(identity.doubled_names),
    rule(identity.doubled_shares),
    rule(references.unknown_names),
    rule(years.wrong_year),
    rule(years.year_of_petitions),
    rule(files.missing_files),
    rule(files.unnamed_files),
    rule(files.file_types),
    rule(links.links_to_withheld_pages),
    rule(surveys.later_previous),
    rule(surveys.changed_columns),
    rule(survey_results.survey_results),
    rule(own_words.figures_in_records),
    rule(own_words.days_in_names, Severity.WARNING),
    rule(submissions.submissions_against_events),
    rule(submissions.organizations_counted_apart, Severity.WARNING),
    rule(schedule.overlaps),
    rule(schedule.overlaps_without_hours, Severity.WARNING),
    rule(schedule.twins),
    rule(schedule.session_numbers),
    rule(schedule.result_before_the_day),
    rule(done.done_before_the_day),
    rule(done.reports_of_tomorrow),
    rule(schedule.outside_its_programme, Severity.WARNING),
    rule(schedule.orders_against_the_text, Severity.WARNING),
    rule(schedule.no_result_yet, Severity.WARNING),
    rule(schedule.deadline_gone_by, Severity.WARNING),
    rule(texts.dates_in_prose),
    rule(texts.weekdays_without_a_year, Severity.WARNING),
    rule(texts.sums_in_prose),
    rule(texts.unsafe_characters),
    rule(report_figures.figures_in_reports),
    rule(report_figures.tables_in_reports),
    rule(markup.raw_html),
    rule(markup.unsafe_links),
    rule(markup.attribute_lists),
    rule(privacy.unlisted_people),
    rule(privacy.patients_by_name),
    rule(privacy.contact_details),
)

_NAMES = frozenset((*(each.name for each in _RULES), "unknown-rules"))
_COMPARED: tuple[Rule, ...] = (*_RULES, rule(allowed.of_known(_NAMES)))
RULES: tuple[Rule, ...] = (*_COMPARED, rule(allowed.without_effect(()), Severity.WARNING))
"""Every rule for which nothing has to be known but the records."""


def findings(site: Site, today: date, private_names: Sequence[str] = ()) -> Findings:
    """Everything that is wrong, in the order of the files, and what records set aside."""
    found = applied((*_COMPARED, rule(private.never_named(private_names))), site, today)
    idle = applied((rule(allowed.without_effect(found.allowed), Severity.WARNING),), site, today)
    return Findings(tuple(sorted((*found.problems, *idle.problems))), found.allowed)
