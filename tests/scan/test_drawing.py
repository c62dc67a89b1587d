"""What an SVG of the council could run or load."""

import pytest

from macros.scan import Known, scan


def told(content: str, path: str = "a.svg") -> str:
    """Every finding about a drawing."""
    known = Known(documents=frozenset({path}))
    return "\n".join(str(finding) for finding in scan(path, content.encode(), known))


@pytest.mark.parametrize(
    "inside",
    [
        '<a href="https://example.org/"><text>案内</text></a><a xlink:href="//example.org/"/>',
        '<use href="#a"/><image xlink:href="a.png"/><path style="fill:url(#b)"/>',
        '<metadata><cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/></metadata>',
        "<style>path { fill: url(#b) }</style>",
    ],
)
def test_a_drawing_may_link_and_use_what_lies_beside_it(inside: str) -> None:
    head = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
    assert told(f'{head}<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>') == ""


@pytest.mark.parametrize("path", ["a.svg", "b/A.SVG", "a.Svg"])
@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ("<SVG:script>alert(1)</SVG:script>", "<script>"),
        ('<g onload="alert(1)"/>', "<g> の onload"),
        ('<image href="https://example.com/a.png"/>', "よそから読み込む <image>"),
        ('<image xlink:href=" //example.com/a.png"/>', "よそから読み込む <image>"),
        ('<s:use x:href="http://example.com/a.svg#a"/>', "よそから読み込む <use>"),
        ('<feImage href="&#104;ttps://example.com/a.png"/>', "よそから読み込む <feimage>"),
        ('<linearGradient href="\\\\example.com/a.svg#a"/>', "よそから読み込む <lineargradient>"),
        ("<style>@import 'https://example.com/a.css';</style>", "@import 'https://example.com/a.css"),
        ('<path style="fill:url(https://example.com/a.svg#a)"/>', "url(https://example.com/a.svg#a"),
        ('<?xml-stylesheet href="a.css"?>', "<?xml-stylesheet>"),
        ('<!DOCTYPE svg [<!ENTITY a "x">]>', "<!ENTITY>"),
    ],
)
def test_what_runs_or_loads_is_told(path: str, inside: str, what: str) -> None:
    assert what in told(f"<svg>{inside}</svg>", path)
