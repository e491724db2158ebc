#!/bin/bash
# Times the whole program and, beside it in the same run, wc -w, both on one core over the same
# files; then start-up. Prints MB/s, their ratio (the goal: 0.12 or more) and milliseconds.
#
#   bench/whole_program.sh [BUILD-FOLDER] [FILE...]     default: build/release, made-up articles
#
# Needs taskset (util-linux). Files given are replicated until there are about 40 MB of them.
set -eu

build=${1:-build/release}
[ $# -gt 0 ] && shift
sayso=$build/bin/sayso
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
megabytes=40

fill_with_made_up_articles() {
  "$build/bin/write_articles" "$work/articles" $((megabytes * 250)) 4000
}

# Many copies of the user's files, under names of their own.
fill_with_copies() {
  mkdir "$work/articles"
  size=$(cat "$@" | wc -c)
  copies=$((megabytes * 1000000 / size + 1))
  n=0
  while [ $n -lt $copies ]; do
    for file in "$@"; do
      cp "$file" "$work/articles/$n-$(basename "$file")"
    done
    n=$((n + 1))
  done
}

if [ $# -gt 0 ]; then fill_with_copies "$@"; else fill_with_made_up_articles; fi

# Processor seconds that a command takes on one core, the best of three: the same on a busy machine.
seconds() {
  for _ in 1 2 3; do
    TIMEFORMAT='%U %S'
    { time taskset -c 0 "$@" >/dev/null 2>&1; } 2>&1
  done | awk '{ t = $1 + $2; if (NR == 1 || t < best) best = t } END { print best }'
}

all=$work/all.txt
find "$work/articles" -type f -print0 | sort -z | xargs -0 cat >"$all"
bytes=$(wc -c <"$all")

wc_seconds=$(seconds wc -w "$all")
analyze_seconds=$(seconds "$sayso" analyze --format jsonl --quiet --jobs 1 "$work/articles")
start_seconds=$(seconds "$sayso" --version)

awk -v bytes="$bytes" -v wc="$wc_seconds" -v analyze="$analyze_seconds" -v start="$start_seconds" '
BEGIN {
  mb = bytes / 1e6
  printf "text            %8.1f MB\n", mb
  printf "wc -w           %8.1f MB/s\n", mb / wc
  printf "sayso analyze   %8.1f MB/s\n", mb / analyze
  printf "ratio           %8.3f      (goal 0.12)\n", wc / analyze
  printf "start-up        %8.1f ms   (goal 25)\n", start * 1000
}'
