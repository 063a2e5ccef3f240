#!/usr/bin/env bash
# Photographs every page and state into a folder: « ./maillage gallery DIR [words of the page] ». Uses the classes of
# the journeys, built if they are older than their sources; after a first build it needs no network.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${1:?"Dans quel dossier ? ./maillage gallery DOSSIER"}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classpath="$home/journeys/target/classpath"

if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null; then
  echo "La galerie a besoin de Chromium. Sous Debian : apt install chromium" >&2
  exit 2
fi
if [ ! -f "$classpath" ] || [ -n "$(find "$home/pom.xml" "$home"/*/pom.xml "$home/engines/src/main" "$home/platform/src/main" \
  "$home/journeys/src" -newer "$classpath" -print -quit)" ]; then
  log=$(mktemp)
  if ! (cd "$home" && mvn -q -B -Dfast -pl journeys -am test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/classpath) >"$log" 2>&1; then
    cat "$log" >&2
    exit 2
  fi
  rm -f "$log"
fi
mkdir -p "$folder"
exec "$java" -Dfile.encoding=UTF-8 -cp "$home/journeys/target/test-classes:$(cat "$classpath")" \
  fr.maillage.journeys.gallery.Gallery "$(cd "$folder" && pwd)" "${@:2}"
