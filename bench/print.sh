#!/bin/sh
# Times the printed directory of 700 invented places (or as many as given) with 512 MB of heap.
set -eu
cd "$(dirname "$0")/.."
. bench/classpath.sh
classes=$(bench_classpath)
exec "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$classes" \
    fr.maillage.platform.publication.PrintBench "$@"
