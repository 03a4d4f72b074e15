#!/usr/bin/env bash
# Static analysis of app and ui, a module at a time: why, and what that asks of a module, is in docs/architecture.md.
set -uo pipefail
cd "$(dirname "$0")/../.."
mkdir -p build/lint
{ cmake --preset lint && cmake --build build/lint --target ui_autogen; } >build/lint/made.log 2>&1 || { cat build/lint/made.log; exit 1; }

# Under the name that clang's analyzer knows from another project's joined sources: of any other it reads the main file only.
sources=()
for joined in build/lint/CMakeFiles/*/Unity/unity_0_cxx.cxx build/lint/{app,ui}/CMakeFiles/*/Unity/unity_0_cxx.cxx; do
  cp "$joined" "${joined%/*}/UnifiedSource.cpp"
  sources+=("${joined%/*}/UnifiedSource.cpp")
done
mkdir -p build/lint/tidy
sed 's#/unity_0_cxx\.cxx#/UnifiedSource.cpp#g' build/lint/compile_commands.json >build/lint/tidy/compile_commands.json

# The longest first, so that no core is idle at the end. 1 is "found something"; more is clang-tidy itself failing.
wc -l "${sources[@]}" | grep -v ' total$' | sort -rn | awk '{print $2}' |
  xargs -P "$(nproc)" -I{} sh -c 'clang-tidy-14 -quiet -p build/lint/tidy {} >{}.log 2>{}.err; [ $? -le 1 ] || echo "{}: error: clang-tidy ended badly" >>{}.log'
# What it says of Qt's own headers is of how it reads them: it does not count references, nor know Qt's parents.
findings=$(for source in "${sources[@]}"; do cat "$source.log"; done | grep -E "^$PWD/.*(warning|error):" | sed "s#$PWD/##" | sort -u)
[ -z "$findings" ] && exit 0
printf '%s\n' "$findings"
exit 1
