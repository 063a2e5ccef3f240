#!/usr/bin/env bash
# Every test: formatter, static checks, unit, database, architecture and browser. Called by « ./maillage test ».
# What the tests write goes to one folder that leaves with the run; the run itself has a limit (MAILLAGE_TEST_MINUTES).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

browser=$(command -v chromium || command -v chromium-browser || true)
if [ -z "$browser" ]; then
  echo "Chromium est absent : installation depuis Debian…" >&2
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -q >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium fonts-dejavu-core >/dev/null
  else
    echo "Les parcours dans un navigateur ont besoin de Chromium. Installez-le (apt install chromium) puis recommencez." >&2
    exit 2
  fi
fi
if [ "${1:-}" = "--keycloak" ]; then
  shift
  set -- -Dkeycloak "$@"
fi
. .ci/scratch.sh
minutes=${MAILLAGE_TEST_MINUTES:-45}
status=0
timeout --kill-after=30s "${minutes}m" mvn -B -ntp -Dscratch="$scratch" verify "$@" </dev/null || status=$?
if [ "$status" -ge 124 ]; then
  echo "Les essais ont été arrêtés : ils ont dépassé $minutes minutes." >&2
fi
exit "$status"
