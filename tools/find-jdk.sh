# Sets JAVA_HOME to a JDK 25, wherever this machine keeps one. Sourced by the scripts of this folder's parent.
is_jdk_25() {
    [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
}

find_jdk_25() {
    if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then
        return 0
    fi
    for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if is_jdk_25 "$candidate"; then
            JAVA_HOME=$candidate
            return 0
        fi
    done
    return 1
}

if ! find_jdk_25; then
    echo "A JDK 25 is needed and none was found. Install one (for instance temurin-25-jdk) or set JAVA_HOME to it." >&2
    exit 2
fi
export JAVA_HOME
