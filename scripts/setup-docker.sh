#!/usr/bin/env bash
# Brings a Debian or Ubuntu machine to a running Docker engine with all that the end-to-end tests and the demo need.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly here
readonly state=/run/slipway-docker
readonly setup_log=$state/setup.log
readonly engine_log=$state/dockerd.log
readonly pid_file=$state/dockerd.pid
readonly lock_file=$state/lock
readonly service_pid_file=/run/docker.pid
readonly engine_patience_seconds=60
readonly pull_patience_seconds=20
readonly label=setup-docker.fingerprint

# The images, each after the one it is built from, and the folders of their stand-ins.
readonly images=(debian:bookworm-slim python:3.11-slim-bookworm mariadb:10.11 busybox:1.36)
readonly builder_image=auth-builder:1.0
readonly builder_folder=$here/../examples/auth-service/builder

usage() {
  cat << END
Usage: scripts/setup-docker.sh [--stand-ins | --no-stand-ins]
       scripts/setup-docker.sh --check | --stop | --help

Brings a Debian or Ubuntu machine to a running Docker engine, with compose v2, buildx, a registry program, and the
images that the end-to-end tests and the demo use. What is there already is left as it is: run it again at any time.

  --stand-ins      never pull: build the public images' stand-ins from Debian packages, under the same names
  --no-stand-ins   always pull: fail where the public images cannot be pulled
                   (neither: pull, and where that is not possible build stand-ins)
  --check          change nothing; say what is there and what is missing; exit code 3 when something is missing
  --stop           end the engine that an earlier run of this script started, and no other

State is under $state: dockerd.pid, dockerd.log, setup.log.
On Debian 12 the engine comes from Debian 13: a source and a pin named slipway-trixie are added to the machine's apt,
with a priority that lets nothing else come from there.

  DEBIAN_MIRROR    where stand-ins get Debian packages; needed only where the machine's own apt has no Debian mirror

Exit codes: 0 done; 2 wrong option; 3 something needed is missing or out of reach.
END
}

say() { printf '%-28s %s\n' "$1" "$2"; }

# fail WHAT SAW TRY
fail() {
  printf '%s\n  Saw: %s\n  Try: %s\n' "$1" "$2" "$3" >&2
  exit 3
}

last_lines() { tail -n 5 "$1" 2> /dev/null | sed '2,$s/^/       /'; }

# --- What is there ---------------------------------------------------------------------------------------------------

engine_version() { docker version --format '{{.Server.Version}}' 2> /dev/null; }
has_program() { command -v "$1" > /dev/null; }
has_plugin() { docker "$1" version > /dev/null 2>&1; }
has_image() { docker image inspect "$1" > /dev/null 2>&1; }

# A number alone could by now belong to another process, so the process has to be an engine with this pid file.
engine_runs_by() {
  local file=$1 words
  [[ -s "$file" ]] || return
  words=$(tr '\0' ' ' 2> /dev/null < "/proc/$(< "$file")/cmdline") || return
  [[ "$words" == *dockerd\ * && ("$file" == "$service_pid_file" || "$words" == *"--pidfile $file "*) ]]
}

missing=0
report() {
  if "${@:2}" > /dev/null; then
    say "$1" 'there'
  else
    say "$1" 'missing'
    missing=1
  fi
}

check() {
  local what
  report 'docker command' has_program docker
  report 'engine' engine_version
  for what in compose buildx; do report "$what plugin" has_plugin "$what"; done
  for what in docker-registry htpasswd; do report "$what" has_program "$what"; done
  if engine_version > /dev/null; then
    for what in "${images[@]}" "$builder_image"; do report "$what" has_image "$what"; done
  else
    say 'images' 'not known without an engine'
  fi

  if ((missing)); then
    printf 'Something is missing, or not to be reached by this user. Try: %s\n' "$(command_as_root)"
    exit 3
  fi
}

# --- Packages --------------------------------------------------------------------------------------------------------

apt() {
  local try
  for try in 1 2 3; do
    if DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" >> "$setup_log" 2>&1; then return; fi
    sleep "$try"
  done
  fail "Could not run apt-get $*" "$(last_lines "$setup_log")" "read $setup_log"
}

# The address from which this machine gets Debian itself; never written here, so that a company's own mirror is used.
debian_mirror() {
  local mirror=${DEBIAN_MIRROR:-} fields
  if [[ -z "$mirror" && "$os" == debian ]]; then
    # Without release files too: a new machine has no lists yet.
    # shellcheck disable=SC2016
    fields='$(COMPONENT) $(RELEASE) $(REPO_URI)'
    mirror=$(apt-get indextargets --no-release-info --format "$fields" 'Created-By: Packages' \
      | awk -v suite="$suite" '$1 == "main" && ($2 == suite || $2 ~ /^(old)?stable$/) { print $3; exit }')
  fi
  if [[ "$mirror" == mirror+file:* ]]; then
    mirror=$(awk '/^http/ { print $1; exit }' "/${mirror#mirror+file:}")
  fi
  if [[ -z "$mirror" ]]; then
    fail 'Could not find a Debian mirror' "no source for $os $suite, component main, in this machine's apt" \
      'set DEBIAN_MIRROR to the address of one'
  fi
  printf '%s' "$mirror"
}

# Debian 12 has no compose v2 and no buildx; Debian 13's packages run on it. Priority 100: nothing comes unasked.
add_trixie_source() {
  cat > /etc/apt/sources.list.d/slipway-trixie.sources << END
Types: deb
URIs: $1
Suites: trixie
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
END
  cat > /etc/apt/preferences.d/slipway-trixie << END
Package: *
Pin: release n=trixie
Pin-Priority: 100
END
}

install_packages() {
  local from='' compose=docker-compose mirror
  local -a packages=()

  if [[ "$os $suite" == 'debian bookworm' ]]; then from=/trixie; fi
  if [[ "$os" == ubuntu ]]; then compose=docker-compose-v2; fi

  if ! engine_version > /dev/null && ! has_program dockerd; then packages+=("docker.io$from"); fi
  # Debian 13's engine comes without the docker command, Ubuntu's with it. A command that is there already stays.
  if ! has_program docker && [[ "$os" == debian ]]; then packages+=("docker-cli$from"); fi
  if ! has_plugin compose; then packages+=("$compose$from"); fi
  if ! has_plugin buildx; then packages+=("docker-buildx$from"); fi
  if ! has_program docker-registry; then packages+=(docker-registry); fi
  if ! has_program htpasswd; then packages+=(apache2-utils); fi

  if [[ ${#packages[@]} -eq 0 ]]; then
    say 'packages' 'already there'
    return
  fi
  if [[ "${packages[*]}" == */trixie* ]]; then
    mirror=$(debian_mirror)
    add_trixie_source "$mirror"
  fi
  apt update
  apt install --no-install-recommends ca-certificates "${packages[@]}"
  say 'packages' "installed ${packages[*]}"

  # The tests start registries of their own; the package's service would hold port 5000.
  if [[ " ${packages[*]} " == *' docker-registry '* ]]; then stop_registry_service; fi
}

stop_registry_service() {
  if [[ -d /run/systemd/system ]]; then
    systemctl --quiet disable --now docker-registry >> "$setup_log" 2>&1 || true
  elif [[ -x /etc/init.d/docker-registry ]]; then
    /etc/init.d/docker-registry stop >> "$setup_log" 2>&1 || true
  fi
}

# --- The engine ------------------------------------------------------------------------------------------------------

start_engine() {
  local deadline=$((SECONDS + engine_patience_seconds)) pid=''

  if engine_version > /dev/null; then
    say 'engine' "already there ($(engine_version))"
    return
  fi
  if [[ -d /run/systemd/system ]]; then
    systemctl start docker \
      || fail 'Could not start the engine' 'systemctl start docker failed' 'journalctl --unit docker'
  elif ! engine_runs_by "$service_pid_file" && ! engine_runs_by "$pid_file"; then
    rm -f "$pid_file"
    # Without the lock's descriptor: the engine would hold the lock for as long as it runs.
    setsid dockerd --pidfile "$pid_file" > "$engine_log" 2>&1 < /dev/null 9>&- &
    pid=$!
  fi
  until engine_version > /dev/null; do
    if ((SECONDS >= deadline)) || { [[ -n "$pid" ]] && ! kill -0 "$pid" 2> /dev/null; }; then
      fail 'Could not start the engine' "$(last_lines "$engine_log")" "read $engine_log"
    fi
    sleep 0.2
  done
  say 'engine' "started ($(engine_version))"
}

stop_engine() {
  local pid deadline=$((SECONDS + engine_patience_seconds))

  if ! engine_runs_by "$pid_file"; then
    say 'engine' 'none that this script started'
    return
  fi
  pid=$(< "$pid_file")
  kill -TERM "$pid"
  while kill -0 "$pid" 2> /dev/null; do
    if ((SECONDS >= deadline)); then
      fail "Could not stop the engine, process $pid" "$(last_lines "$engine_log")" "read $engine_log"
    fi
    sleep 0.2
  done
  say 'engine' 'stopped'
}

# --- Images ----------------------------------------------------------------------------------------------------------

# A stand-in carries the fingerprint of what it was made from: its folder and the image it stands on.
fingerprint() {
  local folder=$1 base
  base=$(awk '$1 == "FROM" { print $2; exit }' "$folder/Dockerfile" 2> /dev/null || true)
  {
    if [[ -n "$base" ]]; then docker image inspect --format '{{.Id}}' "$base"; fi
    cd "$folder" && find . -type f -print0 | sort -z | xargs -0 sha256sum
  } | sha256sum | cut -c 1-16
}

fingerprint_in() { docker image inspect --format "{{index .Config.Labels \"$label\"}}" "$1" 2> /dev/null; }

build_image() {
  local image=$1 folder=$2 print started=$SECONDS replaced
  print=$(fingerprint "$folder")
  if [[ "$(fingerprint_in "$image")" == "$print" ]]; then
    say "$image" 'already there'
    return
  fi
  replaced=$(docker image inspect --format '{{.Id}}' "$image" 2> /dev/null || true)
  if [[ -x "$folder/rootfs.sh" ]]; then
    import_rootfs "$image" "$folder" "$print"
  else
    # The host's network, because packages come from where the host gets them.
    docker build --quiet --network host --label "$label=$print" --tag "$image" \
      --build-arg http_proxy --build-arg https_proxy --build-arg no_proxy "$folder" >> "$setup_log" 2>&1 \
      || fail "Could not build $image" "$(last_lines "$setup_log")" "read $setup_log"
  fi
  # Kept by the engine while a container or another image needs it.
  if [[ -n "$replaced" ]]; then docker image rm "$replaced" > /dev/null 2>&1 || true; fi
  say "$image" "built in $((SECONDS - started)) s"
}

import_rootfs() {
  local image=$1 folder=$2 print=$3 mirror id
  mirror=$(debian_mirror)
  if ! has_program mmdebstrap; then
    apt update
    apt install --no-install-recommends mmdebstrap debian-archive-keyring
  fi
  # Named only when it is whole: the engine takes half a tar for an image too.
  id=$("$folder/rootfs.sh" "$mirror" 2>> "$setup_log" \
    | docker import --change 'CMD ["bash"]' --change "LABEL $label=$print" - 2>> "$setup_log") \
    || fail "Could not make $image" "$(last_lines "$setup_log")" "read $setup_log"
  docker tag "$id" "$image"
}

pull_image() {
  timeout "${2:-600}" docker pull --quiet "$1" >> "$setup_log" 2>&1 && say "$1" 'pulled'
}

provide_images() {
  local image

  for image in "${images[@]}"; do
    if has_image "$image" && [[ -z "$(fingerprint_in "$image")" ]]; then
      say "$image" 'already there'
      continue
    fi
    if [[ "$stand_ins" == when-needed ]]; then
      if images_can_be_pulled; then
        stand_ins=never
      else
        stand_ins=always
        say 'images' 'stand-ins: the public ones cannot be pulled here'
      fi
    fi
    if [[ "$stand_ins" == always ]]; then
      build_image "$image" "$here/stand-ins/${image%%:*}"
    else
      pull_image "$image" || fail "Could not pull $image" "$(last_lines "$setup_log")" \
        'leave out --no-stand-ins, or log in to the registry'
    fi
  done
  build_image "$builder_image" "$builder_folder"
}

# The smallest image tells: by what it is when it is there, else by an attempt to pull it, with little patience.
images_can_be_pulled() {
  local smallest=busybox:1.36
  if has_image "$smallest"; then
    [[ -z "$(fingerprint_in "$smallest")" ]]
  else
    pull_image "$smallest" "$pull_patience_seconds"
  fi
}

# --- Start -----------------------------------------------------------------------------------------------------------

command_as_root() { printf 'sudo %s' "$here/setup-docker.sh"; }

stand_ins=when-needed
verb=set-up
for option in "$@"; do
  case $option in
    --stand-ins) stand_ins=always ;;
    --no-stand-ins) stand_ins=never ;;
    --check | --stop) verb=${option#--} ;;
    --help | -h) usage && exit ;;
    *) printf 'Unknown option %s\n\n' "$option" >&2 && usage >&2 && exit 2 ;;
  esac
done

# This script is about this machine's own engine, whatever the shell it was started from talks to.
unset DOCKER_HOST DOCKER_CONTEXT

if [[ "$verb" == check ]]; then
  check
  exit
fi
if [[ $EUID -ne 0 ]]; then
  printf 'This needs root. Run: %s\n' "$(command_as_root)${*:+ $*}" >&2
  exit 3
fi
if ! has_program apt-get; then
  fail 'Could not set up this machine' 'no apt-get: not Debian or Ubuntu' 'install an engine and compose v2 by hand'
fi
# shellcheck disable=SC1091
os=$(. /etc/os-release && echo "$ID")
# shellcheck disable=SC1091
suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")

mkdir -p "$state"
exec 9> "$lock_file"
if ! flock --nonblock 9; then
  say 'lock' 'another run is at work: waiting for it'
  flock 9
fi

if [[ "$verb" == stop ]]; then
  stop_engine
  exit
fi
: > "$setup_log"
install_packages
start_engine
provide_images
