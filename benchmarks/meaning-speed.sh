#!/usr/bin/env bash
# Times the judging of meaning in one process on one core: 3,000 modified clauses, each of two or three pairs of
# golds/meaning in a row, all different. Prints the time of loading the tables, of the first pass and of a warm one.
#   benchmarks/meaning-speed.sh
# Bar: 3,000 clauses in 3 s once warm. Ends with 1 where it is missed. Needs python3; to be run on an idle machine.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
[ $# -eq 0 ] || { echo "unknown option $1: see the head of this file" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 - "$here"/benchmarks/golds/meaning/pairs-*.jsonl > "$work/pairs.tsv" <<'PYTHON'
import collections, json, sys
CLAUSES = 3000
golds = collections.defaultdict(list)
for name in sys.argv[1:]:
    for line in open(name, encoding="utf-8"):
        pair = json.loads(line)
        golds[pair["lang"]].append((pair["before"], pair["after"]))
made = {}
total = sum(map(len, golds.values()))
step = 0
while len(made) < CLAUSES:  # neighbours at a growing distance, so that no two rows are the same
    step += 1
    for language, pairs in golds.items():
        for i in range(len(pairs)):
            rows = [pairs[(i + k * step) % len(pairs)] for k in range(2 + i % 2)]
            before, after = (" ".join(" ".join(row[side].split()) for row in rows) for side in (0, 1))
            if before != after and step < len(pairs):
                made.setdefault((language, before, after))
for language, before, after in list(made)[:CLAUSES]:
    print(language, before, after, sep="\t")
length = sum(len(before) for _, before, _ in list(made)[:CLAUSES]) / CLAUSES
print(f"{CLAUSES} clauses from {total} pairs, {length:.0f} characters each", file=sys.stderr)
PYTHON
(cd "$here" && mvn -B -q -pl core -am install -DskipTests -Djacoco.skip=true -Dmaven.javadoc.skip)
(cd "$here/benchmarks/jmh" && mvn -B -q compile dependency:build-classpath -Dmdep.outputFile="$work/classpath")
pin=()
! command -v taskset > /dev/null || pin=(taskset -c "$(($(nproc --all) - 1))")
"${pin[@]}" "$here/benchmarks/java.sh" -cp "$here/benchmarks/jmh/target/classes:$(cat "$work/classpath")" \
  org.travaux.benchmarks.JudgeClauses "$work/pairs.tsv" > "$work/result" || { cat "$work/result" >&2; exit 1; }
python3 - "$work/result" <<'PYTHON'
import sys
result = {name: float(value) for name, value in map(str.split, open(sys.argv[1]))}
print(f"tables {result['tables']:.2f} s; 3,000 clauses cold {result['cold']:.2f} s, warm {result['warm']:.2f} s (bar 3), "
      f"{result['substantive']:.0f} of them changed in substance")
sys.exit(result["warm"] > 3)
PYTHON
