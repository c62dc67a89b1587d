"""Which versions the quick way was tried with: it uses a few names of theirs that are not promised to stay."""

from importlib.metadata import version

_TRIED = {"mkdocs": "1.6.", "Markdown": "3."}


def unsupported() -> str:
    """Nothing, or why pages are made the plain way, as a line for whoever builds."""
    other = [f"{name} {version(name)}" for name, begin in _TRIED.items() if not version(name).startswith(begin)]
    return f"{'、'.join(other)} では速い作り方をまだ試していないので、ふつうの作り方で作ります" if other else ""
