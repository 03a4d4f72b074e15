#!/usr/bin/env bash
# The national register made searchable, and searched as one types, beside SQLite as one comes to it first, LIKE and a scan of
# all names, in the same run; then what it costs as the register grows. Everything on companies that do not exist, in a folder
# that is removed. ./dev bench register.
set -euo pipefail
bench=$1/tests/bench/register_bench
paint=$1/tests/bench/paint_bench
rows=${2:-3125000} # lines: a fifth are persons, so 2.5 million companies
work=$(mktemp -d -p "${TMPDIR:-/var/tmp}")
trap 'rm -rf "$work"' EXIT
export LC_ALL=C
mkdir "$work/ours"
ours=$work/ours/register.db

cell() { cut -f"$2" <<<"$1"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
times() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.0f", a / b }'; }
row() { printf '  %-40s %10s %10s %10s  %s\n' "$@"; }
cost() { # TITLE COST REMARK
  row "$1" "$(cell "$2" 1) ($(cell "$2" 2))" "$(cell "$2" 3)" "$(cell "$2" 4)" "$3"
}
pick() { awk -F'\t' -v name="$2" '$1 == name' <<<"$1"; }
answers() { # TABLE NAME TITLE GOAL
  local line
  line=$(pick "$1" "$2")
  row "$3 ($(cell "$line" 2))" "$(cell "$line" 3)" "$(cell "$line" 4)" "$(cell "$line" 5)" "$4"
}

made=$("$bench" make "$rows" "$work/bulk.zip")
echo "A register of $(cell "$made" 1) companies, $(cell "$made" 2) MB zipped"
inflated=$("$bench" inflate "$work/bulk.zip")
default=$("$bench" default "$work/bulk.zip" "$work/default.db" "$work/folded")
import=$("$bench" import "$work/bulk.zip" "$ours")
row 'From the zip to searchable' 's (CPU s)' 'MB memory' 'MB' ''
cost 'reading the zip alone' "$inflated" 'of text'
cost 'FTS5 as it is by default' "$default" 'on disk'
cost 'ours' "$import" "on disk; $(ratio "$(cell "$import" 1)" "$(cell "$default" 1)") x default, CPU \
$(ratio "$(cell "$import" 2)" "$(cell "$default" 2)") x (goal: at most 2.5 x, 400 MB memory)"

asked=$("$bench" ask "$ours")
compared=$("$bench" compare "$ours" "$work/default.db" "$work/folded")
echo "As one types, microseconds of the processor; in brackets how many were asked"
row '' 'p50' 'p99' 'most' ''
p99=$(cell "$(pick "$asked" 'nine names')" 4)
answers "$asked" 'nine names' 'ours, nine names to 14 letters' '(goal: p50 100, p99 6,000)'
answers "$asked" '200 whole names' 'ours, 200 whole names' ''
for yard in 'default, rowid order:15' 'default, bm25:75' 'LIKE:75' 'scan:'; do
  name=${yard%:*} goal=${yard#*:}
  answers "$compared" "$name" "$name, nine names" \
    "p99 $(times "$(cell "$(pick "$compared" "$name")" 4)" "$p99") x ours${goal:+ (goal: at least $goal)}"
done
answers "$asked" numbers 'ours, whole numbers' '(goal: p99 20)'
answers "$asked" 'six digits' 'ours, six digits of a number' ''
painted() { # TITLE GOAL FOLDER [ZIP]
  local table line
  table=$(QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$work "$paint" "${@:3}" 2>/dev/null)
  answers "$table" 'nine names' "$1, nine names" "$2"
  answers "$table" 'whole names' "$1, 40 whole names" ''
}
echo "From a key to the list painted anew, microseconds of the wall"
painted 'alone' '(goal: p99 8,000)' "$work/ours"
painted 'while a register is made' '(goal: p99 12,000)' "$work/ours" "$work/bulk.zip"
echo "On disk meanwhile: $(du -sm "$work" | cut -f1) MB"

rm -f "$work"/default.db "$work"/folded
echo "As the register grows"
row 'companies' 's (CPU s)' 'MB memory' 'MB disk' 'nine names p50, p99; 200 whole names p99'
for share in 10 5 2.5 1 0.5; do
  lines=$(awk -v n="$rows" -v s="$share" 'BEGIN { printf "%d", n / s }')
  "$bench" make "$lines" "$work/bulk.zip" >"$work/made"
  import=$("$bench" import "$work/bulk.zip" "$ours")
  asked=$("$bench" ask "$ours")
  nine=$(pick "$asked" 'nine names') whole=$(pick "$asked" '200 whole names')
  cost "$(cut -f1 "$work/made")" "$import" "$(cell "$nine" 3), $(cell "$nine" 4); $(cell "$whole" 4)"
done
