#!/usr/bin/env bash
# Times, in one process on one core, what a plan of 20 versions of 300 clauses with 10,000 statements costs: two positions matrices as
# of the last version (by topic and by clause) and every statement carried over to it, nothing kept from one pass to the next.
#   benchmarks/reactions-speed.sh [--bar SECONDS]
# Bar: 2 s once warm, or SECONDS. Ends with 1 where it is missed. Needs python3; to be run on an idle machine.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
bar=2
[ "${1:-}" != --bar ] || { bar=$2; shift 2; }
[ $# -eq 0 ] || { echo "unknown option $1: see the head of this file" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$here/benchmarks/clause-pairs.py" "$here"/benchmarks/golds/meaning/pairs-*.jsonl > "$work/pairs.tsv"
(cd "$here" && mvn -B -q -pl core -am install -DskipTests -Djacoco.skip=true -Dmaven.javadoc.skip)
(cd "$here/benchmarks/jmh" && mvn -B -q compile dependency:build-classpath -Dmdep.outputFile="$work/classpath")
pin=()
! command -v taskset > /dev/null || pin=(taskset -c "$(($(nproc --all) - 1))")
"${pin[@]}" "$here/benchmarks/java.sh" -cp "$here/benchmarks/jmh/target/classes:$(cat "$work/classpath")" \
  org.travaux.benchmarks.CarryReactions "$work/pairs.tsv" > "$work/result" || { cat "$work/result" >&2; exit 1; }
python3 - "$work/result" "$bar" <<'PYTHON'
import sys
bar = float(sys.argv[2])
result = {name: float(value) for name, value in map(str.split, open(sys.argv[1]))}
states = ", ".join(f"{result[state]:.0f} {state}" for state in ("current", "stale", "lapsed", "unverifiable") if state in result)
print(f"following the clauses {result['trace']:.2f} s; matrices and carry-over to the last version, first {result['first']:.2f} s, "
      f"warm {result['warm']:.2f} s (bar {bar:g}); to every later version {result['all']:.2f} s; {states}")
sys.exit(result["warm"] > bar)
PYTHON
