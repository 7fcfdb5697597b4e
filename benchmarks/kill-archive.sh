#!/usr/bin/env bash
# Kills (SIGKILL) a process that deposits in an archive, at random moments; after each the archive is verified, what the process
# said it had deposited is looked for, and a deposit is tried again.
#   benchmarks/kill-archive.sh [N]     100 times by default
# Ends with 1 where anything is lost, damaged or blocked.
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$here" && mvn -B -q -pl core -am install -DskipTests -Djacoco.skip=true -Dmaven.javadoc.skip)
(cd "$here/benchmarks/jmh" && mvn -B -q compile dependency:build-classpath -Dmdep.outputFile="$work/classpath")
run() { "$here/benchmarks/java.sh" -cp "$here/benchmarks/jmh/target/classes:$(cat "$work/classpath")" "$@"; }
run org.travaux.benchmarks.ArchiveTrials kill "$work" "${1:-100}" 2> "$work/errors" || { cat "$work/errors" >&2; exit 1; }
