"""Plain values out of what the parser tells of a text, with lines and problems noted on the way.

PyYAML would first make a tree of nodes, and look every value up in a list of patterns: twice the time of the reading.
"""

import re
import unicodedata
from functools import lru_cache
from sys import intern
from typing import Any

import yaml
from yaml.composer import ComposerError

from ..model.problem import Problem
from ..model.record import Place

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PATTERNS: Any = yaml.SafeLoader.yaml_implicit_resolvers
_INTEGER = re.compile(r"-?(0|[1-9]\d{0,17})", re.ASCII)
_FLOAT = re.compile(r"-?\d{1,15}\.\d{1,15}", re.ASCII)
_BEGIN = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_END = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_CUT = re.compile(r"#(?<=[ \t]#)\S")
"""A sign that begins a comment, with a word close behind it: it was hardly meant as one."""
_REST = re.compile(r"[ \t]*(#\S{1,20})")
DEEPEST = 20


class Walk:
    """Reads one text from its first sign to its last; what is no YAML is raised as PyYAML raises it."""

    def __init__(self, text: str, path: str, first_line: int, noted: int = 1) -> None:
        self.path = path
        self.first_line = first_line
        self.noted = noted
        self.lines: dict[Place, int] = {}
        self.problems: list[Problem] = []
        self._text = text if _CUT.search(text) else None  # asked of every value, and hardly ever there
        self._anchors: dict[str, Any] = {}
        self._take = _Loader(text).get_event

    def document(self) -> Any:
        """The values of the text."""
        self._take()
        begun = self._take()
        if begun.__class__ is yaml.StreamEndEvent:
            return None
        data = self._value(self._take(), ())
        self._take()
        following = self._take()
        if following.__class__ is not yaml.StreamEndEvent:
            only = "expected a single document in the stream"
            raise ComposerError(only, begun.start_mark, "but found another document", following.start_mark)
        return data

    def _value(self, event: Any, place: Place) -> Any:
        kind = event.__class__
        anchored = self._anchored(event) if event.anchor is not None else event
        if len(place) <= self.noted:
            self.lines.setdefault(place, self.first_line + anchored.start_mark.line)
        if kind is not yaml.AliasEvent and event.tag not in {None, "!"}:
            self._problem(event, "「!」で始まる型の指定は書けません。消すか、値の全体を引用符で囲んでください")
        if kind is yaml.AliasEvent:
            return self._problem(anchored, "「&」「*」の参照は使えません。値をそのまま書いてください")
        if len(place) > DEEPEST:
            self._pass(event)
            return self._problem(event, "入れ子が深すぎます")
        if kind is yaml.ScalarEvent:
            return self._scalar(event)
        return self._mapping(place) if kind is yaml.MappingStartEvent else self._sequence(place)

    def _mapping(self, place: Place) -> dict[str, Any]:
        values: dict[str, Any] = {}
        first: dict[str, int] = {}
        noted = len(place) < self.noted
        while (event := self._take()).__class__ is not yaml.MappingEndEvent:
            key = self._anchored(event) if event.anchor is not None else event
            line = self.first_line + key.start_mark.line
            if key.__class__ is not yaml.ScalarEvent or _is_merge(key):
                self._pass(event)
                self._pass(self._follow())
                self._problem(key, "見出し（キー）は文字で書いてください")
            elif key.value in first:
                self._pass(self._follow())
                written = f"「{key.value}」が2度書かれています（1度目は {first[key.value]} 行目）"
                self._problem(key, f"{written}。片方を消してください")
            else:
                name = intern(key.value)  # thousands of rows have the same keys
                first[name] = line
                if noted:
                    self.lines[(*place, name)] = line
                values[name] = self._value(self._take(), (*place, name))
        return values

    def _sequence(self, place: Place) -> tuple[Any, ...]:
        values: list[Any] = []
        while (event := self._take()).__class__ is not yaml.SequenceEndEvent:
            values.append(self._value(event, (*place, len(values))))
        return tuple(values)

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        if self._text and not event.style:
            self._note_cut(event.end_mark, self._text)
        kind = _kind(text) if event.implicit[0] else "str"
        if event.tag is not None and event.tag != "!":
            kind = event.tag.rpartition(":")[2]
        if kind == "int":
            return int(text) if _INTEGER.fullmatch(text) else self._mistaken_number(event, text)
        if kind == "float":
            return float(text) if _FLOAT.fullmatch(text) else self._mistaken_number(event, text)
        if kind == "bool" and text in {"true", "false"}:
            return text == "true"
        if event.style == '"' and (hidden := next(filter(_is_hidden, text), None)):
            sign = f"U+{ord(hidden):04X}"
            return self._problem(event, f"目に見えない文字（{sign}）を作る \\ が入っています。消してください")
        return None if kind == "null" else text

    def _note_cut(self, end: Any, text: str) -> None:
        """A problem where the value goes on behind a sign that makes the rest a comment."""
        if rest := _REST.match(text, end.index):
            advice = "値の一部なら、値の全体を引用符で囲んでください。覚え書きなら、# のあとに空白を入れてください"
            message = f"「{rest[1]}」は読まれません（空白のあとの # から後は、覚え書きになります）。{advice}"
            self.problems.append(Problem(self.path, self.first_line + end.line, message, "yaml"))

    def _mistaken_number(self, event: Any, text: str) -> str:
        self._problem(event, f'「{text}」は数に化けます。引用符で囲んで "{text}" と書いてください')
        return text

    def _anchored(self, event: Any) -> Any:
        """What an alias stands for; anything else that has an anchor is noted under it."""
        if event.__class__ is yaml.AliasEvent:
            if event.anchor not in self._anchors:
                mark: Any = event.start_mark
                raise ComposerError(None, None, "found undefined alias", mark)
            return self._anchors[event.anchor]
        if event.anchor in self._anchors:
            marks: list[Any] = [self._anchors[event.anchor].start_mark, event.start_mark]
            raise ComposerError("found duplicate anchor; first occurrence", marks[0], "second occurrence", marks[1])
        self._anchors[event.anchor] = event
        return event

    def _pass(self, event: Any) -> None:
        """Leave out the rest of what has begun."""
        depth = int(isinstance(event, _BEGIN))
        while depth:
            following = self._follow()
            depth += isinstance(following, _BEGIN) - isinstance(following, _END)

    def _follow(self) -> Any:
        event = self._take()
        if getattr(event, "anchor", None) is not None:
            self._anchored(event)
        return event

    def _problem(self, event: Any, message: str) -> None:
        self.problems.append(Problem(self.path, self.first_line + event.start_mark.line, message, "yaml"))


@lru_cache(maxsize=4096)
def _kind(text: str) -> str:
    """What YAML takes a text without quotes for."""
    patterns = _PATTERNS.get(text[:1], ())
    return next((tag.rpartition(":")[2] for tag, pattern in patterns if pattern.match(text)), "str")


def _is_merge(key: Any) -> bool:
    if key.tag is not None and key.tag != "!":
        return bool(key.tag == "tag:yaml.org,2002:merge")
    return bool(key.value == "<<" and key.implicit[0])


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Co", "Cn", "Cs"} and character not in "\t\n"
