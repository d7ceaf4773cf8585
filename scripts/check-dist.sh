#!/usr/bin/env bash
# Builds dist/ anew and says whether that is what is committed: "bash scripts/check-dist.sh". Exit code 1 when it is not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# npm's own node runs the build, as it runs every script.
npm run --silent build
if [[ -n "$(git status --porcelain -- dist)" ]]; then
  git status --short -- dist
  echo 'dist/ is not what src/ builds: run "npm run build" and commit it' >&2
  exit 1
fi
echo 'dist/ is what src/ builds'
