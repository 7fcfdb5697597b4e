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
python3 "$here/benchmarks/clause-pairs.py" "$here"/benchmarks/golds/meaning/pairs-*.jsonl > "$work/pairs.tsv"
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
