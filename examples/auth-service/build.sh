#!/bin/sh
# Tests and packages the service. Runs in the builder image, as any user; writes out/auth-service.pyz and nothing else.
set -eu

cd "$(dirname "$0")"
export PYTHONDONTWRITEBYTECODE=1

python3 -m unittest discover --buffer --start-directory tests
python3 package.py out/auth-service.pyz
