#!/usr/bin/env bash
# Answers `healthcheck.sh --connect --innodb_initialized` as the one in the public image does: exit code 0 is healthy.
# One question covers both: it goes over TCP, where the server of the first start does not listen, and asks for InnoDB.
set -euo pipefail

for option in "$@"; do
  case $option in
    --connect | --innodb_initialized | --no-defaults | --su-mysql) ;;
    *) printf 'healthcheck.sh: %s is not known to this stand-in\n' "$option" >&2 && exit 1 ;;
  esac
done

answer=$(mariadb --defaults-extra-file=/var/lib/mysql/.my-healthcheck.cnf --host=127.0.0.1 --protocol=tcp \
  --connect-timeout=2 --batch --skip-column-names --execute="
    SELECT 1 FROM information_schema.ENGINES WHERE engine = 'InnoDB' AND support IN ('YES', 'DEFAULT')")
if [[ "$answer" != 1 ]]; then
  printf 'healthcheck.sh: InnoDB is not ready\n' >&2
  exit 1
fi
