#!/usr/bin/env bash
# Compares our evaluation of opening hours with the reference evaluator (npm opening_hours, the oracle).
# Usage: bench/hours-oracle/run.sh [file with more values, one a line]
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
out="${TMPDIR:-/tmp}/maillage-hours-oracle"
mkdir -p "$out"
cd "$here"
[ -d node_modules/opening_hours ] || npm install --no-audit --no-fund --silent
node values.mjs > "$out/values.txt"
[ $# -ge 1 ] && cat "$1" >> "$out/values.txt"
node ours.mjs > "$out/instants.txt"
[ -f "$root/engines/target/test-classes/fr/maillage/engines/hours/HoursStates.class" ] \
  || (cd "$root" && mvn -q -B -Dfast test-compile -pl engines)
[ -f "$out/classpath" ] || (cd "$root" && mvn -q -B dependency:build-classpath -pl engines -Dmdep.outputFile="$out/classpath")
TZ=Europe/Paris node oracle.mjs < "$out/values.txt" > "$out/oracle.txt"
ours() {
  "${JAVA_HOME:-/usr}/bin/java" -cp "$root/engines/target/test-classes:$root/engines/target/classes:$(cat "$out/classpath")" \
    fr.maillage.engines.hours.HoursStates "$out/instants.txt" "$@" < "$out/values.txt"
}
ours > "$out/ours.txt"
ours read > "$out/read.txt"
echo "== evaluation of the value as it stands"
node compare.mjs "$out/values.txt" "$out/oracle.txt" "$out/ours.txt"
echo "== evaluation of the value as the product reads and mends it"
node compare.mjs "$out/values.txt" "$out/oracle.txt" "$out/read.txt" | grep -v '^only '
