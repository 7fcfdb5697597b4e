#!/usr/bin/env bash
# Times the deposit of 1,000 plans of 5 versions with 100 clauses each, and their verification beside sha512sum over the same
# files; then the verification of files of 8 MiB beside sha512sum. Two processors; to be run on an idle machine.
#   benchmarks/archive-speed.sh [PLANS]
# Bars: put 60 s; verify half the speed of sha512sum on large files, a quarter on small ones. Ends with 1 where one is missed.
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$here" && mvn -B -q -pl core -am install -DskipTests -Djacoco.skip=true -Dmaven.javadoc.skip)
(cd "$here/benchmarks/jmh" && mvn -B -q compile dependency:build-classpath -Dmdep.outputFile="$work/classpath")
run() { "$here/benchmarks/java.sh" -cp "$here/benchmarks/jmh/target/classes:$(cat "$work/classpath")" "$@"; }
plans=${1:-1000}
speed=org.travaux.benchmarks.ArchiveSpeed
sums() { # the seconds that sha512sum takes, the second time: the files are in memory for both
  find "$1" -type f -print0 | xargs -0 sha512sum > /dev/null
  local start end
  start=$(date +%s%N)
  find "$1" -type f -print0 | xargs -0 sha512sum > /dev/null
  end=$(date +%s%N)
  echo "$(((end - start) / 1000000))"
}
run $speed put "$work/small" "$work/plans" "$plans" 5 100 2> /dev/null > "$work/put"
small_sum=$(sums "$work/small")
run $speed verify "$work/small" 2> /dev/null > "$work/verify-small"
rm -rf "$work/plans"
run $speed large "$work/large" "$work/plans" 1024 2> /dev/null > /dev/null
rm -rf "$work/plans"
large_sum=$(sums "$work/large")
run $speed verify "$work/large" 2> /dev/null > "$work/verify-large"
python3 - "$work" "$plans" "$small_sum" "$large_sum" <<'PYTHON'
import sys
work, plans, small_sum, large_sum = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) / 1000, int(sys.argv[4]) / 1000
def words(name):
    return open(f"{work}/{name}").read().split()
put, small, large = float(words("put")[1]), words("verify-small"), words("verify-large")
assert small[3] == "true" and large[3] == "true", "an archive is damaged"
ratio_small, ratio_large = small_sum / float(small[1]), large_sum / float(large[1])
print(f"put of {plans} plans {put:.1f} s (bar {60 * plans / 1000:.0f}); verify of {small[7]} small files {float(small[1]):.2f} s, sha512sum {small_sum:.2f} s: "
      f"{ratio_small:.2f} of its speed (bar 0.25); of {int(large[9]) >> 20} MiB in large files {float(large[1]):.2f} s, sha512sum {large_sum:.2f} s: {ratio_large:.2f} (bar 0.5)")
sys.exit(put > 60 * plans / 1000 or ratio_small < 0.25 or ratio_large < 0.5)
PYTHON
