"""Words and marks of a text: the rules of Hush.Text's WordSegmenter, in code points. tests/ hold the two to the same spans."""

import unicodedata

LETTERS, DIGITS, MIXED, MARK = 0, 1, 2, 3

_BLANK, _MARK, _DIGIT, _LETTER, _HAN, _HIRAGANA, _KATAKANA, _KANA_LENGTH, _THAI, _COMBINING, _FORMAT = range(11)

_parts = {}


def _script(code):
    if 0x0E00 <= code <= 0x0E7F:
        return _THAI
    if code in (0x30FC, 0xFF70):
        return _KANA_LENGTH
    if 0x3040 <= code <= 0x309F:
        return _HIRAGANA
    if 0x30A0 <= code <= 0x30FF or 0x31F0 <= code <= 0x31FF or 0xFF66 <= code <= 0xFF9F:
        return _KATAKANA
    if code in (0x3005, 0x3007) or 0x3021 <= code <= 0x3029:
        return _HAN
    if 0x3400 <= code <= 0x4DBF or 0x4E00 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF:
        return _HAN
    return _LETTER


def _part(char):
    part = _parts.get(char)
    if part is None:
        part = _parts[char] = _part_of(char)
    return part


def _part_of(char):
    category = unicodedata.category(char)
    if category in ("Lu", "Ll", "Lt"):
        return _LETTER
    if category in ("Lm", "Lo", "Nl"):
        return _script(ord(char))
    if category == "Nd":
        return _DIGIT
    if category in ("Mn", "Mc", "Me"):
        return _COMBINING
    if category == "Cf":
        return _BLANK if char == "\u200b" else _FORMAT
    return _BLANK if _is_blank(char, category) else _MARK


def _is_blank(char, category):
    # .NET's white space: the separators and these controls. Python's isspace also takes U+001C to U+001F.
    return category in ("Zs", "Zl", "Zp") or char in "\t\n\x0b\x0c\r\x85"


def _continues(last, part):
    if part in (_LETTER, _DIGIT):
        return last in (_LETTER, _DIGIT)
    if part == _KANA_LENGTH:
        return last in (_HIRAGANA, _KATAKANA, _KANA_LENGTH)
    if part in (_HIRAGANA, _KATAKANA):
        return last in (part, _KANA_LENGTH)
    return part == _THAI and last == _THAI


def segment(text):
    """List of (start, end, kind), half-open code points."""
    words = []
    position, length = 0, len(text)
    while position < length:
        part = _part(text[position])
        if part in (_BLANK, _FORMAT):
            position += 1
            continue
        if part in (_MARK, _COMBINING, _HAN):
            end = position + 1
            while end < length and _part(text[end]) == _COMBINING:
                end += 1
            kind = LETTERS if part == _HAN else MARK
        else:
            end, kind = _run(text, position, part)
        words.append((position, end, kind))
        position = end
    return words


def _run(text, start, first):
    has_letters = has_digits = False
    last, end, position, length = first, start, start, len(text)
    while position < length:
        char = text[position]
        part = _part(char)
        if part == _MARK and last == _LETTER and char in "'\u2019" and position + 1 < length and _part(text[position + 1]) == _LETTER:
            position += 1
            continue
        if part not in (_COMBINING, _FORMAT):
            if not _continues(last, part):
                break
            if part != _KANA_LENGTH:
                last = part
            has_digits |= part == _DIGIT
            has_letters |= part != _DIGIT
        position += 1
        if part != _FORMAT:
            end = position
    return end, MIXED if has_letters and has_digits else DIGITS if has_digits else LETTERS
