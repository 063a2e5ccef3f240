#!/usr/bin/env bash
# What a night is for: every reader of strangers' bytes, a minute each. Usage: bench/nightly.sh [SECONDS]
set -euo pipefail
exec "$(dirname "${BASH_SOURCE[0]}")/fuzz.sh" all "${1:-60}"
