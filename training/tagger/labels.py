"""The tagger's labels, and what each corpus says about them."""

LABELS = [
    "PERSON", "ORG", "ADDRESS", "LOC", "ZIP", "PHONE", "EMAIL", "URL", "DATE", "DOB", "AGE", "CARD", "CVV", "EXPIRY", "SSN", "BANK", "ID",
    "USERNAME", "PASSWORD", "JOB",
]

# Tag 0 is O; label k begins with tag 1 + 2k and goes on with tag 2 + 2k.
TAGS = 1 + 2 * len(LABELS)
INDEX = {label: index for index, label in enumerate(LABELS)}

# Corpus labels by other names.
ALIASES = {
    "ACCOUNT_ID": "ID", "ORDER_ID": "ID", "PIN": "PASSWORD", "IBAN": "BANK", "ROUTING": "BANK", "SWIFT": "BANK", "PASSPORT": "ID", "IP": "ID", "TIME": None,
    "CITY": "LOC", "STATE": "LOC", "COUNTRY": "LOC", "GPE": "LOC",
}

_NAMES = {"PERSON", "ORG", "LOC"}
_CHAT = set(LABELS) - {"DATE", "JOB", "AGE", "ORG", "LOC", "CVV", "EXPIRY", "URL", "DOB"}

# Which labels a corpus marks wherever they occur. Elsewhere an unmarked token may be O or anything that the corpus does not mark.
MARKED = {
    "abcd": _CHAT, "multidogo": _CHAT - {"USERNAME"}, "tau_bench": _CHAT, "evi": {"PERSON", "ZIP", "DOB", "PHONE", "EMAIL", "CARD", "ID"},
    "btc": _NAMES, "europarl_en": _NAMES, "multiner_gov_en": _NAMES, "sec_filings": _NAMES, "tweebank_ner": _NAMES, "wikigold": _NAMES,
    "wnut17": _NAMES, "europarl": _NAMES, "germeval": _NAMES, "german_ler": _NAMES, "mobie": _NAMES | {"ADDRESS"}, "echr": _NAMES | {"DATE"},
    "meddocan": _NAMES | {"ADDRESS", "ID", "DATE", "AGE", "EMAIL", "PHONE", "ZIP", "DOB"}, "europeana": _NAMES, "kind_it": _NAMES, "lener": _NAMES, "nergrit": _NAMES,
    "nerp": {"PERSON", "LOC"}, "wojood": _NAMES, "thai": _NAMES, "parstwiner": _NAMES, "factrueval": _NAMES, "ronec": _NAMES, "swedish": _NAMES, "norne": _NAMES,
    "estner": _NAMES, "nepali": _NAMES, "banglakit": _NAMES, "kaznerd": _NAMES, "crosswoz": set(), "schnitzler": _NAMES | {"ADDRESS"}, "sonar": _NAMES, "newseye": _NAMES,
    "natcs_weak": set(), "nlupp": {"PERSON", "ORG", "DATE"}, "nemo_spoken": set(), "recognizers": set(), "paris_directories": {"PERSON", "ADDRESS"},
    "unlabelled": set(), "nlu_evaluation": set(), "slurp": set(), "restaurant8k": set(), "multiwoz21": {"PERSON", "EMAIL", "CARD"},
}


def tag_of(label, corpus):
    """(label index, or None for no personal label, or -1 for unknown: left out of the loss)."""
    if corpus.startswith("evi") and label == "DATE":
        return INDEX["DOB"]
    if label in ALIASES:
        label = ALIASES[label]
        return INDEX[label] if label else -1
    if label in INDEX:
        return INDEX[label]
    if label in ("MISC", "PLACE_NAME", "HASHTAG", "ARTIST", "MONEY", "SEX"):
        return -1 if label != "MISC" else None
    return -1


def marked(corpus):
    """The labels that a corpus marks wherever they occur; generated data marks all."""
    for name, labels in MARKED.items():
        if corpus.startswith(name):
            return labels
    return set(LABELS)
