#!/usr/bin/env bash
# Throws changed bytes at what reads strangers' bytes. Usage: bench/fuzz.sh [NAME|all] [SECONDS]     default all 60
# What makes a reader fall is written in platform/target/fuzz; mend it, then keep a small file of it in the corpus.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source bench/classpath.sh
name=${1:-all}
seconds=${2:-60}
corpus=platform/src/test/resources/fuzz
[ "$name" = all ] && targets=$(ls "$corpus") || targets=$name
[ -d "$corpus/${targets%% *}" ] || [ "$name" = all ] || { echo "Cibles : $(ls "$corpus" | tr '\n' ' ')" >&2; exit 2; }
classpath=$(bench_classpath)
status=0
for target in $targets; do
  found="platform/target/fuzz/$target"
  mkdir -p "$found/corpus"
  # The keep-going flag is left out on purpose: a reader that fell is mended first.
  if "$JAVA_HOME/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED -XX:+EnableDynamicAgentLoading -Djdk.attach.allowAttachSelf=true \
    -Dfuzz.target="$target" -cp "$classpath" com.code_intelligence.jazzer.Jazzer \
    --target_class=fr.maillage.platform.fuzz.Fuzz --reproducer_path="$found" \
    --instrumentation_includes='fr.maillage.**' --custom_hook_includes='fr.maillage.**' \
    -artifact_prefix="$found/" -max_total_time="$seconds" -timeout=5 -max_len=4096 -rss_limit_mb=2500 \
    "$found/corpus" "$corpus/$target" >"$found/log" 2>&1; then
    echo "$target : rien en $seconds s ($(grep -c . <(ls "$found/corpus")) entrées, $(sed -n 's/^#\([0-9]*\).*DONE.*/\1/p' "$found/log" | tail -1) essais)"
  else
    echo "$target : EST TOMBÉ, voir $found/log"
    status=1
  fi
done
exit $status
