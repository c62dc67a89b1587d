"""The colours of each council: what is read can be read (WCAG 2.2, 1.4.3 and 1.4.11), in light and in dark."""

import re
from itertools import product
from pathlib import Path

import pytest

from .conftest import ROOT, TEST_SITE

Colours = dict[str, str]

TEXT = ["ink", "sub", "link", "visited", "primary", "accent", "green", "purple", "brown", "grey"]
KINDS = ["primary", "accent", "green", "purple", "brown", "grey"]


def schemes(text: str) -> list[Colours]:
    """The colours for light, and those that dark changes put over them."""
    light, dark = (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", part)) for part in text.split("@media", 1))
    return [light, light | dark]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, share: float, ground: str) -> str:
    """As ``color-mix(in srgb, …)`` mixes."""
    pairs = [(int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(one * share + other * (1 - share)):02x}" for one, other in pairs)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("site", [ROOT, TEST_SITE], ids=["real", "test"])
def test_text_and_meaningful_lines_stand_out(site: Path, scheme: int) -> None:
    colours = schemes((site / "docs" / "assets" / "palette.css").read_text(encoding="utf-8"))[scheme]
    on = [*product(TEXT, ["ground", "surface"]), *(("on-colour", kind) for kind in KINDS)]
    for text, ground in [*on, ("on-marker", "marker"), ("on-bar", "bar")]:
        assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    for line, ground in product(["rule-strong", "link"], ["ground", "surface"]):
        assert contrast(colours[line], colours[ground]) >= 3, (line, ground)
    for share in re.findall(r"primary\) (\d+)%", (ROOT / "overrides" / "assets" / "records.css").read_text()):
        assert contrast(colours["ink"], mixed(colours["primary"], int(share) / 100, colours["ground"])) >= 4.5, share


def test_contrast_is_reckoned_as_the_standard_does() -> None:
    assert round(contrast("#000000", "#ffffff"), 2) == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48
    assert mixed("#000000", 0.25, "#ffffff") == "#bfbfbf"
