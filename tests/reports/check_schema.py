#!/usr/bin/env python3
"""Check exports against their JSON Schema; of an analysis also that what it points at exists.

    check_schema.py SCHEMA FILE...

A file that ends in .jsonl is checked line by line.

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
    for quotation in analysis["quotations"]:
        for wording in quotation["wordings"]:
            if wording["attribution"] not in listed["attributions"]:
                yield f"{quotation['id']}: no attribution has the id {wording['attribution']!r}"
    for document in documents:
        for figure in document["figures"]:
            if figure["attribution"] not in [None, *listed["attributions"]]:
                yield f"{figure['id']}: no attribution has the id {figure['attribution']!r}"


def items(path):
    """What a file holds: one object, or one a line."""
    with open(path, encoding="ascii") as file:
        if path.endswith(".jsonl"):
            return [json.loads(line) for line in file.read().split("\n")[:-1]]
        return [json.load(file)]


def main():
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    faults = []
    for path in sys.argv[2:]:
        for number, item in enumerate(items(path), 1):
            place = f"{path}:{number}"
            faults += [f"{place}: {e.json_path}: {e.message}" for e in validator.iter_errors(item)]
            if "documents" in item and not faults:
                faults += [f"{place}: {fault}" for fault in dangling(item)]
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
