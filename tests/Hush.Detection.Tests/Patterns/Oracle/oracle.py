"""Says of each line "module value" on stdin whether python3-stdnum takes the value for valid: "valid" or "invalid", line by line.

It is the other opinion that our validators are held against: written by other people, from the same standards.
"""

import datetime
import importlib
import sys


class LastDay(datetime.date):
    """A date whose today lies far off, so that the verdict on a birth date does not depend on when the test runs."""

    @classmethod
    def today(cls):
        return cls(2099, 12, 31)


datetime.date = LastDay

try:
    importlib.import_module("stdnum")
except ImportError:
    sys.exit("python3-stdnum is missing: install Debian's package python3-stdnum, as ./test does")


def main():
    modules = {}
    for line in sys.stdin:
        name, value = line.rstrip("\n").split(" ", 1)
        if name not in modules:
            modules[name] = importlib.import_module("stdnum." + name)
        print("valid" if modules[name].is_valid(value) else "invalid")


if __name__ == "__main__":
    main()
