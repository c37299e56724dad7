"""Own word lists, one entry a line or separated by '; '."""

from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=None)
def words(name):
    text = (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.split("\n") if not line.startswith("#")]
    return tuple(dict.fromkeys(entry.strip() for line in lines for entry in line.split("; ") if entry.strip()))
