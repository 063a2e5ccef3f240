#!/usr/bin/env bash
# Duplicates: processor seconds for one file of 25,000 made-up places (bar: 10), then precision and recall on made-up
# lists whose truth is known. Usage: bench/duplicates.sh [FILE…]   times FILE as well (any CSV or JSON of places)
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
cd "$root"
libraries="$(mktemp)"
places="$(mktemp --suffix=.csv)"
trap 'rm -f "$libraries" "$places"' EXIT
mvn -q -B -Dfast test-compile dependency:build-classpath -pl engines -Dmdep.outputFile="$libraries" </dev/null >&2
run() {
  "${JAVA_HOME:-/usr}/bin/java" -Xmx512m -XX:+UseSerialGC \
    -cp "engines/target/test-classes:engines/target/classes:$(cat "$libraries")" \
    fr.maillage.engines.match.DuplicatesBench "$@"
}
run write "$places"
TIMEFORMAT='  %U s user + %S s system, %R s on the clock'
for file in "$places" "$@"; do
  echo "$(wc -l <"$file") lines: $file"
  time run run "$file"
done
run score
