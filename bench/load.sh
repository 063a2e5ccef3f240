#!/bin/sh
# Complete list pages a second: the product with an invented territory, asked distinct questions by wrk on this machine.
# Usage: bench/load.sh [PLACES] [SECONDS] [CONNECTIONS]        default 100000 20 16; needs wrk (Debian: apt install wrk)
set -eu
cd "$(dirname "$0")/.."
command -v wrk >/dev/null || { echo "Il manque wrk : apt install wrk" >&2; exit 2; }
. bench/classpath.sh
classes=$(bench_classpath)
port=${PORT:-18080}
folder=$(mktemp -d)
chmod 755 "$folder"
# The product and the invented territory, without the other test classes, some of which are parts of a product of their own.
mkdir "$folder/invented"
(cd platform/target/test-classes && find . -name 'Synthetic*.class' -o -name 'QueryFixtures*.class' | tar cf - -T -) |
    (cd "$folder/invented" && tar xf -)
classes="$folder/invented:${classes#*:}"
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED ${JAVA_OPTIONS:--XX:+UseSerialGC -Xmx2g} -cp "$classes" \
    fr.maillage.platform.search.SyntheticServer "${1:-100000}" "$folder/data" "$port" "$folder/addresses" \
    >"$folder/log" 2>&1 &
product=$!
trap 'kill $product 2>/dev/null; wait $product 2>/dev/null; rm -rf "$folder"' EXIT
until grep -qs "^ready" "$folder/log"; do
    kill -0 $product 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
    sleep 1
done
export ADDRESSES="$folder/addresses"
echo "warming up"
wrk -t2 -c"${3:-16}" -d"${2:-20}s" --timeout 10s -s bench/load.lua "http://127.0.0.1:$port" | tail -1
echo "measured"
cpu() { awk '{print ($14 + $15) * 10}' "/proc/$product/stat"; }
before=$(cpu)
result=$(wrk -t2 -c"${3:-16}" -d"${2:-20}s" --timeout 10s --latency -s bench/load.lua "http://127.0.0.1:$port" | tail -1)
after=$(cpu)
echo "$result"
echo "$result" | awk -v work=$((after - before)) '{printf "processor time of the product %.2f ms a page\n", work / $2}'
awk '/VmRSS/ {print "resident " int($2 / 1024) " MB"}' "/proc/$product/status"
