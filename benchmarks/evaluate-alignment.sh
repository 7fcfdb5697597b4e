#!/usr/bin/env bash
# Measures the alignment from outside, through ./travaux, with the scorers of ../shared/eval/alignment, and fails where a bar is missed.
#   benchmarks/evaluate-alignment.sh [--clauses N] [--seeds "1 2 3"]
# Needs python3. Prints one line per measure; ends with 1 if any bar was missed.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
evaluation=$here/../shared/eval/alignment
clauses=1000
seeds="1 2 3"
while [ $# -gt 0 ]; do
  case $1 in
    --clauses) clauses=$2; shift 2 ;;
    --seeds) seeds=$2; shift 2 ;;
    *) echo "unknown option $1: see the head of this file" >&2; exit 2 ;;
  esac
done
[ -d "$evaluation" ] || { echo "no $evaluation: nothing measured"; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
missed=0

# figure NAME VALUE BAR: prints and keeps count; the value must reach the bar
figure() {
  if python3 -c 'import sys; sys.exit(not float(sys.argv[1]) >= float(sys.argv[2]))' "$2" "$3"; then
    echo "reached  $1 = $2 (bar $3)"
  else
    echo "MISSED   $1 = $2 (bar $3)"
    missed=$((missed + 1))
  fi
}

field() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

compare() { "$here/travaux" compare "$1" "$2" --format json > "$3"; }

for level in light heavy; do
  if [ "$level" = light ]; then bar=.995; else bar=.985; fi
  for seed in $seeds; do
    pair=$work/$level-$seed
    python3 "$evaluation/gen.py" --clauses "$clauses" --level "$level" --seed "$seed" --out "$pair" > "$work/info.json"
    for suffix in txt docx; do
      compare "$pair/before.$suffix" "$pair/after.$suffix" "$work/out.json"
      score=$(python3 "$evaluation/score_json.py" "$pair/gold.tsv" "$work/out.json") || score='{"F1": 0, "moveF1": 0, "splitMergeRecall": 0}'
      figure "$level seed $seed .$suffix link F1" "$(field F1 <<< "$score")" "$bar"
      echo "         moves F1 $(field moveF1 <<< "$score"), splits and mergers found $(field splitMergeRecall <<< "$score"), noise $(python3 "$evaluation/score_noise.py" "$pair" "$work/out.json" | field noise)"
    done
  done
done

for gold in plan-us28-to-e3:.95 ua-occupied-step-2021:.90; do
  name=${gold%%:*}
  pair=$evaluation/real/$name
  compare "$pair/before.txt" "$pair/after.txt" "$work/out.json"
  score=$(python3 "$evaluation/score_real.py" "$pair/gold.tsv" "$work/out.json")
  figure "$name link F1" "$(field F1 <<< "$score")" "${gold##*:}"
  figure "$name articles seen of all" \
    "$(python3 -c 'import json, sys; s = json.load(sys.stdin); print(float(s["articlesSeen"] == s["articlesGold"]))' <<< "$score")" 1
done

limit=60
for before in "$evaluation"/real/*/before.*; do
  suffix=${before##*.}
  folder=$(dirname "$before")
  start=$(date +%s.%N)
  if compare "$before" "$folder/after.$suffix" "$work/out.json"; then
    took=$(python3 -c 'import sys, time; print(round(float(sys.argv[2]) - float(sys.argv[1]), 1))' "$start" "$(date +%s.%N)")
    figure "$(basename "$folder") .$suffix seconds left of $limit" "$(python3 -c 'import sys; print(round(float(sys.argv[1]) - float(sys.argv[2]), 1))' "$limit" "$took")" 0
  else
    echo "MISSED   $(basename "$folder") .$suffix cannot be compared"
    missed=$((missed + 1))
  fi
done

[ "$missed" -eq 0 ] || { echo "$missed bars missed"; exit 1; }
echo "all bars reached"
