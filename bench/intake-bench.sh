#!/usr/bin/env bash
# Times `check` on a file of 100,000 rows made from a real or a generated one, with 512 MB of heap.
# Usage: bench/intake-bench.sh [SOURCE.json] [ROWS]     (without a source, fictitious places are generated)
set -euo pipefail
cd "$(dirname "$0")/.."
source_file="${1:-}"
rows="${2:-100000}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
java="${JAVA_HOME:?set JAVA_HOME to a JDK 25}/bin/java"
mvn -q -B -Dfast test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" -pl engines
classpath="engines/target/classes:engines/target/test-classes:$(cat "$work/classpath")"
"$java" -cp "$classpath" fr.maillage.engines.intake.IntakeBenchFile "$work/large.csv" "$rows" $source_file
echo "$(wc -c < "$work/large.csv") bytes, $rows rows"
for report in check json; do
  echo "-- $report"
  "$java" -Xmx512m -cp "$classpath" fr.maillage.engines.intake.IntakeTrial "$report" "$work/large.csv" > "$work/report"
done
