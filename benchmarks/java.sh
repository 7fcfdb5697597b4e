#!/usr/bin/env bash
# Runs the Java that ./travaux would run, with the arguments given.
set -euo pipefail
for home in "${TRAVAUX_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/*; do
  [ -n "$home" ] && [ -x "$home/bin/java" ] && [ -r "$home/release" ] || continue
  release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  [ "${release:-0}" -ge 21 ] && exec "$home/bin/java" "$@"
done
echo "no Java 21 or newer was found" >&2
exit 3
