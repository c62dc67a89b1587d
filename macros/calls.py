"""Macros as authors call them: a wrong name or argument is a problem with file and line, before anything is built."""

import difflib
import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, get_args, get_origin

from jinja2 import Environment, TemplateSyntaxError, nodes

from .model.event import Kind
from .model.problem import Problem
from .model.site import MacroPage, Site
from .model.when import YEARS
from .model.written import written

Macros = Mapping[str, Callable[..., str]]

_NO_PROGRAM = "{% %} や計算は使えません。{{ upcoming(limit=5) }} のように、マクロを一つだけ書いてください"
_ENVIRONMENT = Environment(comment_start_string="{##", comment_end_string="##}", autoescape=True)


_SPANS = {"limit": range(1, 1001), "year": YEARS, "number": range(1, 13)}
"""Whole numbers that a macro takes, by the argument's name."""


def wrong_calls(site: Site, macros: Macros) -> Iterator[Problem]:
    """{{ }} の中は、手引きにある名前と引数で書く。"""
    for page in site.macro_pages:
        yield from _of_page(site, page, macros)


def _of_page(site: Site, page: MacroPage, macros: Macros) -> Iterator[Problem]:
    try:
        tree = _ENVIRONMENT.parse(page.body)
    except TemplateSyntaxError as error:
        message = "{{ }} の中が読めません。かっこ、コンマ、引用符を確かめ、{{ upcoming(limit=5) }} の形で書いてください"
        yield Problem(page.path, page.first_line + error.lineno - 1, message, "macro")
        return
    yield from (Problem(page.path, page.first_line + line - 1, _NO_PROGRAM, "macro") for line in _programs(tree))
    calls = {id(call.node): call for call in tree.find_all(nodes.Call)}
    for name in tree.find_all(nodes.Name):
        line = page.first_line + name.lineno - 1
        if mistake := _mistake(site, name.name, calls.get(id(name)), macros):
            yield Problem(page.path, line, mistake, "macro")


def _programs(tree: nodes.Template) -> Iterator[int]:
    """Lines of what is more than the name of a macro with its arguments: a page is no program."""
    for node in tree.body:
        parts = node.nodes if isinstance(node, nodes.Output) else [node]
        for part in parts:
            called = part.node if isinstance(part, nodes.Call) else part
            if not isinstance(called, nodes.Name | nodes.TemplateData):
                yield part.lineno


def _mistake(site: Site, name: str, call: nodes.Call | None, macros: Macros) -> str | None:
    if name not in macros:
        near = difflib.get_close_matches(name, macros, 1)
        return f"「{name}」というマクロはありません。" + (
            f"「{near[0]}」ですか" if near else f"使えるのは {'、'.join(macros)} です"
        )
    if call is None:
        return f"「{name}」のあとに ( ) を付けて {{{{ {name}() }}}} の形で書いてください"
    signature = inspect.signature(macros[name])
    bound = _bound(signature, call)
    if bound is None:
        usage = ", ".join(list(signature.parameters)[1:])
        return f"「{name}」に渡すものが合いません。{name}({usage}) の形で書いてください"
    rows = ((signature.parameters[key], value) for key, value in bound.arguments.items())
    return next((wrong for parameter, value in rows if (wrong := _wrong_value(site, parameter, value))), None)


def _bound(signature: inspect.Signature, call: nodes.Call) -> inspect.BoundArguments | None:
    """What the call gives to which parameter, unless it does not fit, or cannot be known before the page is drawn."""
    if call.dyn_args or call.dyn_kwargs:
        return None
    try:
        values = [argument.as_const() for argument in call.args]
        named = {argument.key: argument.value.as_const() for argument in call.kwargs}
        return signature.bind(None, *values, **named)
    except (TypeError, nodes.Impossible):
        return None


def _wrong_value(site: Site, parameter: inspect.Parameter, value: Any) -> str | None:
    """What to write instead of one of the values that a parameter was given; ``*kinds`` has several."""
    allowed = _allowed(site, parameter)
    for given in value if parameter.kind is parameter.VAR_POSITIONAL else (value,):
        if allowed is not None and given not in allowed:
            near = difflib.get_close_matches(str(given), allowed, 1)
            listed = "、".join(allowed) if parameter.name != "identity" else "data/events/ の id"
            return f"「{written(given)}」は書けません。" + (
                f"「{near[0]}」ですか" if near else f"{listed} から選んでください"
            )
        span = _SPANS.get(parameter.name)
        if span and given is not None and not (type(given) is int and given in span):
            return f"{parameter.name} は {span[0]} から {span[-1]} までの整数で書いてください（いまは「{written(given)}」）"
    return None


def _allowed(site: Site, parameter: inspect.Parameter) -> tuple[str, ...] | None:
    """The values that an argument may have; a macro says it with ``Literal``, or by the argument's name."""
    if get_origin(parameter.annotation) is Literal:
        return get_args(parameter.annotation)
    named: dict[str, tuple[str, ...]] = {"kinds": tuple(Kind), "identity": (*site.by_id, *site.unread)}
    return named.get(parameter.name)
