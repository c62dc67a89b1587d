"""How a reading is written in prose: ``{保険証|ほけんしょう}``, with a bar of either width."""

import re

RUBY = re.compile(r"(?<![\\{])\{(?P<base>[^\s{}|｜][^{}|｜\n]*)[|｜](?P<reading>[ぁ-ゖァ-ヺー・ 　]+)\}(?!\})")
"""The reading is kana alone, so that neither a name for a heading, ``{#id}``, nor a macro, ``{{ a|b }}``, is taken for one.

A backslash before it leaves it as it stands.
"""


def without_readings(text: str) -> str:
    """The text as it is without its readings, for whoever looks for words in it."""
    if "{" not in text or ("|" not in text and "｜" not in text):
        return text
    return RUBY.sub(lambda found: found["base"], text)
