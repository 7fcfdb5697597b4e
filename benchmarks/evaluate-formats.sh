#!/usr/bin/env bash
# Compares what ingest reads of the same document as .docx, .pdf, .html and .txt, converted by LibreOffice, through ./travaux,
# and fails where a bar is missed: sample texts 100 % of the clauses, real documents equal numbers and 99 % of the clauses.
#   benchmarks/evaluate-formats.sh
# Needs python3 and soffice; prints one line per pair of formats; ends with 1 if any bar was missed.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
real=$here/../shared/eval/alignment/real
command -v soffice > /dev/null || { echo "no soffice: nothing measured"; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
missed=0

convert() { # convert SUFFIX FILE [OPTION…]: into the same folder
  local suffix=$1 file=$2
  shift 2
  soffice "-env:UserInstallation=file://$work/profile" --headless "$@" --convert-to "$suffix" --outdir "$(dirname "$file")" "$file" > /dev/null 2>&1
}

clauses() { # clauses FILE: number, heading and text of each clause, white space made even, a line each
  "$here/travaux" clauses "$1" --format json | python3 -c '
import json, sys
def walk(found):
    if isinstance(found, dict):
        if "text" in found and "kind" in found:
            if found["kind"] != "note":
                print("\t".join(" ".join((found.get(key) or "").split()) for key in ("number", "heading", "text")))
        for value in found.values():
            walk(value)
    elif isinstance(found, list):
        for value in found:
            walk(value)
walk(json.load(sys.stdin))'
}

compare() { # compare NAME EXPECTED FOUND BAR
  python3 - "$@" << 'PYTHON' || missed=$((missed + 1))
import difflib, sys
name, expected, found, bar = sys.argv[1:]
left = open(expected, encoding="utf-8").read().splitlines()
right = open(found, encoding="utf-8").read().splitlines()
def bare(line):  # brackets and full stops round a number are lost where a format counts by itself
    number, rest = line.split("\t", 1)
    return number.strip("().") + "\t" + rest
left, right = [bare(line) for line in left], [bare(line) for line in right]
equal = sum(block.size for block in difflib.SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks())
share = equal / max(1, len(left), len(right))
numbers = [[line.split("\t")[0] for line in lines if line.split("\t")[0]] for lines in (left, right)]
same = numbers[0] == numbers[1]
reached = same and share >= float(bar)
print(f"{'reached ' if reached else 'MISSED  '} {name}: {share:.4f} of {len(left)} clauses equal, numbers {'equal' if same else 'differ'} (bar {bar})")
sys.exit(not reached)
PYTHON
}

measure() { # measure NAME BAR FOLDER: all formats of the folder against its Word file
  local name=$1 bar=$2 folder=$3 file
  clauses "$folder/doc.docx" > "$folder/expected"
  for file in "$folder"/doc.{txt,pdf,html}; do
    [ -e "$file" ] || continue
    clauses "$file" > "$folder/found"
    compare "$name .docx/.${file##*.}" "$folder/expected" "$folder/found" "$bar"
  done
}

for text in "$here"/fixtures/plans/*/texts/*.docx; do
  name=$(basename "$text" .docx)
  folder=$work/$name
  mkdir -p "$folder"
  cp "$text" "$folder/doc.docx"
  cp "${text%.docx}.txt" "$folder/doc.txt"
  convert pdf "$folder/doc.docx"
  convert html "$folder/doc.docx"
  measure "$name" 1 "$folder"
done

for name in ua-occupied-step-2021 ua-constitution de-bdsg-1990-to-2018 ru-ilo-constitution-null en-csa-1.0-to-2.1; do
  [ -e "$real/$name/before.txt" ] || continue
  folder=$work/$name
  mkdir -p "$folder"
  # Headings and tables drawn with characters are none elsewhere.
  grep -v '^ *[|+]' "$real/$name/before.txt" | sed 's/^#* *//' > "$folder/doc.txt"
  convert docx "$folder/doc.txt" "--infilter=Text (encoded):UTF8"
  convert pdf "$folder/doc.docx"
  convert html "$folder/doc.docx"
  measure "$name" .99 "$folder"
done

[ "$missed" -eq 0 ] || { echo "$missed bars missed"; exit 1; }
echo "all bars reached"
