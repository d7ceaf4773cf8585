#!/bin/sh
# What a careful person writes instead of Slipway: builds, tests, pushes. It trusts every exit code, and proves nothing.
set -eu

version=$(git describe --tags --long --match 'v*' | sed 's/^v//; s/-g/-/')
image="$REGISTRY/shop/auth-service:$version"
commit=$(git rev-parse HEAD)

docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/src" --workdir /src auth-builder:1.0 ./build.sh
docker build --quiet --build-arg "VERSION=$version" --label "org.opencontainers.image.revision=$commit" --tag "$image" .

export COMPOSE_PROJECT_NAME="by-hand-$$" IMAGE="$image"
docker compose up --detach --wait
docker compose run --rm tests
docker compose down --volumes

DOCKER_CONFIG=$(mktemp -d)
export DOCKER_CONFIG
printf %s "$REGISTRY_PASSWORD" | docker login --username "$REGISTRY_USERNAME" --password-stdin "$REGISTRY"
docker push --quiet "$image"
rm -r "$DOCKER_CONFIG"
