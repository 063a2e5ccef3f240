#!/bin/sh
# Time of one search question, single-threaded (JMH), on an invented territory.
# Usage: bench/search.sh [PLACES]        default 100000 places with three services each
set -eu
cd "$(dirname "$0")/.."
. bench/classpath.sh
exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$(bench_classpath)" org.openjdk.jmh.Main \
    -p "places=${1:-100000}" 'fr.maillage.platform.search.SearchBench.*'
