#!/usr/bin/env python3
"""Check analyses against docs/analysis.schema.json, and that what they point at exists.

    check_schema.py SCHEMA ANALYSIS.json...

Exit status 0 when all hold, 1 with one line for each fault, 77 when python3-jsonschema is missing.
"""
import json
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed: apt-get install python3-jsonschema")
    sys.exit(77)


def dangling(analysis):
    """Ids that are named but belong to nothing, and ids that belong to two things."""
    documents = analysis["documents"]
    listed = {
        "documents": [d["id"] for d in documents],
        "figures": [f["id"] for d in documents for f in d["figures"]],
        "attributions": [a["id"] for d in documents for a in d["attributions"]],
        "findings": [f["id"] for f in analysis["findings"]],
    }
    for kind, ids in listed.items():
        for double in sorted({i for i in ids if ids.count(i) > 1}):
            yield f"{kind}: two have the id {double!r}"
    for owner, kind in [("findings", "figures"), ("measures", "figures"), ("measures", "findings"),
                        ("origins", "documents")]:
        for item in analysis[owner]:
            for missing in [i for i in item[kind] if i not in listed[kind]]:
                yield f"{owner}: no {kind[:-1]} has the id {missing!r}"
    for document in documents:
        for figure in document["figures"]:
            if figure["attribution"] not in [None, *listed["attributions"]]:
                yield f"{figure['id']}: no attribution has the id {figure['attribution']!r}"


def main():
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    faults = 0
    for path in sys.argv[2:]:
        analysis = json.load(open(path, encoding="ascii"))
        for error in validator.iter_errors(analysis):
            faults += 1
            print(f"{path}: {error.json_path}: {error.message}")
        if not faults:
            for fault in dangling(analysis):
                faults += 1
                print(f"{path}: {fault}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
