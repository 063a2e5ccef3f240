#!/usr/bin/env bash
# How many instants a second one core answers about (JMH). Bar: 1,000,000 with the plain state.
# Usage: bench/hours.sh [JMH options]
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
cd "$root"
classpath="$(mktemp)"
mvn -q -B -Dfast test-compile dependency:build-classpath -pl engines -Dmdep.outputFile="$classpath"
"${JAVA_HOME:-/usr}/bin/java" -cp "engines/target/test-classes:engines/target/classes:$(cat "$classpath")" \
  org.openjdk.jmh.Main "$@" HoursBench
