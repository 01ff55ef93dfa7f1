package io.plumbline.configuration;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replaces references by what they stand for: `${NAME}`, `${NAME:-fallback}`, `${file:path}`. A variable that is empty
/// counts as missing. What was put in is not looked at again.
final class Substitution {
    private static final Pattern REFERENCE =
            Pattern.compile("\\$" + References.OPEN + "([^" + References.CLOSE + "]*)" + References.CLOSE);
    private static final Pattern VARIABLE = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)(:-(.*))?");
    private static final String FILE = "file:";
    private static final long FILE_BYTES_MAX = 64 * 1024;

    private final Environment environment;
    private final Path folder;

    /// @param folder what paths in references are relative to
    Substitution(Environment environment, Path folder) {
        this.environment = environment;
        this.folder = folder;
    }

    /// A reference that stands for nothing.
    ///
    /// @param offset where in the text
    record Fault(int offset, String message, String remedy) {}

    /// Where faults go.
    @FunctionalInterface
    interface FaultSink {
        void add(Fault fault);
    }

    static boolean refers(String text) {
        return REFERENCE.matcher(text).find();
    }

    /// The text with every reference replaced; empty if one of them stands for nothing.
    Optional<String> resolve(String text, FaultSink faults) {
        StringBuilder resolved = new StringBuilder();
        Matcher matcher = REFERENCE.matcher(text);
        boolean whole = true;
        while (matcher.find()) {
            int offset = matcher.start();
            Optional<String> value =
                    value(matcher.group(1), (message, remedy) -> faults.add(new Fault(offset, message, remedy)));
            whole &= value.isPresent();
            matcher.appendReplacement(resolved, Matcher.quoteReplacement(value.orElse("")));
        }
        matcher.appendTail(resolved);
        return whole ? Optional.of(resolved.toString()) : Optional.empty();
    }

    @FunctionalInterface
    private interface Complaint {
        void say(String message, String remedy);
    }

    private Optional<String> value(String reference, Complaint complaint) {
        if (reference.startsWith(FILE)) {
            return content(reference.substring(FILE.length()), complaint);
        }
        Matcher matcher = VARIABLE.matcher(reference);
        if (!matcher.matches()) {
            complaint.say("'${" + reference + "}' is no reference", "Write ${NAME}, ${NAME:-fallback} or ${file:path}");
            return Optional.empty();
        }
        String name = matcher.group(1);
        Optional<String> value = environment
                .variable(name)
                .filter(text -> !text.isEmpty())
                .or(() -> Optional.ofNullable(matcher.group(3)));
        if (value.isEmpty()) {
            complaint.say(
                    "The environment variable " + name + " is not set",
                    "Set it before starting, or write ${" + name + ":-fallback}");
        }
        return value;
    }

    private Optional<String> content(String path, Complaint complaint) {
        try {
            Path file = folder.resolve(path);
            if (Files.size(file) > FILE_BYTES_MAX) {
                complaint.say("The file " + path + " is too large for one value", "Name a file with the value alone");
                return Optional.empty();
            }
            return Optional.of(Files.readString(file).strip());
        } catch (MalformedInputException e) {
            complaint.say("The file " + path + " holds no UTF-8 text", "Name a file with the value alone");
        } catch (IOException | InvalidPathException e) {
            complaint.say(
                    "The file " + path + " cannot be read", "Create it, and let the user that runs Plumbline read it");
        }
        return Optional.empty();
    }
}
