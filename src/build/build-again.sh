#!/usr/bin/env bash
# Builds the project a second time, in a folder of its own, and fails unless the jar comes out the same to the byte as
# target/zhengnuo.jar.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
again="$(mktemp -d)"
trap 'rm -rf "$again"' EXIT
cp -r "$root"/{.mvn,mvnw,pom.xml,LICENSE,NOTICE,src,web} "$again"
(cd "$again" && ./mvnw -q -B -DskipTests -DskipTraining package)
sum() { sha256sum "$1/target/zhengnuo.jar" | cut -d ' ' -f 1; }
first="$(sum "$root")" second="$(sum "$again")"
if [ "$first" != "$second" ]; then
  echo "The second build differs: $first, $second. What differs:" >&2
  list() { unzip -lv "$1/target/zhengnuo.jar" | awk '{ print $5, $6, $7, $8 }'; }
  diff <(list "$root") <(list "$again") | head -20 >&2 || true
  exit 1
fi
echo "Two builds, one jar: sha256 $first"
