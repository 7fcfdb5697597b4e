#!/usr/bin/env bash
# Measures whole processes, start included: `travaux compare --text-only` against wdiff at 3,000 clauses and against JGit's
# histogram difference over words at 30,000, run alternately on the same pair of texts.
#   benchmarks/compare-cost.sh [ROUNDS]      5 unless told
# Bars: processor time 1.5 times the peer's (medians), peak memory 220 MiB at 3,000 and 500 MiB at 30,000. Ends with 1 where one
# is missed. Needs python3, wdiff, GNU time and ../shared; to be run on an idle machine.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
generator=$here/../shared/eval/alignment/gen.py
rounds=${1:-5}
[ -e "$generator" ] || { echo "no $generator: nothing measured"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for clauses in 3000 30000; do
  python3 "$generator" --clauses "$clauses" --level heavy --seed 7 --out "$work/$clauses" > /dev/null
done
"$here/travaux" version > /dev/null
(cd "$here" && mvn -B -q -pl core -am install -DskipTests -Djacoco.skip=true -Dmaven.javadoc.skip)
(cd "$here/benchmarks/jmh" && mvn -B -q compile dependency:build-classpath -Dmdep.outputFile="$work/classpath")
jgit() {
  "$here/benchmarks/java.sh" -cp "$here/benchmarks/jmh/target/classes:$(cat "$work/classpath")" \
    org.travaux.benchmarks.HistogramDiffOverWords "$@"
}
timed() { # timed FILE COMMAND…: appends processor seconds and kB
  local file=$1
  shift
  /usr/bin/time -a -o "$file" -f '%U %S %M' "$@" > /dev/null 2>&1 || true
}
export -f jgit
export here work
for ((round = 0; round < rounds; round++)); do
  timed "$work/wdiff" wdiff "$work/3000/before.txt" "$work/3000/after.txt"
  timed "$work/travaux-3000" "$here/travaux" compare "$work/3000/before.txt" "$work/3000/after.txt" --text-only
  timed "$work/jgit" bash -c 'jgit "$@"' jgit "$work/30000/before.txt" "$work/30000/after.txt"
  timed "$work/travaux-30000" "$here/travaux" compare "$work/30000/before.txt" "$work/30000/after.txt" --text-only
done
python3 - "$work" <<'PYTHON'
import statistics, sys
def read(name):
    rows = [line.split() for line in open(f"{sys.argv[1]}/{name}") if len(line.split()) == 3 and line[0].isdigit()]
    return statistics.median(float(u) + float(s) for u, s, _ in rows), max(int(kb) for *_, kb in rows) / 1024
missed = 0
for clauses, peer, most in (("3000", "wdiff", 220), ("30000", "jgit", 500)):
    ours, memory = read(f"travaux-{clauses}")
    theirs, _ = read(peer)
    print(f"{clauses} clauses: {ours:.2f} s of processor time, {peer} {theirs:.2f} s, ratio {ours / theirs:.2f} (bar 1.5); "
          f"peak {memory:.0f} MiB (bar {most})")
    missed += (ours > 1.5 * theirs) + (memory > most)
sys.exit(missed > 0)
PYTHON
