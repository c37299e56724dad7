#!/usr/bin/env python3
"""Draws docs/images/terminal.svg, the README's picture of a terminal, from what the command line writes: python3 docs/images/terminal.py [PROGRAM [TARGET]]"""

import html
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = ROOT / "docs" / "images" / "terminal.svg"

# What is typed, and how many lines of the answer are shown; None shows all.
COMMANDS = [
    (["redact", "samples/call.json"], None),
    (["redact", "--with-values", "--policy", "entityMask", "samples/chat.json"], None),
    (["detect", "--explain", "samples/chat.json"], 8),
]

COLUMNS = 108  # characters of a line
WIDTH, HEIGHT = 8.4, 19.0  # of a character, in pixels
MARGIN, TOP = 20, 50
COLOURS = {"": "#d8dee6", "2": "#8b95a3", "31": "#ff8f88", "32": "#7fdb9b"}  # by the codes of the terminal; all readable on the background
NO_BREAK = "\u00a0"
BACKGROUND, BAR, PROMPT = "#161b22", "#222a34", "#7cb7ff"

ESCAPE = re.compile(r"\x1b\[(\d+)m")


def pieces(line):
    """The pieces of a line with the colour of each."""
    colour, at = "", 0
    for escape in ESCAPE.finditer(line):
        if line[at : escape.start()]:
            yield line[at : escape.start()], COLOURS[colour]
        colour, at = ("" if escape[1] == "0" else escape[1]), escape.end()
    if line[at:]:
        yield line[at:], COLOURS[colour]


def cut(line_pieces):
    """The same within the width of the picture, in lines."""
    room, line = COLUMNS, []
    for text, colour in line_pieces:
        while len(text) > room:
            space = text.rfind(" ", 0, room + 1)
            end = space if space > 0 else room
            line.append((text[:end], colour))
            yield line
            text, room, line = "    " + text[end:].lstrip(), COLUMNS, []
        line.append((text, colour))
        room -= len(text)
    yield line


def run(program, arguments):
    colours = ["--color", "always"] if arguments[0] == "redact" else []
    # The settings of who draws it are not part of the picture.
    variables = {name: value for name, value in os.environ.items() if not name.startswith("HUSH_") and name not in ("LANG", "LC_ALL", "LC_MESSAGES")}
    result = subprocess.run([program, *arguments, *colours], cwd=ROOT, env=variables, capture_output=True, text=True, check=True)
    return result.stdout.rstrip("\n").split("\n")


def lines(program):
    for arguments, most in COMMANDS:
        yield [("$ ", PROMPT), ("./hush " + " ".join(arguments), "#ffffff")]
        answer = run(program, arguments)
        for line in answer[:most]:
            yield from cut(pieces(line))
        if most is not None and len(answer) > most:
            yield [("…", COLOURS["2"])]
        yield []


def draw(rows):
    width, height = int(COLUMNS * WIDTH + 2 * MARGIN), int(TOP + len(rows) * HEIGHT)
    svg = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="title">',
        "<title id=\"title\">A terminal: a call and a chat are redacted, and each detection of the chat is explained</title>",
        f'<rect width="{width}" height="{height}" rx="10" fill="{BACKGROUND}"/>',
        f'<path d="M0 30V10a10 10 0 0 1 10-10h{width - 20}a10 10 0 0 1 10 10v20z" fill="{BAR}"/>',
        *(f'<circle cx="{20 + 20 * index}" cy="15" r="5.5" fill="{colour}"/>' for index, colour in enumerate(("#ff6159", "#ffbd2e", "#28c941"))),
        '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="14">',
    ]
    for index, row in enumerate(rows):
        at = 0
        for text, colour in row:
            # The length is given, so that columns stand below each other in every font; blanks that are no-break stay.
            shown = html.escape(text, quote=False).replace(" ", NO_BREAK)
            svg.append(
                f'<text x="{MARGIN + at * WIDTH:.1f}" y="{TOP + index * HEIGHT:.1f}" fill="{colour}" textLength="{len(text) * WIDTH:.1f}" lengthAdjust="spacingAndGlyphs">{shown}</text>'
            )
            at += len(text)
    return "\n".join([*svg, "</g>", "</svg>", ""])


if __name__ == "__main__":
    rows = list(lines(sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "hush")))
    target = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else TARGET
    target.write_text(draw(rows[:-1]), encoding="utf-8")
