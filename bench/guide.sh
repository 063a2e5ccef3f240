#!/bin/sh
# Times one answer of the guide with 5,000 places, ways out included.
set -eu
cd "$(dirname "$0")/.."
. bench/classpath.sh
classes=$(bench_classpath)
exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$classes" fr.maillage.platform.orientation.GuideBench
