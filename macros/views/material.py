"""The page of one material, and a material as every list shows it."""

from datetime import date
from pathlib import PurePosixPath
from typing import NamedTuple

from ..model.event import Event
from ..model.material import Attached, Material
from ..model.reference import Organization, Topic
from ..model.site import Site
from .indexes import materials_of_event
from .speaker import SpeakerRow, speaker

_TYPES = {
    "csv": "CSV",
    "jpeg": "画像",
    "jpg": "画像",
    "pdf": "PDF",
    "png": "画像",
    "txt": "テキスト",
    "xlsx": "Excel",
}


class FileRow(NamedTuple):
    """A file to download: its type in a word, its size in bytes."""

    title: str
    uri: str
    type: str
    size: int


class MaterialRow(NamedTuple):
    """One material, names resolved; ``files`` is empty while it is in preparation."""

    material: Material
    lecturer: SpeakerRow | None
    publisher: Organization | None
    event: Event | None
    files: tuple[FileRow, ...]


class MaterialPage(NamedTuple):
    """Everything on the page of a material."""

    row: MaterialRow
    topics: tuple[Topic, ...]


def material(site: Site, today: date, found: Material) -> MaterialPage:
    """The page of that material."""
    return MaterialPage(material_row(site, today, found), tuple(site.topics[name] for name in found.topics))


def material_row(site: Site, today: date, found: Material) -> MaterialRow:
    """The material as a list shows it; an event that is not public is not told."""
    return MaterialRow(
        material=found,
        lecturer=speaker(site, today, found.lecturer) if found.lecturer else None,
        publisher=site.organizations.find(found.publisher),
        event=site.by_id.get(found.event) if found.event else None,
        files=tuple(_file(site, file) for file in found.files),
    )


def materials_of(site: Site, today: date, identity: str) -> tuple[MaterialRow, ...]:
    """The materials of the event or session of that id."""
    return tuple(material_row(site, today, row) for row in materials_of_event(site)[identity])


def _file(site: Site, file: Attached) -> FileRow:
    suffix = PurePosixPath(file.file).suffix.removeprefix(".").lower()
    return FileRow(file.title, file.uri, _TYPES.get(suffix, suffix.upper()), site.files[file.uri])
