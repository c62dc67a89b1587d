"""Settings of MkDocs that cannot be changed here: rules about what is published know pages by ``docs/`` and by their folders."""

from collections.abc import Iterator

from .model.problem import Problem

_ADVICE = {
    "docs_dir": "この行を消し、ページのフォルダーの名前を docs にしてください",
    "use_directory_urls": "この行を消してください（コマンドで --no-directory-urls と書いたなら、書かずに作ってください）",
}


def changed_settings(*, docs: bool, directory_urls: bool, text: str, path: str) -> Iterator[Problem]:
    """A problem for each that is not as MkDocs has it by itself; ``text`` is that of the configuration at ``path``."""
    for name, kept in (("docs_dir", docs), ("use_directory_urls", directory_urls)):
        if not kept:
            rows = enumerate(text.splitlines(), 1)
            line = next((number for number, row in rows if row.startswith((name, f'"{name}', f"'{name}"))), 1)
            message = f"「{name}」は変えられません。{_ADVICE[name]}"
            yield Problem(path, line, message, "menu")
