"""Lets two processes share the work where the system can fork: the second one begins with all that the first has read."""

import os
import pickle
import signal
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Told = TypeVar("Told")

_FEW = 200
"""Below so many pages, starting a process costs about what it saves."""


def shared(items: Sequence[Item], work: Callable[[Sequence[Item]], Told], few: int | None = None) -> list[Told]:
    """What the work tells of the items, from one process or, unless they are few, from each of two.

    Whatever goes wrong in the second process, its share is worked on again in the first, which fails as it would alone.
    """
    if not _can_fork() or len(items) < (few or _FEW):
        return [work(items)]
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _answer(writing, lambda: work(items[1::2]))
    os.close(writing)
    try:
        own = work(items[::2])
        with os.fdopen(reading, "rb") as pipe:
            answer = pipe.read()
    except BaseException:
        os.kill(child, signal.SIGKILL)
        raise
    finally:
        _, status = os.waitpid(child, 0)
    return [own, work(items[1::2]) if status else pickle.loads(answer)]  # noqa: S301  of our own process


def _can_fork() -> bool:
    """Not on Windows; on macOS it is known to break system libraries; not beside threads, which a child would lack."""
    return hasattr(os, "fork") and os.uname().sysname == "Linux" and threading.active_count() == 1 and _cores() > 1


def _cores() -> int:
    return len(os.sched_getaffinity(0))


def _answer(writing: int, work: Callable[[], object]) -> None:
    """Work, tell of it, and end at once: nothing that the first process has begun is ended here."""
    status = 1
    try:
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(pickle.dumps(work()))
        status = 0
    finally:
        os._exit(status)
