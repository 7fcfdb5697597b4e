#!/usr/bin/env bash
# What the archive's commands do where nothing can be written: on a full disk, on one that is read only, below a file in the place
# of a folder. Each has to end with 3 and one plain line, and to leave the archive as it was.
#   benchmarks/archive-full-disk.sh
# Mounts small file systems, so that it needs root; without it, it says so and ends with 0.
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
disk=$work/disk
trap 'umount "$disk" 2>/dev/null; rm -rf "$work"' EXIT
mkdir "$disk"
if [ "$(id -u)" -ne 0 ] || ! mount -t tmpfs -o size=3m,mode=755 travaux-full-disk "$disk" 2>/dev/null; then
  echo "skipped: a file system can only be mounted by root"
  exit 0
fi
store=$disk/archive
wrong=0
travaux() { "$here/travaux" "$@" >"$work/out" 2>"$work/err" </dev/null; }
expect() { # CODE WHAT ARGUMENT…
  local code=$1 what=$2 status=0
  shift 2
  travaux "$@" || status=$?
  if [ "$status" -ne "$code" ] || grep -qE 'Exception|^\s+at ' "$work/err" || { [ "$code" -ne 0 ] && [ "$(wc -l <"$work/err")" -gt 2 ]; }; then
    wrong=$((wrong + 1))
    printf 'WRONG  %s: exit %s, not %s\n' "$what" "$status" "$code"
    cat "$work/err"
  else
    printf 'good   %s: exit %s  %s\n' "$what" "$status" "$(head -n 1 "$work/err")"
  fi
}
digests() { (cd "$store" && find . -path ./extensions/travaux-archive/fixity -prune -o -type f -print | LC_ALL=C sort | xargs -d '\n' sha512sum); }
unharmed() { # WHAT
  digests >"$work/after"
  if ! diff -q "$work/before" "$work/after" >/dev/null; then
    wrong=$((wrong + 1))
    echo "WRONG  $1: the archive is not as it was"
    diff "$work/before" "$work/after" | head -n 5
  fi
}
fill() { # leaves so many kilobytes
  rm -f "$disk/filler"
  local free
  free=$(df --output=avail -k "$disk" | tail -n 1)
  [ "$free" -le "$1" ] || head -c $(((free - $1) * 1024)) /dev/zero >"$disk/filler"
}
# A plan of which nothing is closed, so that it is the disk that refuses.
plan=$work/lake
cp -r "$here/fixtures/plans/lake-ovrelle" "$plan"
sed -i '/^  access: restricted$/d' "$plan/watch.yaml"
other=$work/other
cp -r "$plan" "$other"
sed -i 's/^id: lake-ovrelle$/id: other/' "$other/plan.yaml"
head -c 1500000 /dev/urandom >"$other/scan.bin"

expect 0 init archive init --archive "$store"
expect 0 put archive put "$plan" --archive "$store" --by A
cp -r "$plan" "$work/later"
head -c 300000 /dev/urandom >"$work/later/scan.bin"
digests >"$work/before"
# A disk with so little left that the deposit fails early, in the middle, and near its end.
for left in 0 4 40 150 290 330 420; do
  fill $left
  status=0
  travaux archive put "$work/later" --archive "$store" --by A || status=$?
  if [ "$status" -eq 0 ]; then
    echo "good   put with $left kB left: there was enough"
    rm -f "$disk/filler"
    expect 0 "verify after it" archive verify --archive "$store"
    expect 0 "purge to begin anew" archive purge lake-ovrelle --reason r --agent A --archive "$store"
    rm -rf "$store"
    expect 0 init archive init --archive "$store"
    expect 0 put archive put "$plan" --archive "$store" --by A
    digests >"$work/before"
  else
    expect 3 "put with $left kB left" archive put "$work/later" --archive "$store" --by A
    unharmed "put with $left kB left"
    rm -f "$disk/filler"
    expect 0 "verify after it" archive verify --archive "$store"
    unharmed "verify after it"
  fi
done
fill 0
expect 3 "put of another plan" archive put "$other" --archive "$store" --by A
unharmed "put of another plan"
expect 3 "init on a full disk" archive init --archive "$disk/second"
[ ! -e "$disk/second" ] || { wrong=$((wrong + 1)); echo "WRONG  init on a full disk left half an archive"; }
expect 3 "receipt on a full disk" archive receipt --archive "$store" --output "$disk/receipt"
[ ! -s "$disk/receipt" ] || { wrong=$((wrong + 1)); echo "WRONG  receipt on a full disk left half a receipt"; }
expect 3 "get on a full disk" archive get lake-ovrelle --archive "$store" --output "$disk/back"
[ ! -e "$disk/back" ] || { wrong=$((wrong + 1)); echo "WRONG  get on a full disk left half a folder"; }
expect 3 "purge on a full disk" archive purge lake-ovrelle --reason r --agent A --archive "$store"
unharmed "purge on a full disk"
expect 0 "verify on a full disk" archive verify --archive "$store"
rm -f "$disk/filler"
[ -z "$(find "$disk" -mindepth 1 -maxdepth 1 ! -name archive)" ] || { wrong=$((wrong + 1)); echo "WRONG  left lying about: $(ls -A "$disk")"; }

mount -o remount,ro "$disk"
expect 3 "put, read only" archive put "$work/later" --archive "$store" --by A
expect 3 "purge, read only" archive purge lake-ovrelle --reason r --agent A --archive "$store"
expect 3 "init, read only" archive init --archive "$disk/second"
expect 3 "receipt, read only" archive receipt --archive "$store" --output "$disk/receipt"
expect 3 "get, read only" archive get lake-ovrelle --archive "$store" --output "$disk/back"
expect 0 "verify, read only" archive verify --archive "$store"
grep -q 'could not be written into the archive' "$work/out" || { wrong=$((wrong + 1)); echo "WRONG  verify does not say that it is not remembered"; }
expect 0 "get from a disk that is read only" archive get lake-ovrelle --archive "$store" --output "$work/back"
diff -r "$plan" "$work/back" || wrong=$((wrong + 1))
expect 0 "list, read only" archive list --archive "$store"
expect 0 "events, read only" archive events lake-ovrelle --archive "$store"
unharmed "reading"
mount -o remount,rw "$disk"
: >"$work/file"
expect 3 "init below a file" archive init --archive "$work/file/archive"
expect 3 "get below a file" archive get lake-ovrelle --archive "$store" --output "$work/file/back"
expect 3 "receipt below a file" archive receipt --archive "$store" --output "$work/file/receipt"
expect 0 "put once there is room" archive put "$work/later" --archive "$store" --by A
expect 0 "verify in the end" archive verify --archive "$store"
[ $wrong = 0 ] && echo "all as it is to be"
[ $wrong = 0 ]
