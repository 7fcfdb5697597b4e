#!/usr/bin/env bash
# Brings the annotated statements of ../shared/eval/reactions into a new plan, writes them out again, and compares: every object
# must come out equal, every pair that contradicts inside the file must be in "contested", and every label of a version and id
# outside the file in "reaction check".
#   benchmarks/evaluate-reactions.sh [GOLD.jsonl]
# Bar: all of it. Ends with 1 where anything is missing. Needs python3.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
gold=${1:-$here/../shared/eval/reactions/gold.jsonl}
[ $# -le 1 ] || { echo "one file at most: see the head of this file" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
travaux() { "$here/travaux" "$@"; }
travaux plan new "$work/plan" --title "Annotated statements" --id annotated
travaux reaction import "$gold" --plan "$work/plan" --add-parties
travaux reaction list --plan "$work/plan" --closed --output "$work/out.jsonl"
travaux contested --plan "$work/plan" --format json > "$work/contested.json"
travaux reaction check --plan "$work/plan" --format json > "$work/check.json"
python3 - "$gold" "$work" <<'PYTHON'
import json, sys
gold = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8") if line.strip()]
work = sys.argv[2]
out = {r["id"]: r for r in map(json.loads, open(work + "/out.jsonl", encoding="utf-8"))}
equal = sum(out.get(r["id"]) == r for r in gold)
ids = {r["id"] for r in gold}
pairs = {frozenset((r["id"], other)) for r in gold for other in r["contradicts"] if other in ids}
shown = {frozenset((row["one"][0]["id"], row["other"][0]["id"]))
         for table in json.load(open(work + "/contested.json"))["tables"] for row in table["rows"]}
check = open(work + "/check.json", encoding="utf-8").read()
labels = [r["id"] for r in gold if r["target"]["version"]]
outside = {other for r in gold for other in r["contradicts"] + r["same_as"] + [r["repeat_of"]] if other and other not in ids}
listed = sum(f'reaction {i}"' in check for i in labels)
named = sum(i in check for i in outside)
print(f"{equal} of {len(gold)} statements come out equal; {len(pairs & shown)} of {len(pairs)} contradicting pairs shown, "
      f"{len(shown - pairs)} others; {listed} of {len(labels)} labels of versions and {named} of {len(outside)} ids outside listed")
sys.exit(equal != len(gold) or pairs != shown or listed != len(labels) or named != len(outside))
PYTHON
