#!/usr/bin/env bash
# Static analysis of app and ui. Long, so it is not part of ./dev lint.
set -uo pipefail
cd "$(dirname "$0")/../.."
mkdir -p build
cmake --preset lint >/dev/null && cmake --build build/lint --target autogen_all >/dev/null || exit 1
run-clang-tidy-14 -quiet -j "$(nproc)" -p build/lint "^$PWD/(app|ui)/" >build/tidy.log 2>/dev/null && exit 0
grep -E 'warning:|error:' -A4 build/tidy.log | head -100
exit 1
