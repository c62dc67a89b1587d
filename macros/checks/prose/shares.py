"""Figures that stand in the record, but for something else: a part told as the whole, votes and signatures exchanged."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from ...model.campaign import Campaign
from ...model.result import Result, StickerVote
from ..recorded import parts_and_wholes
from .context import Context
from .numbers import Number, numbers

_VOTE = re.compile(r"(?P<side>賛成|反対)[はがに:]? ?(?P<count>\d{1,9})(?P<unit>[枚票人]?)")
_SENTENCE = re.compile("[。\n]")
_HALL = re.compile("会場|オンライン|zoom", re.IGNORECASE)
_ALIKE = 3
"""Signs that a name and a sentence must have in common: 「消費税」."""


def only_parts(number: Number, context: Context) -> str | None:
    """What is wrong with a figure that is called a total, while the records hold it only as a part of one."""
    if not number.whole or number.manner:
        return None
    results = [event.result for event in context.events if event.result]
    spreads = [row.distribution for row in context.campaigns if row.distribution]
    parts, wholes = parts_and_wholes(number.unit, results, spreads)
    if number.value in wholes or number.value not in parts or _of_one(number, results, context.campaigns):
        return None
    written = "、".join(f"{value:,}" for value in sorted(wholes))
    return f"「{number.text}」は合計ではなく、内訳の一つです。{called(context)}の合計は {written}（{number.unit}）です。どちらかを直してください"


def swapped(text: str, context: Context) -> Iterator[str]:
    """Votes and signatures that the text gives to the other side or the other campaign."""
    if not any(word in text for word in ("賛成", "反対", "筆")):
        return
    results = [event.result for event in context.events if event.result]
    votes = [result.sticker_vote for result in results if result.sticker_vote]
    if len(votes) == 1:
        yield from (
            f"{wrong}{called(context)}のシール投票は {_said(votes[0])} です。どちらかを直してください"
            for wrong in _votes(text, votes[0])
        )
    several = [result for result in results if len(result.signatures) > 1]
    if len(several) == 1 and len(results) == 1:
        yield from _signatures(text, several[0], context)


def called(context: Context) -> str:
    """The records that a passage speaks of, in a message."""
    titles = [*(event.title for event in context.events), *(campaign.title for campaign in context.campaigns)]
    return "".join(f"「{title}」" for title in dict.fromkeys(titles[:2])) + ("など" if len(titles) > 2 else "")


def _said(vote: StickerVote) -> str:
    return f"賛成 {vote.in_favour}、反対 {vote.against}"


def _votes(text: str, vote: StickerVote) -> Iterator[str]:
    """賛成 and 反対 the wrong way round, or, beside the word シール, with a figure that is not the record's."""
    right = {"賛成": vote.in_favour, "反対": vote.against}
    other = {"賛成": vote.against, "反対": vote.in_favour}
    for sentence in _SENTENCE.split(unicodedata.normalize("NFKC", text)):
        for found in _VOTE.finditer(sentence):
            count, side = int(found["count"]), found["side"]
            beside = "シール" in sentence
            if count == right[side] or not (found["unit"] or beside):
                continue
            if count == other[side]:
                yield f"「{found[0]}」は記録と逆です。"
            elif beside:
                yield f"「{found[0]}」は記録と合いません。"


def _signatures(text: str, result: Result, context: Context) -> Iterator[str]:
    """A figure after the name of one campaign that is the figure of another."""
    figures = {name: count.value for name, count in result.signatures.items()}
    for number in numbers(text):
        named = _named(number.before, figures, context.campaigns) if number.unit == "筆" and not number.manner else None
        if named and number.value != figures[named] and number.value in figures.values():
            yield f"「{number.text}」は別の署名の数です。「{named}」は記録では {figures[named]:,} 筆です。どちらかを直してください"


def _of_one(number: Number, results: Iterable[Result], campaigns: Iterable[Campaign]) -> bool:
    """Whether the text says of which part it is the total: of a hall, or of one campaign."""
    figures = {name: count.value for result in results for name, count in result.signatures.items()}
    return bool(_HALL.search(number.before) or (number.unit == "筆" and _named(number.before, figures, campaigns)))


def _named(before: str, figures: dict[str, int], campaigns: Iterable[Campaign]) -> str | None:
    """The one campaign of a result whose name, or a piece of it that no other has, stands in the text."""
    names = {name: {name, *_aliases(name, campaigns)} for name in figures}
    pieces = {name: set().union(*(_pieces(alias) for alias in aliases)) for name, aliases in names.items()}
    said = _pieces(before)
    found = [
        name
        for name, own in pieces.items()
        if said & own.difference(*(others for other, others in pieces.items() if other != name))
    ]
    return found[0] if len(found) == 1 else None


def _aliases(name: str, campaigns: Iterable[Campaign]) -> tuple[str, ...]:
    return next((row.names for row in campaigns if name in row.names), ())


def _pieces(text: str) -> set[str]:
    plain = unicodedata.normalize("NFKC", text)
    return {plain[at : at + _ALIKE] for at in range(len(plain) - _ALIKE + 1)}
