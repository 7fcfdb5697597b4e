#!/usr/bin/env bash
# Measures the start: the wall time of `./travaux clauses FILE` from the second start on.
#
#   benchmarks/startup.sh [RUNS] [FILE]     20 runs of the 28-point sample by default; prints minimum, median and maximum
#   benchmarks/startup.sh --bar SECONDS     … and fails where the median is above it
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
bar=
if [ "${1:-}" = --bar ]; then
  bar=$2
  shift 2
fi
runs=${1:-20}
file=${2:-$root/fixtures/plans/ukraine-2025/texts/us28.txt}
"$root/travaux" clauses "$file" >/dev/null # builds and makes the cache
times=$(for _ in $(seq "$runs"); do
  start=$(date +%s%N)
  "$root/travaux" clauses "$file" >/dev/null
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
done | sort -n)
median=$(printf '%s\n' "$times" | sed -n "$(((runs + 1) / 2))p")
printf '%s: %d runs on %s processors, minimum %d ms, median %d ms, maximum %d ms\n' "${file##*/}" "$runs" \
  "$(getconf _NPROCESSORS_ONLN)" "$(printf '%s\n' "$times" | head -n 1)" "$median" "$(printf '%s\n' "$times" | tail -n 1)"
if [ -n "$bar" ]; then
  awk -v median="$median" -v bar="$bar" 'BEGIN { exit median > bar * 1000 }' || {
    echo "the median is above $bar s" >&2
    exit 1
  }
fi
