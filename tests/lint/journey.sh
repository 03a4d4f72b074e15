#!/usr/bin/env bash
# Every test and picture that docs/journey.md names exists, and each test of docs/errors.md; every picture is shown somewhere.
set -uo pipefail
cd "$(dirname "$0")/../.."
failed=0
while read -r suite name; do
  grep -qE "TEST(_[FP])?\($suite, $name\)" tests/*_test.cpp || { echo "the docs name $suite.$name, which is no test"; failed=1; }
done < <(grep -ohE '`[A-Z][A-Za-z]+\.[A-Z][A-Za-z0-9]+`' docs/journey.md docs/errors.md | tr -d '`' | tr . ' ')
shown=$(grep -ohE 'pictures/[a-z-]+\.png' README.md docs/*.md | sort -u)
for picture in $shown; do
  [ -f "docs/$picture" ] || { echo "docs/$picture is shown, and is not there"; failed=1; }
done
for picture in docs/pictures/*; do
  grep -qx "pictures/${picture##*/}" <<<"$shown" || { echo "$picture is shown nowhere"; failed=1; }
done
exit $failed
