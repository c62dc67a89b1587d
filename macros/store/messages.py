"""What pydantic found, said in Japanese and with what to write instead."""

import difflib
from typing import Any

from pydantic_core import ErrorDetails

from ..model.record import Record

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
        allowed = str(context["expected"]).replace("'", "").replace(" or ", "、").replace(", ", "、")
        return f"{key}: 「{error['input']}」は書けません。{allowed} のどれかを書いてください"
    if kind == "string_pattern_mismatch":
        return f"{key}: 「{_short(error['input'])}」は書けません。{_pattern_hint(str(context['pattern']))}"
    if kind in _EXPECTED:
        now = "いまは空です" if error["input"] is None else f"いまは「{_short(error['input'])}」"
        return f"{f'{key}: ' if key else ''}{_EXPECTED[kind].format(**context)}（{now}）"
    return f"{key}: 「{_short(error['input'])}」は書けません"


def _unknown_key(key: str, record: type[Record], *, deep: bool) -> str:
    names = [field.alias or name for name, field in record.model_fields.items()]
    near = [] if deep else difflib.get_close_matches(key, names, 1)
    if near:
        return f"「{key}」という項目はありません。「{near[0]}」ですか"
    listed = "" if deep else f"使えるのは {'、'.join(names)} です"
    return f"「{key}」という項目はありません。消すか、つづりを確かめてください。{listed}"


def _pattern_hint(pattern: str) -> str:
    if pattern.startswith("^https?"):
        return "https:// で始まるアドレスを書いてください"
    if pattern.startswith("^[ぁ-ゖ"):
        return "ひらがなで書いてください"
    if pattern.startswith("^[^<>"):
        return "「<」「>」や改行を使わずに書いてください"
    if pattern.startswith("^[a-z0-9]"):
        return "半角の英小文字と数字を - でつないで書いてください"
    return "決まった形（説明を参照）で書いてください"


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:40] + "…"
