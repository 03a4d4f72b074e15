#!/usr/bin/env bash
# Format, house rules, layering, translations, the map of the journey, static analysis. ./dev lint calls this.
set -uo pipefail
cd "$(dirname "$0")/../.."
failed=0
say() { printf '== %s\n' "$*"; }
complain() { printf '%s\n' "$*"; failed=1; }

sources=$(git ls-files 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')

say "Format"
# shellcheck disable=SC2086
clang-format-14 --dry-run --Werror $sources || failed=1

say "House rules"
rule() { # PATTERN WHY PATH...
  local pattern=$1 why=$2
  shift 2
  local hits
  hits=$(git grep -nE "$pattern" -- "$@") && complain "$why:"$'\n'"$hits"
}
code=('app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h')
rule 'QEventLoop|ignoreSslErrors|setInsecureFallback\(true|processEvents\(' "ruled out" "${code[@]}"
rule 'errorString\(\)' "N9: shows addresses and server text" "${code[@]}"
rule '\.arg\([^()]*(\([^()]*\)[^()]*)*\)\.arg\(' "U2: chained arg() replaces what data contains" "${code[@]}"
rule '\b(TODO|FIXME|XXX)\b' "finish it or say it in an issue" "${code[@]}" 'tests/*.cpp' 'tests/*.h'
rule 'QAccessible::Alert' "announce(): Qt before 6.8 says none of them on Linux" 'ui/*.cpp' ':!ui/widgets/announce.cpp'
rule 'QDateTime::current|QDate::current|QTime::current|system_clock::now' "base/wall_clock.h tells the time" 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' ':!app/base/wall_clock.h'
rule 'DISABLED_|GTEST_SKIP' "no test is skipped" 'tests/*.cpp' 'tests/*.h'
rule 'setStyleSheet|Qt::RichText' "style.md: no style sheets, no rich text" "${code[@]}"
rule 'NOLINT(NEXTLINE|BEGIN|END)?(\([^)]*\))?[^:(]*$' "NOLINT needs ': why'" "${code[@]}"
rule '\b(sleep|usleep|msleep|nanosleep|sleep_for|sleep_until)\(' "nothing blocks" "${code[@]}"
hits=$(git grep -nE '\.exec\(\)' -- "${code[@]}" | grep -vE '^app/main.cpp|\bquery\.exec\(\)') && complain "no nested event loop:"$'\n'"$hits"
hits=$(git grep -nE '"http://' -- "${code[@]}" | grep -vE '^app/demo/|"http://(127\.0\.0\.1|www\.w3\.org/)|^ui/outside\.cpp:[0-9]+:constexpr QLatin1String kPortalPage\("http://example\.com/"\);') && complain "N11: clear text only to this computer:"$'\n'"$hits"
for file in $(git ls-files 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h'); do
  lines=$(wc -l <"$file")
  [ "$lines" -le 200 ] || complain "$file: $lines lines, 200 at most: split it where it has two reasons to be"
done
# The two that are the whole journey's face are as long as the journey; every other header says one thing.
for file in $(git ls-files 'app/*.h' 'ui/*.h' | grep -vE '^app/flow/(onboarding|signing_run)\.h$'); do
  lines=$(wc -l <"$file")
  [ "$lines" -le 85 ] || complain "$file: $lines lines, a header has 20 to 50 and 85 at most"
done
for file in $(git ls-files 'app/*.h' 'ui/*.h'); do
  bare=$(awk '/^(class|struct) [A-Za-z]+( final)?( :.*)?$/ && before !~ /^(\/\/\/|template)/ { print "  " $0 } { before = $0 }' "$file")
  [ -z "$bare" ] || complain "$file: a type without a line of /// that says what it promises:"$'\n'"$bare"
done

say "Layering"
cmake -DROOT="$PWD" -P tests/layering.cmake || failed=1

say "Translations"
grep -nE 'type="(unfinished|vanished|obsolete)"' translations/anslut_sv.ts && complain "anslut_sv.ts has unfinished or dead texts"
grep -nE '<(translation|numerusform)>[^<]*("|&quot;)' translations/anslut_sv.ts && complain "anslut_sv.ts: Swedish quotes are ”curved”"

say "The map of the journey"
tests/lint/journey.sh || failed=1

say "Static analysis"
tests/lint/tidy.sh || failed=1

[ $failed = 0 ] && say "Lint is clean ($SECONDS s)"
exit $failed
