"""The kinds of slots, their forms, and the label that each gets (None: not personal)."""

LABELS = {
    "PERSON": "PERSON", "ORG": "ORG", "ADDRESS": "ADDRESS", "CITY": "LOC", "STATE": "LOC", "COUNTRY": "LOC", "ZIP": "ZIP", "PHONE": "PHONE",
    "EMAIL": "EMAIL", "URL": "URL", "DATE": "DATE", "DOB": "DOB", "AGE": "AGE", "CARD": "CARD", "CVV": "CVV", "EXPIRY": "EXPIRY", "SSN": "SSN",
    "IBAN": "BANK", "SWIFT": "BANK", "ROUTING": "BANK", "ACCOUNT": "BANK", "SORTCODE": "BANK", "USERNAME": "USERNAME", "PASSWORD": "PASSWORD",
    "PIN": "PASSWORD", "JOB": "JOB",
}
IDENTIFIERS = ("ORDER", "CASE", "MEMBER", "POLICY", "TRACKING", "SERIAL", "PASSPORT", "LICENSE", "PLATE", "VIN", "MRN", "TAXID", "IP")
PLAIN = (
    "product", "brand", "price", "quantity", "percent", "time", "weekday", "month", "year", "duration", "version", "model", "partnumber", "number",
    "room", "flight", "score", "measure", "filename", "code", "word", "famousidiom",
    "slang", "nationality", "hashtag", "eponym", "title",
)
LABELS.update({kind: "ID" for kind in IDENTIFIERS})
LABELS.update({kind: None for kind in PLAIN})

_PARTS = {f"part{number}" for number in range(1, 5)}
_CODE = {"last4", "spelled", "spoken"} | _PARTS
_DATES = {"numeric", "long", "relative", "spoken", "short", "month", "day", "year"}

FORMS = {kind: {"full"} for kind in LABELS}
for _kind in IDENTIFIERS + ("PHONE", "CARD", "SSN", "IBAN", "ROUTING", "ACCOUNT", "SORTCODE", "SWIFT", "CVV", "EXPIRY", "ZIP", "PIN"):
    FORMS[_kind] |= _CODE
FORMS["PERSON"] |= {"first", "last", "initial", "lastfirst", "spelled", "initials", "middle", "nick"}
FORMS["ORG"] |= {"bank", "company", "hospital", "school", "agency", "shop", "law", "insurer", "club", "short"}
FORMS["ADDRESS"] |= {"street", "streetcity", "multiline", "unit", "spoken"}
FORMS["STATE"] |= {"short"}
for _kind in ("CITY", "STATE", "USERNAME", "PASSWORD", "EMAIL", "URL"):
    FORMS[_kind] |= {"spelled", "spoken"}
for _kind in ("DATE", "DOB"):
    FORMS[_kind] |= _DATES
