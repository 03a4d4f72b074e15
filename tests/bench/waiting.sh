#!/usr/bin/env bash
# What the waiting page takes of a core while a signature is awaited, beside an idle window, and how often the demo is asked
# meanwhile. The program as it is, its pace too; the services are a process of their own. ./dev bench waiting.
set -euo pipefail
bench=$1/tests/bench/waiting_bench
seconds=${2:-60}
work=$(mktemp -d)
mkfifo "$work/hold"
exec {hold}<>"$work/hold"
"$bench" demo <"$work/hold" >"$work/services" 2>/dev/null & demo=$!
trap 'kill $demo 2>/dev/null || true; rm -rf "$work"' EXIT
until [ -s "$work/services" ]; do sleep 0.05; done
port=$(sed -nE 's,.*"signing": ?"http://127\.0\.0\.1:([0-9]+)".*,\1,p' "$work/services")

asked() { curl -sS --noproxy '*' "http://127.0.0.1:$port/demo/counts" | sed -nE 's/.*"document-status": ?([0-9]+).*/\1/p'; }
percent() { awk -v ms="$1" -v s="$seconds" 'BEGIN { printf "%.3f %%", ms / s / 10 }'; }
row() { printf '  %-44s %12s  %s\n' "$@"; }

"$bench" idle "$seconds" >"$work/idle" 2>/dev/null & idle=$!
waiting=$("$bench" wait "$work/services" "$seconds" "$work" 2>/dev/null)
wait $idle
idle=$(cat "$work/idle")
requests=$(asked)

echo "The waiting page, a signature awaited for $seconds s"
row '' 'CPU, ms' 'of a core'
row 'a window with one label, in the same time' "$idle" "$(percent "$idle")"
row 'the waiting page (goal: under 1 %)' "$waiting" "$(percent "$waiting")"
row 'asked the service (goal: every 2 s)' "$requests times" "every $(awk -v n="$requests" -v s="$seconds" 'BEGIN { printf "%.2f", s / n }') s"
