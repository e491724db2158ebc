#!/usr/bin/env python3
"""Hold the example of docs/formats.md to docs/overrides.schema.json, and see that faults are found.

    check_example.py DOCS

Exit status 0 when all is well, 1 otherwise, 77 when python3-jsonschema is missing.
"""
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed: apt-get install python3-jsonschema")
    sys.exit(77)

docs = pathlib.Path(sys.argv[1])
validator = jsonschema.Draft202012Validator(
    json.loads((docs / "overrides.schema.json").read_text(encoding="utf-8")))
page = (docs / "formats.md").read_text(encoding="utf-8")
begin = page.index('{"overrides": [\n')
example = json.loads(page[begin:page.index("\n```", begin)])
faults = [error.message for error in validator.iter_errors(example)]
for entry in example["overrides"]:
    for key in ("action", "who", "why"):
        broken = {name: value for name, value in entry.items() if name != key}
        if validator.is_valid({"overrides": [broken]}):
            faults.append(f"the schema takes an entry without {key}: {broken}")
print("\n".join(faults))
sys.exit(1 if faults else 0)
