#!/usr/bin/env bash
# Every test that docs/journey.md names exists.
set -uo pipefail
cd "$(dirname "$0")/../.."
failed=0
while read -r suite name; do
  grep -qE "TEST(_[FP])?\($suite, $name\)" tests/*_test.cpp || { echo "docs/journey.md names $suite.$name, which is no test"; failed=1; }
done < <(grep -oE '`[A-Z][A-Za-z]+\.[A-Z][A-Za-z0-9]+`' docs/journey.md | tr -d '`' | tr . ' ')
exit $failed
