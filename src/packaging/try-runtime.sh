#!/usr/bin/env bash
# Links a JRE of the modules in modules.txt and runs the jar on it: what it reads, finds and serves must be what the whole
# JDK reads, finds and serves. Usage: try-runtime.sh [JDK], after ./mvnw -q -DskipTests package.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
jdk="${1:-${JAVA_HOME:?the JDK, as an argument or in JAVA_HOME}}"
work="$(mktemp -d)"
server=""
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

"$jdk/bin/jlink" --add-modules "$(paste -sd, "$here/modules.txt")" --strip-debug --no-header-files --no-man-pages \
  --output "$work/jre"
cp -r "$root/seeds" "$work/seeds"
"$jdk/bin/java" -cp "$root/target/zhengnuo.jar" "$here/Papers.java" "$work/seeds"

# The options that make the launcher stay in this JVM.
options=(-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:MaxRAMPercentage=50 -Xms64m
  --enable-native-access=ALL-UNNAMED -jar "$root/target/zhengnuo.jar")
run() { "$1/bin/java" "${options[@]}" "${@:2}"; }
for home in "$jdk" "$work/jre"; do
  run "$home" --version
  to="$work/$(basename "$home")"
  run "$home" index --seeds "$work/seeds" --index "$to.index" > "$to.report" 2> "$to.read" || [ $? -eq 1 ]
  run "$home" check --index "$to.index" > "$to.checked"
  run "$home" export items --seeds "$work/seeds" --index "$to.index" > "$to.items"
  run "$home" search 老旧小区 --json --seeds "$work/seeds" --index "$to.index" > "$to.found"
done
one="$work/$(basename "$jdk")"
for what in report items found; do
  cmp "$one.$what" "$work/jre.$what"
done
run "$work/jre" inspect "$work/seeds/pdf.pdf" 2> "$work/read" | grep -q '行首编号 1'
grep -q '"source":{"file":"word.docx"' "$work/jre.items"

"$work/jre/bin/java" "${options[@]}" serve --seeds "$work/seeds" --index "$work/jre.index" --port 0 > "$work/log" 2>&1 &
server=$!
for _ in $(seq 300); do
  site="$(grep -o 'http://127.0.0.1:[0-9]*' "$work/log" || true)"
  if [ -n "$site" ] && curl -sf -o "$work/health" "$site/health.json"; then break; fi
  sleep 0.2
done
for address in / /search?q=%E8%80%81%E6%97%A7%E5%B0%8F%E5%8C%BA /search.json /search.csv /search.xlsx /openapi.json \
  /documents /static/site.css /units.json /help; do
  curl -sS --fail --compressed -o "$work/answer" "$site$address"
done
echo "$(du -sm "$work/jre" | cut -f 1) MB of JRE read, found and served the same as $("$jdk/bin/java" -version 2>&1 | head -1)"
