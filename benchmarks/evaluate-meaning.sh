#!/usr/bin/env bash
# Measures the judging of meaning from outside, through ./travaux assess, with the scorer of ../shared/eval/meaning: on its pairs and on
# those of ours beside this script, of which only the texts and their context are handed over. Prints a table of scores for each set,
# and fails where a bar on the former is missed; the latter have none.
#   benchmarks/evaluate-meaning.sh
# Needs python3.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
evaluation=$here/../shared/eval/meaning
[ $# -eq 0 ] || { echo "unknown option $1: see the head of this file" >&2; exit 2; }
[ -d "$evaluation" ] || { echo "no $evaluation: nothing measured"; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

judge() { "$here/travaux" assess --pairs "$1" --output "$2" > "$work/said"; }

inputs() { # inputs GOLD: its lines without what they should give
  python3 -c '
import json, sys
for line in sys.stdin:
    pair = json.loads(line)
    print(json.dumps({key: pair[key] for key in ("id", "lang", "before", "after", "context") if key in pair}, ensure_ascii=False))' < "$1"
}

echo "--- dev"
judge "$evaluation/dev_input.jsonl" "$work/dev.jsonl"
python3 "$evaluation/score.py" "$evaluation/dev.jsonl" "$work/dev.jsonl"
for gold in "$here"/benchmarks/golds/meaning/pairs-*.jsonl; do
  name=$(basename "$gold" .jsonl)
  echo "--- $name"
  inputs "$gold" > "$work/$name-input.jsonl"
  judge "$work/$name-input.jsonl" "$work/$name.jsonl"
  python3 "$evaluation/score.py" "$gold" "$work/$name.jsonl"
done

echo "--- bars on dev"
python3 "$evaluation/score.py" "$evaluation/dev.jsonl" "$work/dev.jsonl" --json | python3 -c '
import json, sys
score = json.load(sys.stdin)
missed = 0
def figure(name, value, bar, most=False):
    global missed
    reached = value <= bar if most else value >= bar
    at_most = " at most" if most else ""
    print("reached " if reached else "MISSED  ", f"{name} = {value:.3f} (bar {bar}{at_most})")
    missed += not reached
figure("pairs judged", score["predictions"], score["pairs"])
figure("significance accuracy", score["sig_accuracy"], 0.88)
figure("significance macro-F1", score["sig_macro_f1"], 0.85)
figure("facet micro-F1", score["micro"][2], 0.75)
figure("direction accuracy", score["direction_accuracy"], 0.92)
figure("false alarms", score["false_alarms"]["all"]["by_significance"], 0.06, most=True)
figure("substantive changes missed", score["missed_substantive"], 0.03, most=True)
print(f"{missed} bars missed" if missed else "all bars reached")
sys.exit(missed > 0)'
