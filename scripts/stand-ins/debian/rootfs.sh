#!/usr/bin/env bash
# Writes the root file system of debian:bookworm-slim to stdout, as a tar: rootfs.sh MIRROR
set -euo pipefail

readonly mirror=$1

# Images built on this one shall not keep copies of packages. Said last, because mmdebstrap itself lives on such copies.
readonly no_copies='APT::Keep-Downloaded-Packages "false"; Dir::Cache { pkgcache ""; srcpkgcache ""; };'

# The hook and usr-is-merged spare the 50 MB of Perl that a merge of /usr would take. Manuals and translations are left
# out here and in later installs, as in the public slim image.
mmdebstrap --quiet --variant=minbase \
  --hook-dir=/usr/share/mmdebstrap/hooks/merged-usr --include=usr-is-merged \
  --aptopt='Acquire::Languages "none"' \
  --dpkgopt='path-exclude=/usr/share/doc/*' \
  --dpkgopt='path-include=/usr/share/doc/*/copyright' \
  --dpkgopt='path-exclude=/usr/share/info/*' \
  --dpkgopt='path-exclude=/usr/share/locale/*' \
  --dpkgopt='path-exclude=/usr/share/man/*' \
  --customize-hook="printf '%s\n' '$no_copies' > \"\$1/etc/apt/apt.conf.d/no-copies\"" \
  --customize-hook="rm -f \"\$1\"/var/cache/apt/*.bin" \
  bookworm - "$mirror"
