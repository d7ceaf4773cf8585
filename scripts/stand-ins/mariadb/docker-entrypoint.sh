#!/usr/bin/env bash
# Fills an empty data folder as the MARIADB_* variables say, then becomes the server.
set -euo pipefail

readonly data=/var/lib/mysql
readonly initial=/usr/share/initial-data
readonly scripts=/docker-entrypoint-initdb.d

say() { printf '[entrypoint] %s\n' "$*" >&2; }

# The value of MARIADB_<name>, or of MYSQL_<name>, or what is in the file that either of them with _FILE names.
setting() {
  local prefix variable file
  for prefix in MARIADB MYSQL; do
    variable="${prefix}_$1"
    file="${prefix}_$1_FILE"
    if [[ -n "${!variable:-}" ]]; then printf '%s' "${!variable}" && return; fi
    if [[ -n "${!file:-}" ]]; then printf '%s' "$(< "${!file}")" && return; fi
  done
}

# Quotes a value as an SQL string.
quoted() {
  local text=${1//\\/\\\\}
  printf "'%s'" "${text//\'/\'\'}"
}

# Quotes a name as an SQL identifier.
# shellcheck disable=SC2016
name() { printf '`%s`' "${1//\`/\`\`}"; }

random_word() { head -c 24 /dev/urandom | base64 | tr -d '+/='; }

# The SQL for the first start. Passwords go through stdin only, never among the words of a command.
first_statements() {
  local root_password=$1 check_password=$2 database user password root_host host
  database=$(setting DATABASE)
  user=$(setting USER)
  password=$(setting PASSWORD)
  root_host=$(setting ROOT_HOST)
  root_host=${root_host:-%}

  # mariadb-install-db also makes a root for the address and the name of the machine it ran on, without a password.
  printf "DELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost';\n"
  printf "DELETE FROM mysql.proxies_priv WHERE User = 'root' AND Host <> 'localhost';\nFLUSH PRIVILEGES;\n"
  for host in localhost 127.0.0.1 ::1; do
    printf 'CREATE USER healthcheck@%s IDENTIFIED BY %s;\n' "$(quoted "$host")" "$(quoted "$check_password")"
  done
  if [[ -n "$database" ]]; then printf 'CREATE DATABASE IF NOT EXISTS %s;\n' "$(name "$database")"; fi
  if [[ -n "$user" && -n "$password" ]]; then
    printf 'CREATE USER %s@%s IDENTIFIED BY %s;\n' "$(quoted "$user")" "'%'" "$(quoted "$password")"
    if [[ -n "$database" ]]; then
      # In a grant, _ and % of a database name are wildcards.
      database=${database//_/\\_}
      printf 'GRANT ALL ON %s.* TO %s@%s;\n' "$(name "${database//%/\\%}")" "$(quoted "$user")" "'%'"
    fi
  fi
  if [[ "$root_host" != localhost ]]; then
    printf 'CREATE USER root@%s IDENTIFIED BY %s;\n' "$(quoted "$root_host")" "$(quoted "$root_password")"
    printf 'GRANT ALL ON *.* TO root@%s WITH GRANT OPTION;\n' "$(quoted "$root_host")"
  fi
  # Last, because the connection that sends this is root's, still without a password.
  printf 'ALTER USER root@localhost IDENTIFIED BY %s;\n' "$(quoted "$root_password")"
}

run_script() {
  local script=$1 database
  database=$(setting DATABASE)
  case $script in
    *.sql) say "running $script" && root_client ${database:+"$database"} < "$script" ;;
    *.sql.gz) say "running $script" && gzip -dc "$script" | root_client ${database:+"$database"} ;;
    *.sh)
      say "running $script"
      # shellcheck source=/dev/null
      (set +u && source "$script")
      ;;
    *) say "leaving out $script" ;;
  esac
}

root_client() { mariadb --user=root --batch "$@"; }

# Everything that the first start does, on a server that answers on its socket only.
fill_data_folder() {
  local root_password check_password server script tries

  root_password=$(setting ROOT_PASSWORD)
  if [[ -z "$root_password" && -n "$(setting RANDOM_ROOT_PASSWORD)" ]]; then
    root_password=$(random_word)
    say "GENERATED ROOT PASSWORD: $root_password"
  fi
  if [[ -z "$root_password" && -z "$(setting ALLOW_EMPTY_ROOT_PASSWORD)$(setting ALLOW_EMPTY_PASSWORD)" ]]; then
    say 'Database is uninitialized and password option is not specified'
    say 'Set one of MARIADB_ROOT_PASSWORD, MARIADB_RANDOM_ROOT_PASSWORD and MARIADB_ALLOW_EMPTY_ROOT_PASSWORD'
    exit 1
  fi

  cp -a "$initial/." "$data/"
  "$@" --skip-networking --skip-log-bin &
  server=$!
  for ((tries = 300; tries > 0; tries--)); do
    if mariadb-admin --user=root --silent ping 2> /dev/null; then break; fi
    kill -0 "$server" 2> /dev/null || break
    sleep 0.1
  done

  check_password=$(random_word)
  first_statements "$root_password" "$check_password" | mariadb --user=root --batch
  for script in "$scripts"/*; do
    if [[ -e "$script" ]]; then MYSQL_PWD=$root_password run_script "$script"; fi
  done

  (umask 077 && printf '[client]\nuser=healthcheck\npassword=%s\n' "$check_password" > "$data/.my-healthcheck.cnf")
  kill -TERM "$server"
  wait "$server"
  say 'first start done'
}

# As process 1, a shell that does not say so ignores TERM.
trap 'exit 143' TERM

if [[ $# -eq 0 || "$1" == -* ]]; then set -- mariadbd "$@"; fi
if [[ "$1" != mariadbd && "$1" != mysqld ]]; then exec "$@"; fi

if [[ $EUID -eq 0 ]]; then
  # A fresh volume or tmpfs belongs to root.
  install -d -o mysql -g mysql "$data" /run/mysqld
  exec setpriv --reuid=mysql --regid=mysql --clear-groups -- "$0" "$@"
fi

if [[ ! -d "$data/mysql" ]]; then fill_data_folder "$@"; fi
exec "$@"
