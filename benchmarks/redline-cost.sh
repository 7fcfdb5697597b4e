#!/usr/bin/env bash
# Measures the processor time of whole processes, start included: `travaux redline` against LibreOffice's comparison of two documents,
# stored as .docx, run alternately on the same pairs; and whether 30,000 clauses fit into 512 MiB of heap.
#   benchmarks/redline-cost.sh [ROUNDS]      1 unless told
# Bars: 1/2 of LibreOffice's time at 300 clauses, 1/10 at 3,000 (medians). Ends with 1 where one is missed. Needs soffice, a python3
# that has uno, and ../shared; to be run on an idle machine.
set -euo pipefail

here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
generator=$here/../shared/eval/alignment/gen.py
judge=$here/../shared/eval/redline/lo_check.py
rounds=${1:-1}
[ -e "$judge" ] || { echo "no $judge: nothing measured"; exit 0; }
python=
for candidate in python3 /usr/bin/python3; do
  if type -P "$candidate" > /dev/null && "$candidate" -c 'import uno' 2> /dev/null; then python=$candidate; break; fi
done
type -P soffice > /dev/null && [ -n "$python" ] || { echo "no soffice, or no python3 with uno: nothing measured"; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for clauses in 300 3000 30000; do
  python3 "$generator" --clauses "$clauses" --level heavy --seed 7 --out "$work/$clauses" > /dev/null
done
"$here/travaux" version > /dev/null # builds and makes the cache

# Office processes have a session of their own and are killed; waited for, the last of them bequeath their time to their parents.
cat > "$work/timed.py" <<'PYTHON'
import ctypes, os, resource, subprocess, sys, time
PR_SET_CHILD_SUBREAPER = 36
ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
code = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL).returncode
end = time.time() + 10
while time.time() < end:
    try:
        if os.waitpid(-1, os.WNOHANG)[0] == 0:
            time.sleep(.05)
    except ChildProcessError:
        break
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "a") as out:
    print(used.ru_utime + used.ru_stime if code == 0 else "failed", file=out)
PYTHON
timed() { python3 "$work/timed.py" "$@"; }

for ((round = 0; round < rounds; round++)); do
  for clauses in 300 3000; do
    pair=$work/$clauses
    timed "$pair/ours" "$here/travaux" redline "$pair/before.docx" "$pair/after.docx" --output "$pair/redline.docx"
    timed "$pair/office" "$python" "$judge" compare "$pair/before.docx" "$pair/after.docx" "$pair/office.docx" --timeout 1800
  done
done
missed=0
python3 - "$work" <<'PYTHON' || missed=1
import statistics, sys
missed = 0
for clauses, bar in ((300, 1 / 2), (3000, 1 / 10)):
    ours, office = ([line.strip() for line in open(f"{sys.argv[1]}/{clauses}/{name}")] for name in ("ours", "office"))
    if "failed" in ours + office:
        print(f"MISSED   {clauses} clauses: {'redline' if 'failed' in ours else 'LibreOffice'} failed")
        missed += 1
        continue
    mine, theirs = statistics.median(map(float, ours)), statistics.median(map(float, office))
    reached = mine <= bar * theirs
    missed += not reached
    print(f"{'reached ' if reached else 'MISSED  '} {clauses} clauses: {mine:.2f} s of processor time, LibreOffice {theirs:.2f} s, "
          f"ratio {mine / theirs:.3f} (bar {bar:g} at most)")
sys.exit(missed > 0)
PYTHON

pair=$work/30000
if TRAVAUX_JAVA_OPTS=-Xmx512m timed "$pair/ours" "$here/travaux" redline "$pair/before.docx" "$pair/after.docx" \
  --output "$pair/redline.docx" 2> "$work/said" && [ -s "$pair/redline.docx" ]; then
  echo "reached  30000 clauses in 512 MiB of heap, $(cat "$pair/ours") s of processor time"
else
  echo "MISSED   30000 clauses in 512 MiB of heap: $(head -n 1 "$work/said")"
  missed=1
fi
exit "$missed"
