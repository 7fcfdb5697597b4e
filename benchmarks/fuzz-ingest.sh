#!/usr/bin/env bash
# Damages files of every format and reads them: each must give a document or a plain refusal within ten seconds.
#   benchmarks/fuzz-ingest.sh [COUNT]      COUNT files in all, 20000 unless told; the seeds are fixed
# Ends with 1 if any reading failed; the test's message names the sample and the seed.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
count=${1:-20000}
case $count in ''|*[!0-9]*) echo "the count must be a number: see the head of this file" >&2; exit 2 ;; esac

cd "$here"
mvn -B -q -Djacoco.skip=true -Dmaven.javadoc.skip -DargLine=-Xmx2g -pl core -am test \
  -Dtest=IngestFuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Dtravaux.fuzz.count="$count" || exit 1
echo "$count damaged files were read or refused"
