#!/usr/bin/env bash
# Measures the reading of large documents in fresh virtual machines with 512 MiB of heap.
#
#   benchmarks/ingest-speed.sh              prints the figures; exit 1 where one is over its bar
#
# Bars: a .docx of 1,000 pages (28,000 paragraphs, numbers, headings, tables, notes) in 5 s, read once; a .txt of 30,000 lines
# (5.6 MB) in 1 s in a running program: the best of six readings, of which the first ones also load and compile it.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for what in word_document plain_text; do
  (cd "$root" && mvn -B -q -pl core -am test -Dtest="IngestSpeed#$what" -Dsurefire.failIfNoSpecifiedTests=false \
    -Djacoco.skip=true -Dmaven.javadoc.skip -DargLine=-Xmx512m -Dtravaux.speed="$folder") >"$folder/log" 2>&1 || {
    tail -n 30 "$folder/log" >&2
    exit 1
  }
done
over=0
check() { # name, bar in seconds
  best=$(sort -n "$folder/$1.times" | head -n 1)
  set -- "$1" "$2" $best
  printf '%s: %s s (bar %s s), first %s s, %s clauses, %s bytes\n' "$1" "$3" "$2" \
    "$(head -n 1 "$folder/$1.times" | cut -d ' ' -f 1)" "$4" "$5"
  awk -v seconds="$3" -v bar="$2" 'BEGIN { exit seconds > bar }' || over=1
}
check word 5
check text 1
if [ "$over" = 1 ]; then
  echo "reading is slower than its bar" >&2
  exit 1
fi
