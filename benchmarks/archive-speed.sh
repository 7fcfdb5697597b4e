#!/usr/bin/env bash
# Times the deposit of 1,000 plans of 5 versions with 100 clauses each, one after the other and several at once, and their
# verification beside sha512sum over the same files; then the verification of 1 GiB in files of 8 MiB, and in one file, beside
# sha512sum. Two processors; to be run on an idle machine: the processor seconds of each process stand beside, for one that is not.
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
uptime >&2
# The store that was made last is deleted last: ext4 is slow to give out again what was freed a moment ago.
run $speed put "$work/one-by-one" "$work/plans" "$plans" 5 100 2> /dev/null > "$work/put"
run $speed batch "$work/small" "$work/plans" "$plans" 5 100 2> /dev/null > "$work/batch"
small_sum=$(sums "$work/small")
run $speed verify "$work/small" 2> /dev/null > "$work/verify-small"
for kind in large huge; do
  run $speed $kind "$work/$kind" "$work/plans-$kind" 1024 2> /dev/null > /dev/null
  rm -rf "$work/plans-$kind"
  sums "$work/$kind" > "$work/sum-$kind"
  run $speed verify "$work/$kind" 2> /dev/null > "$work/verify-$kind"
done
python3 - "$work" "$plans" "$small_sum" <<'PYTHON'
import sys
work, plans, small_sum = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) / 1000
def words(name):
    return open(f"{work}/{name}").read().split()
def verified(name, what, sum, bar):
    said = words(f"verify-{name}")
    assert said[3] == "true", "an archive is damaged"
    ratio = sum / float(said[1])
    print(f"verify of {what} {float(said[1]):.2f} s (processors {said[-1]} s), sha512sum {sum:.2f} s: {ratio:.2f} of its speed (bar {bar})")
    return ratio >= bar
bar = 60 * plans / 1000
good = True
for name, what in ("put", "one after the other"), ("batch", "several at once"):
    said = words(name)
    print(f"put of {plans} plans, {what}: {float(said[1]):.1f} s (processors {said[-1]} s; bar {bar:.0f})")
    good &= float(said[1]) <= bar
good &= verified("small", f"{words('verify-small')[7]} small files", small_sum, 0.25)
for name, what in ("large", "1 GiB in files of 8 MiB"), ("huge", "1 GiB in one file"):
    good &= verified(name, what, int(open(f"{work}/sum-{name}").read()) / 1000, 0.5)
sys.exit(not good)
PYTHON
