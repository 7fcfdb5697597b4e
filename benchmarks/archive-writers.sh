#!/usr/bin/env bash
# Lets several processes deposit versions of one plan at once.
#   benchmarks/archive-writers.sh [PROCESSES] [DEPOSITS]     4 processes with 10 deposits each by default
# Ends with 1 where a deposit is lost or the archive damaged.
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$here" && mvn -B -q -pl core -am install -DskipTests -Djacoco.skip=true -Dmaven.javadoc.skip)
(cd "$here/benchmarks/jmh" && mvn -B -q compile dependency:build-classpath -Dmdep.outputFile="$work/classpath")
run() { "$here/benchmarks/java.sh" -cp "$here/benchmarks/jmh/target/classes:$(cat "$work/classpath")" "$@"; }
run org.travaux.benchmarks.ArchiveTrials writers "$work" "${1:-4}" "${2:-10}" 2> "$work/errors" || { cat "$work/errors" >&2; exit 1; }
