#!/usr/bin/env bash
# Times the alignment and word difference of generated pairs in a warm virtual machine, by JMH, and the growth from 3,000 to
# 30,000 clauses.
#   benchmarks/align-speed.sh [LEVEL]      heavy unless told
# Bars: 3,000 clauses in 250 ms, growth exponent 1.10. Ends with 1 where one is missed. Needs python3 and ../shared; to be run on
# an idle machine.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
generator=$here/../shared/eval/alignment/gen.py
level=${1:-heavy}
[ -e "$generator" ] || { echo "no $generator: nothing measured"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for clauses in 3000 30000; do
  python3 "$generator" --clauses "$clauses" --level "$level" --seed 7 --out "$work/$clauses" > /dev/null
done
(cd "$here" && mvn -B -q -pl core -am install -DskipTests -Djacoco.skip=true -Dmaven.javadoc.skip)
(cd "$here/benchmarks/jmh" && mvn -B -q compile dependency:build-classpath -Dmdep.outputFile="$work/classpath")
"$here/benchmarks/java.sh" -cp "$here/benchmarks/jmh/target/classes:$(cat "$work/classpath")" org.openjdk.jmh.Main AlignAndDiff \
  -p folder="$work/3000,$work/30000" -rf json -rff "$work/result.json" > "$work/log" || { tail -n 30 "$work/log" >&2; exit 1; }
python3 - "$work/result.json" <<'PYTHON'
import json, math, sys
results = {r["params"]["folder"].rsplit("/", 1)[1]: r["primaryMetric"]["score"] for r in json.load(open(sys.argv[1]))}
small, large = results["3000"], results["30000"]
exponent = math.log10(large / small)
print(f"3,000 clauses {small:.0f} ms (bar 250), 30,000 clauses {large:.0f} ms, growth exponent {exponent:.2f} (bar 1.10)")
sys.exit(small > 250 or exponent > 1.10)
PYTHON
