# Read by the other scripts of this folder: compiles what they need and gives the class path of the tests.
: "${JAVA_HOME:=/usr/lib/jvm/temurin-25-jdk-amd64}"
export JAVA_HOME
bench_classpath() {
    mvn -q -B -Dfast test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath \
        -pl platform -am >&2
    printf '%s' "platform/target/test-classes:platform/target/classes:$(cat platform/target/bench.classpath)"
}
