"""Nobody is named who did not speak in public in a post, and no way to reach a person is published."""

from collections.abc import Iterator
from datetime import date

from ..model.problem import Problem
from ..model.reference import Person
from ..model.site import Site
from .prose.contacts import contacts
from .prose.labels import in_columns, labelled
from .prose.names import NameMention, names, registered
from .prose.patients import patients


def unlisted_people(site: Site, today: date) -> Iterator[Problem]:
    """さん・氏・議員・委員長・課長などの付く名前は、data/people.yml で web に出してよい人だけにする。"""
    known, people = tuple(bodies(site)), dict.fromkeys(site.people.names)
    for source in site.sources:
        for mention in (*names(source.text, known), *labelled(source.text), *in_columns(source.text)):
            person = site.people.find(registered(mention, people))
            if person is None or not person.may_be_named(today):
                yield Problem(source.path, mention.line + 1, _not_to_be_named(mention, person))


def _not_to_be_named(mention: NameMention, person: Person | None) -> str:
    if person is None:
        advice = "公の場で話した方なら data/people.yml に足し、そうでなければ名前を書かないでください"
        return f"「{mention.name}{mention.after}」は登録されていない名前です。{advice}"
    advice = "data/people.yml の scope と until を確かめるか、名前を消してください"
    return f"「{mention.name}」さんの名前は、いまサイトに出せません。{advice}"


def patients_by_name(site: Site) -> Iterator[Problem]:
    """当事者・利用者・患者・相談者・本人のすぐあとに、名前を書かない。"""
    for source in site.sources:
        for line, text in patients(source.text):
            message = f"「{text}」は、相談に来た方などの名前です。「当事者の方」のように書いてください"
            yield Problem(source.path, line + 1, message)


def contact_details(site: Site) -> Iterator[Problem]:
    """電話番号、メール、住所、会議の招待、生年月日、12桁の番号は、data/council.yml と会場の住所のほかは書かない。"""
    for source in site.sources:
        for contact in contacts(source.text, site.contacts):
            message = f"{contact.kind}「{contact.text}」は公開できません。会の連絡先なら data/council.yml に書き、ほかは消してください"
            yield Problem(source.path, contact.line + 1, message)


def bodies(site: Site) -> list[str]:
    """The council, its prefecture, towns and organizations, by every name."""
    council = site.council
    own = (council.name, council.short_name, council.prefecture, council.prefecture[:-1])
    towns = [(*town.names, town.name.removesuffix(town.kind)) for town in site.municipalities]
    organizations = [organization.names for organization in site.organizations]
    return [name for names_of_one in (own, *towns, *organizations) for name in names_of_one]
