"""Rules between records and about prose: one generator a rule, its docstring the rule in one Japanese sentence."""

from collections.abc import Iterable, Sequence
from datetime import date

from ..model.problem import Severity
from ..model.site import Site
from . import (
    allowed,
    done,
    files,
    identity,
    links,
    marks,
    markup,
    own_words,
    page_names,
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
from .allowed import without_effect
from .rule import Findings, Rule, applied, rule

__all__ = ["RULES", "Findings", "Rule", "findings", "of_records", "of_texts", "private", "rule", "together"]

_RULES: tuple[Rule, ...] = (
    rule(identity.doubled_ids),
    rule(identity.doubled_names),
    rule(identity.doubled_shares),
    rule(identity.doubled_tiles),
    rule(references.unknown_names),
    rule(years.files_of_years),
    rule(years.wrong_year),
    rule(years.year_of_petitions),
    rule(files.missing_files),
    rule(files.unnamed_files),
    rule(files.files_without_links, Severity.WARNING),
    rule(files.file_types),
    rule(files.file_names),
    rule(files.made_files),
    rule(page_names.page_names, of_texts=True),
    rule(links.links_to_withheld_pages, of_texts=True),
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
    rule(schedule.result_of_what_was_called_off),
    rule(done.done_before_the_day),
    rule(done.before_its_day),
    rule(done.reports_of_tomorrow),
    rule(done.coming_for_what_is_closed, Severity.WARNING),
    rule(schedule.outside_its_programme, Severity.WARNING),
    rule(schedule.unusually_long, Severity.WARNING),
    rule(schedule.orders_against_the_text, Severity.WARNING),
    rule(schedule.no_result_yet, Severity.WARNING),
    rule(schedule.deadline_gone_by, Severity.WARNING),
    rule(texts.dates_in_prose, of_texts=True),
    rule(texts.weekdays_without_a_year, Severity.WARNING, of_texts=True),
    rule(texts.sums_in_prose, of_texts=True),
    rule(texts.unsafe_characters, of_texts=True),
    rule(report_figures.figures_in_reports, of_texts=True),
    rule(report_figures.tables_in_reports, of_texts=True),
    rule(markup.raw_html, of_texts=True),
    rule(markup.unclosed_comments, of_texts=True),
    rule(markup.unsafe_links, of_texts=True),
    rule(markup.pictures_from_elsewhere, of_texts=True),
    rule(markup.attribute_lists, of_texts=True),
    rule(marks.names_of_headings, of_texts=True),
    rule(marks.unread_readings, of_texts=True),
    rule(marks.full_width_marks, of_texts=True),
    rule(marks.second_titles, of_texts=True),
    rule(privacy.unlisted_people, of_texts=True),
    rule(privacy.patients_by_name, of_texts=True),
    rule(privacy.contact_details, of_texts=True),
)

_NAMES = frozenset((*(each.name for each in _RULES), "unknown-rules"))
_COMPARED: tuple[Rule, ...] = (*_RULES, rule(allowed.of_known(_NAMES)))
RULES: tuple[Rule, ...] = (*_COMPARED, rule(without_effect(()), Severity.WARNING))
"""Every rule for which nothing has to be known but the records."""


def findings(site: Site, today: date, private_names: Sequence[str] = ()) -> Findings:
    """Everything that is wrong, in the order of the files, and what records set aside."""
    return together(site, today, (of_records(site, today), of_texts(site, today, private_names)))


def of_records(site: Site, today: date) -> Findings:
    """What the rules find that compare records."""
    return applied((each for each in _COMPARED if not each.of_texts), site, today)


def of_texts(site: Site, today: date, private_names: Sequence[str] = ()) -> Findings:
    """What the other rules find in the sources of the site, which may be some of them: each is judged by itself."""
    never_named = rule(private.never_named(private_names), of_texts=True)
    return applied((*(each for each in _COMPARED if each.of_texts), never_named), site, today)


def together(site: Site, today: date, parts: Iterable[Findings]) -> Findings:
    """All that was found in parts, with what can only be told of the whole."""
    problems, set_aside = zip(*parts, strict=True)
    allowed = tuple(sorted(set().union(*set_aside)))
    idle = applied((rule(without_effect(allowed), Severity.WARNING),), site, today)
    return Findings(tuple(sorted({*idle.problems}.union(*problems))), allowed)
