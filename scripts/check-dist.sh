#!/usr/bin/env bash
# Builds dist/ anew and says whether that is what is committed.
set -euo pipefail

if [[ "${1:-}" == --help ]]; then
  echo 'bash scripts/check-dist.sh: builds dist/ anew. Exit code 0 when that is what is committed, 1 when it is not.'
  exit
fi
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# npm's own node runs the build, as it runs every script.
npm run --silent build
changed="$(git status --porcelain -- dist)" # apart: inside a test, a git that fails would read as "nothing changed"
if [[ -n "$changed" ]]; then
  echo "$changed"
  echo 'dist/ is not what src/ builds: run "npm run build" and commit it' >&2
  exit 1
fi
echo 'dist/ is what src/ builds'
