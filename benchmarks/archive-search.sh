#!/usr/bin/env bash
# Times the index of 1,000 plans of 5 versions with 100 clauses each: making it, 400 searches of many kinds (rare and common words,
# phrases, beginnings, NEAR, NOT; with filters by plan, version, date, kind and archived version), each with the check that the index
# is current, and a search right after a deposit. Two processors; to be run on an idle machine.
#   benchmarks/archive-search.sh [PLANS] [STORE]     a store that archive-speed.sh made is taken where one is named
# Bars: making 60 s, a search 50 ms in the median. Ends with 1 where one is missed.
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$here" && mvn -B -q -pl core -am install -DskipTests -Djacoco.skip=true -Dmaven.javadoc.skip)
(cd "$here/benchmarks/jmh" && mvn -B -q compile dependency:build-classpath -Dmdep.outputFile="$work/classpath")
run() { "$here/benchmarks/java.sh" --enable-native-access=ALL-UNNAMED -cp "$here/benchmarks/jmh/target/classes:$(cat "$work/classpath")" "$@"; }
plans=${1:-1000}
store=${2:-$work/store}
[ -e "$store" ] || run org.travaux.benchmarks.ArchiveSpeed put "$store" "$work/plans" "$plans" 5 100 2> /dev/null
run org.travaux.benchmarks.ArchiveSearch "$store" "$work/plans" "$plans" 2> "$work/errors" > "$work/search" || { cat "$work/errors" >&2; exit 1; }
python3 - "$work/search" "$plans" <<'PYTHON'
import sys
words = open(sys.argv[1]).read().split()
value = {words[i]: words[i + 1] for i in range(0, len(words), 2)}
bar = 60 * max(1000, int(sys.argv[2])) / 1000
print(f"index of {value['plans']} plans with {value['clauses']} clauses made in {float(value['reindex']):.1f} s (bar {bar:.0f}), {int(value['bytes']) >> 20} MiB; "
      f"search {float(value['median']):.1f} ms in the median (bar 50), 95 of 100 below {float(value['p95']):.1f} ms, longest {float(value['max']):.1f} ms "
      f"({value['worst'].replace('_', ' ')}); after a deposit {float(value['after']) * 1000:.0f} ms")
sys.exit(float(value["reindex"]) > bar or float(value["median"]) > 50)
PYTHON
