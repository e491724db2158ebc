#!/bin/bash
# Times the pages of `sayso serve` over made-up articles: how long the first answer of each takes,
# and how many a second wrk gets of some, with the same address and with another search each time.
#
#   bench/pages.sh [BUILD-FOLDER] [ARTICLES]     default: build/release, 1000
#
# Needs curl and wrk.
set -eu

build=${1:-build/release}
articles=${2:-1000}
work=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server"; wait "$server" || true; fi; rm -rf "$work"' EXIT

"$build/bin/write_articles" "$work/articles" "$articles" 4600
"$build/bin/sayso" serve --port 0 "$work/articles" >"$work/address" &
server=$!
until [ -s "$work/address" ]; do sleep 0.1; done
home=$(sed 's,/$,,' "$work/address")

echo "first answers, in milliseconds:"
measure=$(curl -s "$home/figures" | grep -o 'figure?key=[0-9a-f]*' | head -n 1)
for page in / /articles '/articles?q=ferry+bridge' '/article?id=article1' /statements \
  '/statements?q=guard&kind=direct' /speakers '/figures?q=killed' /conflicts "/$measure" /try; do
  curl -s -o /dev/null -w "%{http_code} %{time_total} $page\n" "$home$page"
done | awk '{printf "  %6.1f  %s  %s\n", $2 * 1000, $1, $3}'

cat >"$work/searches.lua" <<'LUA'
local words = {"ferry", "bridge", "guard", "killed", "minister", "said", "harbour", "town"}
local n = 0
request = function()
  n = n + 1
  local q = words[n % #words + 1] .. "+" .. words[n * 7 % #words + 1]
  return wrk.format("GET", "/statements?q=" .. q .. "&page=" .. n)
end
LUA

echo "answers a second, 32 connections, 5 seconds:"
rate() {
  wrk -t1 -c32 -d5s "$@" |
    awk '/Requests\/sec/ {rate = $2} /Socket errors|Non-2xx/ {faults = faults " " $0}
         END {printf "  %8.0f %s", rate, faults == "" ? "no failure" : faults}'
}
for page in / /statements '/statements?q=guard&kind=direct' '/article?id=article1'; do
  echo "$(rate "$home$page")  $page"
done
echo "$(rate -s "$work/searches.lua" "$home")  another search each time"
