"""Runs named checks and prints what became of them, as checks.js does."""
import json
import traceback


class Failed(Exception):
    pass


def equal(actual, expected):
    if actual != expected:
        raise Failed(f"{actual!r} is not {expected!r}")


def refused(call):
    from azure.core.exceptions import HttpResponseError

    try:
        call()
    except HttpResponseError as error:
        return error
    raise Failed("the call was not refused")


def run(checks):
    results = []
    for check in checks:
        try:
            check()
            results.append({"name": check.__doc__, "passed": True, "detail": ""})
        except Exception:  # whatever a client throws is a failure of its check
            results.append({"name": check.__doc__, "passed": False, "detail": traceback.format_exc()})
    print(json.dumps(results))
