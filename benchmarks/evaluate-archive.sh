#!/usr/bin/env bash
# Verifies the objects that the editors of OCFL 1.1 made to test validators with, each with "archive verify --object": good ones
# are to be accepted, bad ones refused for a reason they are named for, the others accepted with the warnings they are named for.
#   benchmarks/evaluate-archive.sh [FIXTURES]     ../shared/eval/archive/ocfl_fixtures/1.1 by default
# Prints a line for each object; ends with 1 where one is judged otherwise.
set -uo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
fixtures=${1:-$here/../shared/eval/archive/ocfl_fixtures/1.1}
[ -d "$fixtures" ] || { echo "no fixtures in $fixtures" >&2; exit 3; }
wrong=0
total=0
for kind in good bad warn; do
  for object in "$fixtures/$kind-objects"/*/; do
    name=$(basename "$object")
    answer=$("$here/travaux" archive verify --object "$object" --format json 2>/dev/null)
    status=$?
    found=$(python3 -c '
import json, sys
rows = [row for table in json.load(sys.stdin)["tables"] if table["id"] == "findings" for row in table["rows"]]
print(" ".join(sorted({str(row["code"]) for row in rows})))' <<< "$answer" 2>/dev/null || echo unreadable)
    named=$(tr _ '\n' <<< "$name" | grep -E '^[EW][0-9]{3}$' | tr '\n' ' ')
    # OCFL 1.0 had under E037 what 1.1 has under E110.
    [ "$name" = E037_inconsistent_id ] && named="$named E110"
    good=no
    case $kind in
      good) [ "$status" = 0 ] && [ -z "$found" ] && good=yes ;;
      bad) [ "$status" = 4 ] && for code in $named; do [[ " $found " == *" $code "* ]] && good=yes; done ;;
      warn) [ "$status" = 0 ] && good=yes && for code in $named; do [[ " $found " == *" $code "* ]] || good=no; done ;;
    esac
    total=$((total + 1))
    [ $good = yes ] || wrong=$((wrong + 1))
    printf '%-3s  %-5s exit %s  %-45s %s\n' "$good" "$kind" "$status" "$name" "$found"
  done
done
echo "$((total - wrong)) of $total objects judged as they are named"
[ $wrong = 0 ]
