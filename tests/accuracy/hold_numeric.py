#!/usr/bin/env python3
"""Score sayso on the numeric suites, over all cases and over those that news uses, and hold what was reached.

    hold_numeric.py SAYSO SHARED

SAYSO is the program, SHARED the folder with the suites and their scorer. Cases outside the scope
are named in numeric_scope.json, with the reason. Prints the scorer's table twice. Exit status:
0 all floors of floors.json ("numeric") hold, 1 one does not, 77 the suites are not there.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def ends_with_whole_period(case):
    """Whether a range of the case ends on the first of a month that its text names without a day."""
    if "explicit_range_end" not in case.get("tags", []):
        return False
    for expected in case["expect"]:
        for reading in expected.get("any", [expected]):
            high = reading.get("high")
            day = re.search(r"\b\d{1,2}(st|nd|rd|th)?\b\s*$", expected["text"])
            if isinstance(high, str) and high[:10].endswith("-01") and not day:
                return True
    return False


def in_scope(case, scope):
    return (not set(case.get("tags", [])) & set(scope["tags"]) and case["suite"] not in scope["suites"]
            and not ends_with_whole_period(case))


def table(sayso, shared, suites):
    """The scorer's table, as text and as {suite: row of numbers}."""
    command = [sys.executable, shared / "eval/run_numeric.py", *suites, "--", sayso, "analyze", "--format", "jsonl", "-"]
    run = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, check=True)
    text = run.stdout.decode("utf-8")
    rows = {}
    for line in text.splitlines()[1:]:
        cells = line.replace("|", " ").split()
        rows[cells[0]] = {"found": float(cells[6]), "value": float(cells[8]) if cells[8] != "-" else None}
    return text, rows


def main():
    sayso, shared = sys.argv[1], pathlib.Path(sys.argv[2])
    suites = sorted((shared / "eval/numeric").glob("*.jsonl"))
    if not suites:
        print(f"skipped: no eval/numeric/*.jsonl in {shared}; set SAYSO_SHARED to the folder of test articles")
        sys.exit(77)
    scope = json.loads((HERE / "numeric_scope.json").read_text(encoding="utf-8"))
    floors = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))["numeric"]["floors"]
    with tempfile.TemporaryDirectory() as folder:
        kept = []
        for suite in suites:
            cases = [line for line in suite.open(encoding="utf-8") if in_scope(json.loads(line), scope)]
            if cases:
                kept.append(pathlib.Path(folder) / suite.name)
                kept[-1].write_text("".join(cases), encoding="utf-8")
        tables = {"all": table(sayso, shared, suites), "news": table(sayso, shared, kept)}
    failed = False
    for name, (text, _) in tables.items():
        print(f"cases: {name}\n{text}")
    for floor in floors:
        number = tables[floor["cases"]][1][floor["suite"]][floor["value"]]
        verdict = "holds" if number >= floor["least"] else "BROKEN"
        failed = failed or verdict == "BROKEN"
        print(f"{verdict:6} {floor['name']}: {number:.4g}, at least {floor['least']}")
    sys.exit(1 if failed else 0)


main()
