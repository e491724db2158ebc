#!/usr/bin/env python3
"""Count the hard sentences that sayso reads wholly right, and hold what was reached.

    hold_hard.py SAYSO SHARED

SAYSO is the program, SHARED the folder with eval/numeric/hard50.jsonl. A sentence is right where every
figure of the gold is found at its very words with its value or both ends and their openness, its
approximation, unit, role, counted noun and outcome, and no other figure is read. Prints what is wrong
of each sentence that is not. Exit status: 0 the floor of floors.json ("hard") holds, 1 it does not,
77 the sentences are not there.
"""
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROLES = {  # of the gold -> of sayso, where the names differ
    None: {"level", "projection"},
    "delta": {"delta", "delta-up", "delta-down"},
    "delta_up": {"delta-up"},
    "delta_down": {"delta-down"},
    "current": {"level", "to", "total"},
}
# What befalls the counted, as the lexicon names it. Other events of the gold (crossed, gathered,
# pledged, fell) are no outcome that figures are compared by, so there is none to read.
OUTCOMES = {"died": "killed", "death toll": "killed", "wounded": "injured", "hurt": "injured",
            "killed|wounded": "killed|injured", "killed": "killed", "displaced": "displaced", "fled": "displaced",
            "trapped": "trapped", "missing": "missing", "found": "found"}


UNITS = {"INR": "rupee"}  # a currency is named as its symbol is, whatever the country


def close(a, b):
    if isinstance(a, str) or isinstance(b, str) or a is None or b is None:
        return a == b
    return abs(a - b) <= 1e-6 * max(1.0, abs(a), abs(b))


def ends(figure):
    """What the gold gives as one value is the anchor of an approximation, else a point."""
    return figure.get("low"), figure.get("high")


def value_right(gold, figure):
    for reading in gold.get("any", [gold]):
        if "value" not in reading:
            low, high = ends(figure)
            floor = reading["low"] is None and low == 0  # up to 75: from nothing on
            right = (close(reading["low"], low) or floor) and close(reading["high"], high)
        else:
            right = close(reading["value"], figure.get("value")) or (
                close(reading["value"], figure.get("low")) and figure.get("low") == figure.get("high"))
        if right:
            return True
    return False


def faults(gold, figure):
    """What of one figure is read otherwise than the gold has it."""
    if not value_right(gold, figure):
        yield f"value {figure.get('value')} {ends(figure)}"
    if "low" in gold:
        for end in ("low_open", "high_open"):
            if bool(gold.get(end)) != bool(figure.get(end)) and gold[end[:-5]] is not None:
                yield end
    if "approx" in gold and figure["approximation"] != gold["approx"]:
        if gold["kind"] not in ("date", "daterange"):  # of dates no direction is kept
            yield f"approximation {figure['approximation']}"
    if "unit" in gold and gold["kind"] not in ("number",) and figure.get("unit") != UNITS.get(gold["unit"], gold["unit"]):
        yield f"unit {figure.get('unit')}"
    role = gold.get("role") or ("factor" if gold["kind"] == "factor" else None)
    if figure["role"] not in ROLES.get(role, {role}):
        yield f"role {figure['role']}"
    if "noun" in gold and (figure.get("counted") or "").lower() != gold["noun"].strip("()"):
        yield f"counted {figure.get('counted')}"
    event = gold.get("event")
    if event in OUTCOMES and figure.get("outcome") != OUTCOMES[event]:
        yield f"outcome {figure.get('outcome')}"
    told_by_noun = "deaths" in gold.get("noun", "")
    if event not in OUTCOMES and not told_by_noun and figure.get("outcome") in OUTCOMES.values():
        yield f"outcome {figure.get('outcome')}"


def wrong(case, document):
    figures = {tuple(f["span"]): f for f in document["figures"]}
    found = []
    for gold in case["expect"]:
        figure = figures.pop((gold["start"], gold["end"]), None)
        found += [f"{gold['text']!r}: {fault}" for fault in (faults(gold, figure) if figure else ["not found"])]
    return found + [f"{case['text'][b:e]!r}: no figure" for b, e in figures]


def main():
    sayso, shared = sys.argv[1], pathlib.Path(sys.argv[2])
    suite = shared / "eval/numeric/hard50.jsonl"
    if not suite.exists():
        print(f"skipped: no {suite}; set SAYSO_SHARED to the folder of test articles")
        sys.exit(77)
    cases = [json.loads(line) for line in suite.read_text(encoding="utf-8").splitlines()]
    feed = "".join(json.dumps({"id": c["id"], "text": c["text"], "published": c["reference_date"]}) + "\n" for c in cases)
    run = subprocess.run([sayso, "analyze", "--format", "jsonl", "-"], input=feed.encode(), stdout=subprocess.PIPE, check=True)
    documents = {d["id"]: d for d in map(json.loads, run.stdout.decode("utf-8").splitlines())}
    right = 0
    for case in cases:
        found = wrong(case, documents[case["id"]])
        right += not found
        for fault in found:
            print(f"{case['id']}: {fault}")
    least = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))["hard"]["least"]
    verdict = "holds" if right >= least else "BROKEN"
    print(f"{verdict:6} sentences wholly right: {right} of {len(cases)}, at least {least}")
    sys.exit(right < least)


main()
