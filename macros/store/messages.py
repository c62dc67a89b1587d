"""What pydantic found, said in Japanese and with what to write instead."""

import difflib
import re
from enum import Enum
from typing import get_args

from pydantic_core import ErrorDetails

from ..model.record import Record
from ..model.written import written

_EXPECTED = {
    "string_type": "文字で書いてください。数や true に見えるものは引用符で囲みます",
    "int_type": "整数で書いてください",
    "int_from_float": "整数で書いてください",
    "bool_type": "true か false で書いてください",
    "tuple_type": "「- 」で始まる行の並びか [ ] で書いてください",
    "dict_type": "「名前: 値」の形で書いてください",
    "model_type": "「名前: 値」の形で書いてください",
    "string_too_short": "空にはできません",
    "string_too_long": "長すぎます（{max_length} 文字まで）",
    "too_short": "足りません（{min_length} 個以上）",
    "too_long": "多すぎます（{max_length} 個まで）",
    "greater_than_equal": "{ge} 以上の数を書いてください",
    "less_than_equal": "{le} 以下の数を書いてください",
}


def explained(error: ErrorDetails, record: type[Record]) -> str:
    """One Japanese sentence for one error of pydantic's."""
    key = next((str(part) for part in reversed(error["loc"]) if isinstance(part, str)), "")
    kind, context = error["type"], error.get("ctx", {})
    if kind == "value_error":
        return f"{key}: {context['error']}" if key else str(context["error"])
    if kind == "missing":
        return f"「{key}」がありません。{key}: … の行を足してください"
    if kind == "extra_forbidden":
        return _unknown_key(key, record, deep=len(error["loc"]) > 1)
    if kind in {"enum", "literal_error"}:
        allowed = _allowed(key, record) or str(context["expected"]).replace("'", "").replace(" or ", "、").replace(
            ", ", "、"
        )
        return f"{key}: 「{written(error['input'])}」は書けません。{allowed}{'' if allowed.endswith('）') else ' '}のどれかを書いてください"
    if kind == "string_pattern_mismatch":
        return f"{key}: 「{written(error['input'])}」は書けません。{_pattern_hint(str(context['pattern']))}"
    if kind == "model_type" and (shape := _shape(key, record)):
        return f"{key}: {shape}（いまは「{written(error['input'])}」）"
    if kind in _EXPECTED:
        now = "いまは空です" if error["input"] is None else f"いまは「{written(error['input'])}」"
        return f"{f'{key}: ' if key else ''}{_EXPECTED[kind].format(**context)}（{now}）"
    return f"{key}: 「{written(error['input'])}」は書けません"


def _shape(key: str, record: type[Record]) -> str:
    """How a part of a record is written, with the keys that it needs."""
    field = record.model_fields.get(key)
    parts = [each for each in get_args(field.annotation if field else None) if isinstance(each, type)]
    needed = [
        row.alias or name
        for part in parts
        if issubclass(part, Record)
        for name, row in part.model_fields.items()
        if row.is_required()
    ]
    return f"{{{', '.join(f'{name}: …' for name in needed)}}} の形で書いてください" if needed else ""


def _allowed(key: str, record: type[Record]) -> str:
    """What a field may hold, each with its Japanese word: 「cancelled（中止）」; nothing where there are no such words."""
    field = record.model_fields.get(key)
    kind = field.annotation if field else None
    if not (isinstance(kind, type) and issubclass(kind, Enum) and hasattr(kind, "label")):
        return ""
    labels = ((str(each.value), str(getattr(each, "label", ""))) for each in kind)
    return "、".join(f"{value}（{label}）" if label else value for value, label in labels)


_CUT_OFF = re.compile(r"\d{3}(?!\d)")
"""The rest of 「1,000」 where a comma parts values, in { } or [ ]."""


def _unknown_key(key: str, record: type[Record], *, deep: bool) -> str:
    names = [field.alias or name for name, field in record.model_fields.items()]
    if key == "draft" and "public" in names:
        return "「draft」という項目はありません。まだ出さないときは public: false（日を決めて出すときは publish_from）と書いてください"
    if _CUT_OFF.match(key):
        return f"「{key[:20]}」の前のコンマで、値が切れています。数はコンマなしで 1000 のように書き、文は全体を半角の引用符で囲んでください"
    near = [] if deep else difflib.get_close_matches(key, names, 1)
    if near:
        return f"「{key}」という項目はありません。「{near[0]}」ですか"
    listed = "" if deep else f"使えるのは {'、'.join(names)} です"
    return f"「{key}」という項目はありません。消すか、つづりを確かめてください。{listed}"


_HINTS = {
    "^[0-9+": "045-123-4567 のように、半角の数字とハイフンで書いてください（人の名前は書けません）",
    r"^[^\s@": "name@example.org の形で書いてください",
    "^https?": "https:// で始まるアドレスを書いてください",
    "^[ぁ-ゖ": "ひらがなで書いてください",
    "^[^<>": "「<」「>」や改行を使わずに書いてください",
    r"^[^\s<>": "空白や「<」「>」を使わずに書いてください",
    "^[a-z0-9]": "半角の英小文字と数字を - でつないで書いてください",
    "^[A-Za-z0-9]": "ファイルの名前を、半角の英数字とハイフンに変えて書いてください",
    "^[a-z]": "半角の英小文字で始め、英小文字、数字、_ だけで書いてください",
    "^[0-9]{5}": "5桁の数字を引用符で囲んで書いてください",
}
"""How the patterns of the records begin, and what to write."""


def _pattern_hint(pattern: str) -> str:
    return next(
        hint for begin, hint in (*_HINTS.items(), ("", "決まった形で書いてください")) if pattern.startswith(begin)
    )
