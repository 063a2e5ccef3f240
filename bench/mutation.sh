#!/usr/bin/env bash
# Mutation tests: PIT changes the code in small ways and the tests must notice; fails below 80 % noticed.
# Usage: bench/mutation.sh AREA [FOLDER]     the report goes to FOLDER, platform/target/mutation/AREA when none is given
# An area is a line in the table below: the classes that are changed, the tests that must notice.
set -euo pipefail
cd "$(dirname "$0")/.."
threshold=80
d=fr.maillage.platform.directory
i=fr.maillage.platform.identity
h=fr.maillage.engines.hours
area() {
  case "$1" in
    merge)
      classes="$d.PlaceMerge,$d.Precedence,$d.duplicates.SideBySide*,$d.duplicates.PairKey,$d.duplicates.Settled"
      tests="$d.PlaceMergeTests,$d.PlaceMergeFieldsTests,$d.PrecedenceTests,$d.duplicates.SideBySideTests"
      tests="$tests,$d.duplicates.SettledTests"
      ;;
    merge-database)
      classes="$d.PlaceTies,$d.TieRepository,$d.duplicates.Merger,$d.duplicates.Duplicates,$d.duplicates.DuplicateSearch"
      tests="$d.duplicates.DuplicatesTests,$d.duplicates.MergeContestTests,$d.duplicates.RelationsTests"
      ;;
    rights)
      classes="$i.Right,$i.Role,$i.Scope*,$i.Target,$i.Grant,$i.Caller*,$i.Access"
      tests="$i.RightsTests,$i.AccessTests"
      ;;
    rights-database)
      classes="$i.People,$i.Sessions"
      tests="$i.PeopleTests,$i.SessionsTests"
      ;;
    hours)
      # What tells whether a place is open at an instant; the words of sources are read elsewhere.
      classes=""
      for one in OpeningHours Schedule ScheduleDay DayRule DayRules DayIntervals Easter PublicHolidays SchoolHolidays \
        OpenState OpenInterval Span Day DayHours DaySelector Minutes HoursContext HolidayRegion; do
        classes="$classes,$h.$one,$h.$one\$*"
      done
      classes="${classes#,}"
      tests="$h.ScheduleTests,$h.SchoolHolidaysTests,$h.HolidayRegionTests,$h.HoursWordsTests,$h.FrenchHoursTests"
      tests="$tests,$h.FrenchPeriodsTests,$h.HoursFindingCodeTests,$h.HoursLinesTests,$h.RulesTogetherTests,$h.InstantsTests,$h.EasterTests"
      ;;
    *)
      echo "Domaines : rights, merge, hours ; rights-database, merge-database (quelques minutes : chaque essai parle à PostgreSQL)" >&2
      exit 2
      ;;
  esac
}
area "${1:-}"
. .ci/scratch.sh
folder="${2:-platform/target/mutation/$1}"
: "${JAVA_HOME:=/usr/lib/jvm/temurin-25-jdk-amd64}"
export JAVA_HOME
mvn -q -B -Dfast -Pmutation test-compile dependency:build-classpath -Dmdep.outputFile=target/mutation.classpath \
  -pl platform -am </dev/null >&2
here="$(pwd)"
code="$here/platform/target/classes,$here/engines/target/classes"
class_path="$here/platform/target/test-classes:$here/engines/target/test-classes:${code/,/:}:$(cat platform/target/mutation.classpath)"
"$JAVA_HOME/bin/java" -Djava.io.tmpdir="$scratch" -cp "$class_path" org.pitest.mutationtest.commandline.MutationCoverageReport \
  --reportDir "$folder" --sourceDirs platform/src/main/java,engines/src/main/java \
  --classPath "${class_path//:/,}" --mutableCodePaths "$code" \
  --targetClasses "$classes" --targetTests "$tests" --mutationThreshold "$threshold" \
  --jvmArgs "-Djava.io.tmpdir=$scratch" --threads 1 --timestampedReports=false --outputFormats HTML,CSV --timeoutConst 20000 --verbosity=NO_SPINNER
