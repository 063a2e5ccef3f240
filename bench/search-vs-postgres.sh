#!/bin/sh
# The same search questions asked of the snapshot and of PostgreSQL (the bundled 18: French full text with unaccent,
# trigrams for mistakes, GiST for distances), one at a time, in one run.
# Usage: bench/search-vs-postgres.sh [PLACES] [QUESTIONS]        default 100000 300
set -eu
cd "$(dirname "$0")/.."
. bench/classpath.sh
classes=$(bench_classpath)
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx3g -cp "$classes" \
    fr.maillage.platform.search.SearchVersusPostgres "$folder" "${1:-100000}" "${2:-300}"
