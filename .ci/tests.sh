#!/usr/bin/env bash
# Every test: formatter, static checks, unit, database, architecture and browser. Called by « ./maillage test ».
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
exec mvn -B -ntp verify "$@"
