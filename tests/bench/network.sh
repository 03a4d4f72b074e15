#!/usr/bin/env bash
# Instructions a request of our look-up takes, beside the same requests by a bare QNetworkAccessManager and by curl.
# Counted by callgrind over two lengths of run; the difference is the requests' own, without the start. ./dev bench network.
set -euo pipefail
bench=$1/tests/bench/network_bench
short=${2:-10} long=${3:-50} # few enough for what a register allows within a minute
goal=1.25
work=$(mktemp -d)
mkfifo "$work/hold"
exec {hold}<>"$work/hold"
"$bench" server <"$work/hold" >"$work/address" & server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT
until [ -s "$work/address" ]; do sleep 0.05; done
address=$(head -1 "$work/address")

count() { # COMMAND...: instructions
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
  sed -nE 's/.*Collected : ([0-9]+).*/\1/p' "$work/log"
}

run_of() { # WHO WHAT TIMES
  case $1 in
    curl) curl_run "$2" "$3" ;;
    *) count "$bench" "$1" "$2" "$address" "$3" ;;
  esac
}

curl_run() { # WHAT TIMES
  local options=(-sS --noproxy '*' -o /dev/null -H 'Accept: application/json')
  if [ "$1" = name ]; then
    count curl "${options[@]}" "${address}search/1.0/json?name=Nordvik%20[1-$2]"
  else
    count curl "${options[@]}" -H 'Authorization: Bearer abc' -H 'Content-Type: application/json' \
      -d '{"identitetsbeteckning":"5599990016"}' "${address}v1/organisationer?[1-$2]"
  fi
}

each() { # WHO WHAT: instructions a request
  local few many
  few=$(run_of "$1" "$2" "$short")
  many=$(run_of "$1" "$2" "$long")
  echo $(((many - few) / (long - short)))
}

row() { printf '  %-44s %12s  %s\n' "$@"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

for what in name number; do
  case $what in
    name) echo "A name at Peppol's directory (GET)" ;;
    number) echo "A number at Bolagsverket, its token held (POST)" ;;
  esac
  bare=$(each bare $what) json=$(each json $what) ours=$(each ours $what)
  row '' 'instructions' 'x bare  x bare with JSON'
  row 'bare QNetworkAccessManager, readAll' "$bare" 1.00
  row 'the same and QJsonDocument::fromJson' "$json" "$(ratio "$json" "$bare")    1.00"
  row "our look-up (goal: at most $goal)" "$ours" "$(ratio "$ours" "$bare")    $(ratio "$ours" "$json")"
  row 'curl, for information' "$(each curl $what)" ''
done
