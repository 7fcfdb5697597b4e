#!/usr/bin/env bash
# Measures redlines from outside, through ./travaux, with the two judges of ../shared/eval/redline (one in Python, and LibreOffice), and
# fails where a bar is missed.
#   benchmarks/evaluate-redline.sh [--clauses "300 3000"]
# Needs python3; without soffice and a python3 that has uno, LibreOffice judges nothing. Prints one line per measure; ends with 1 if
# any bar was missed.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
evaluation=$here/../shared/eval/redline
generator=$here/../shared/eval/alignment/gen.py
real=$here/../shared/eval/alignment/real/en-cabf-br-docx-2019
clauses="300 3000"
while [ $# -gt 0 ]; do
  case $1 in
    --clauses) clauses=$2; shift 2 ;;
    *) echo "unknown option $1: see the head of this file" >&2; exit 2 ;;
  esac
done
[ -d "$evaluation" ] || { echo "no $evaluation: nothing measured"; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
missed=0

# figures: counts the lines of standard input "NAME VALUE BAR" (at least) and "NAME VALUE BAR most", with tabs between
figures() {
  python3 -c '
import sys
missed = 0
for line in sys.stdin:
    name, value, bar, *most = line.rstrip("\n").split("\t")
    reached = float(value) <= float(bar) if most else float(value) >= float(bar)
    print(("reached " if reached else "MISSED  "), f"{name} = {value} (bar {bar}" + (" at most)" if most else ")"))
    missed += not reached
sys.exit(missed > 0)' || missed=$((missed + 1))
}

batch() { # batch FOLDER: all pairs, in one process
  "$here/travaux" redline --pairs "$evaluation/pairs.tsv" --docs "$evaluation/docs" --output-dir "$1" \
    --author Judge --date 2026-01-31T12:00:00Z > "$work/said" 2>&1 || grep '^travaux: ' "$work/said" || true
}

redline() { # redline ORIGINAL REVISED OUTPUT
  "$here/travaux" redline "$1" "$2" --output "$3" --author Judge --date 2026-01-31T12:00:00Z > "$work/said" 2>&1 || cat "$work/said"
}

# --- the 66 pairs ----------------------------------------------------------------------------------
batch "$work/redlines"
python3 "$evaluation/redline_check.py" --batch "$evaluation/pairs.tsv" --docs "$evaluation/docs" --redlines "$work/redlines" \
  --format --quiet --jsonl "$work/pairs.jsonl" > "$work/summary" || true
# WC-1470 may be above 3: one row of a table goes and another comes. Its minimum of 3 characters keeps words of the one row in cells of
# the other, which no reader of a table would do; whichever rows are paired, at least 15 characters are marked.
python3 - "$work/pairs.jsonl" <<'PYTHON' > "$work/figures"
import json, statistics, sys
pairs = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
def count(*keys):
    return sum(all(pair.get(key) for key in keys) for pair in pairs)
def figure(*cells):
    print(*cells, sep="\t")
all_of_them = len(pairs)
figure("pairs exact in both views", count("accept_strict", "reject_strict"), all_of_them)
figure("pairs with a sane package", count("package"), all_of_them)
figure("pairs that keep their format", count("fmt_accept", "fmt_reject"), all_of_them)
sound = [pair for pair in pairs if pair.get("noise") is not None]
figure("noise, median", statistics.median(pair["noise"] for pair in sound) if sound else 99, "1.00", "most")
pooled = sum(pair["marked_chars"] for pair in sound) / max(1, sum(pair["min_chars"] for pair in sound))
figure("noise, pooled", round(pooled, 3), "1.5", "most")
loud = [f"{pair['id']} {pair['noise']}" for pair in sound if pair["noise"] > 3 and pair["id"] != "WC-1470"]
figure("pairs with noise above 3" + "".join(f", {name}" for name in loud), len(loud), 0, "most")
known = [pair for pair in pairs if str(pair.get("expected", "")).isdigit()]
same = sum(pair.get("regions") == int(pair["expected"]) for pair in known)
figure("share of pairs with as many regions as expected", round(same / max(1, len(known)), 3), ".90")
PYTHON
figures < "$work/figures"

batch "$work/again"
figures <<< "two runs, files that differ"$'\t'"$(diff -rq "$work/redlines" "$work/again" | grep -c . || true)"$'\t0\tmost'

# --- LibreOffice as the second judge -----------------------------------------------------------------
office_python=
for python in python3 /usr/bin/python3; do
  if type -P "$python" > /dev/null && "$python" -c 'import uno' 2> /dev/null; then office_python=$python; break; fi
done
if type -P soffice > /dev/null && [ -n "$office_python" ]; then
  "$office_python" "$evaluation/lo_check.py" batch "$evaluation/pairs.tsv" "$evaluation/docs" "$work/redlines" \
    --jsonl "$work/office.jsonl" > "$work/summary" 2>&1 || true
  python3 - "$work/office.jsonl" <<'PYTHON' > "$work/figures"
import json, sys
pairs = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
good = [pair for pair in pairs if pair["ok"]]
bad = ", ".join(pair["id"] for pair in pairs if not pair["ok"])
print("share of pairs that LibreOffice reads the same" + (f" (not {bad})" if bad else ""),
      round(len(good) / max(1, len(pairs)), 4), ".98", sep="\t")
PYTHON
  figures < "$work/figures"
else
  echo "no soffice, or no python3 with uno: LibreOffice judges nothing"
fi

# --- long documents ----------------------------------------------------------------------------------
# The judge does not join two runs of the same look where two paragraphs become one, so their looks are compared with such runs joined.
judge() { # judge NAME ORIGINAL REVISED BAR: of the noise
  rm -f "$work/redline.docx"
  redline "$2" "$3" "$work/redline.docx"
  if [ -e "$work/redline.docx" ]; then
    python3 "$evaluation/redline_check.py" "$2" "$3" "$work/redline.docx" --json > "$work/one.json" || true
  else
    echo '{}' > "$work/one.json"
  fi
  python3 - "$evaluation" "$work/one.json" "$@" "$work/redline.docx" <<'PYTHON' > "$work/figures"
import json, os, sys
evaluation, file, name, original, revised, bar, redline = sys.argv[1:]
sys.dont_write_bytecode = True
sys.path.insert(0, evaluation)
from redline_check import Pkg, STORIES, View
result = json.load(open(file, encoding="utf-8"))
def joined(runs):
    whole = []
    for text, look in runs:
        if whole and whole[-1][1] == look:
            whole[-1] = (whole[-1][0] + text, look)
        elif text:
            whole.append((text, look))
    return whole
def looks(document, mode):
    view = View(Pkg(document), mode)
    return [(kind, joined(runs or ()), paragraph) for story in STORIES for kind, _, runs, paragraph in view.st[story] if kind != "/tbl"]
exact = all(result.get(key) for key in ("accept_strict", "reject_strict", "package"))
print(f"{name} exact and sane", int(exact), 1, sep="\t")
same = os.path.exists(redline) and all(
    looks(redline, mode) == looks(document, "accept") for mode, document in (("accept", revised), ("reject", original)))
print(f"{name} keeps its format", int(same), 1, sep="\t")
print(f"{name} noise", result.get("noise") or 99, bar, "most", sep="\t")
PYTHON
  figures < "$work/figures"
}

for number in $clauses; do
  python3 "$generator" --clauses "$number" --level heavy --seed 7 --out "$work/heavy" > /dev/null
  judge "$number clauses" "$work/heavy/before.docx" "$work/heavy/after.docx" 1.15
done
judge "$(basename "$real")" "$real/before.docx" "$real/after.docx" 1.5

[ "$missed" -eq 0 ] || { echo "bars missed"; exit 1; }
echo "all bars reached"
