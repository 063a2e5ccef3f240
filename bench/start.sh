#!/usr/bin/env bash
# From the command to the first whole page, on data that are already there, with the start cache; then the memory held.
# Usage: bench/start.sh [TIMES]
set -euo pipefail
cd "$(dirname "$0")/.."
data=$(mktemp -d)
chmod 755 "$data"
port=${PORT:-18090}
stop() { pkill -f "demo --data $data" || true; sleep 2; }
trap 'stop; rm -rf "$data"' EXIT
for run in $(seq 0 "${1:-5}"); do
  begin=$(date +%s%N)
  ./maillage demo --data "$data" --port "$port" >/dev/null 2>&1 &
  until curl -sf -o /dev/null "http://localhost:$port/"; do sleep 0.02; done
  took=$((($(date +%s%N) - begin) / 1000000))
  pid=$(pgrep -f "cli.Main demo --data $data" | head -1)
  [ "$run" = 0 ] && echo "first start: $took ms" || echo "restart $run: $took ms, resident $(($(ps -o rss= -p "$pid") / 1024)) MB"
  stop
done
