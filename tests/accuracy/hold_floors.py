#!/usr/bin/env python3
"""Run sayso on a set of articles, score it, and hold what was reached.

    hold_floors.py SAYSO SHARED SUITE

SAYSO is the program, SHARED the folder with the test articles and their scorers, SUITE a key of
floors.json. Prints the scorer's table. Exit status: 0 all floors hold, 1 one does not, 77 the
articles are not there (the test is skipped).
"""
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def run(command, stdout=None):
    result = subprocess.run([str(word) for word in command], stdout=stdout, check=False)
    if result.returncode != 0:
        sys.exit(f"{command[0]} ended with {result.returncode}")


def value(scores, path):
    """The number at a path such as "metrics/speech/triple/f1"; a/b is a rate where b is "of"."""
    for key in path.split("/"):
        scores = scores[key]
    return scores


def measured(scores, floor):
    number = value(scores, floor["value"])
    if "of" in floor:
        total = value(scores, floor["of"])
        number = number / total if total else 0.0
    return number


def holds(number, floor):
    return number >= floor["least"] if "least" in floor else number <= floor["most"]


def main():
    sayso, shared, suite_name = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    suite = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))[suite_name]
    articles = sorted(shared.glob(suite["articles"]))
    if not articles:
        print(f"skipped: no {suite['articles']} in {shared}; set SAYSO_SHARED to the folder of test articles")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        analysis, scores_file = pathlib.Path(folder) / "analysis", pathlib.Path(folder) / "scores"
        run([sayso, "analyze", "--format", suite["format"], "-o", analysis, *articles])
        arguments = [str(word).format(shared=shared, analysis=analysis) for word in suite["scorer"]]
        run([sys.executable, *arguments, "--json", scores_file])
        scores = json.loads(scores_file.read_text(encoding="utf-8"))
    failed = False
    for floor in suite["floors"]:
        number = measured(scores, floor)
        limit = f"at least {floor['least']}" if "least" in floor else f"at most {floor['most']}"
        verdict = "holds" if holds(number, floor) else "BROKEN"
        failed = failed or verdict == "BROKEN"
        print(f"{verdict:6} {floor['name']}: {number:.4g}, {limit}")
    sys.exit(1 if failed else 0)


main()
