"""A value as an editor wrote it, for messages: nobody there knows how Python shows a list."""

_ENOUGH = 40


def written(value: object) -> str:
    """「[甲, 乙]」 and 「{甲: 7}」 as in YAML, and only the beginning of what is long."""
    text = _yaml(value)
    return text if len(text) <= _ENOUGH else text[:_ENOUGH] + "…"


def _yaml(value: object) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_yaml(key)}: {_yaml(one)}' for key, one in value.items())}}}"
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(_yaml, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)
