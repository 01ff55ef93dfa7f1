package io.plumbline.sandbox.commercetools.resources;

import io.plumbline.sandbox.commercetools.predicate.KnownFields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the field descriptions beside this class; `@name` stands for the content of another one.
final class FieldDescriptions {
    private static final Pattern INCLUDE = Pattern.compile("@([a-z-]+)");

    private static final Map<String, KnownFields> READ = new ConcurrentHashMap<>();

    private FieldDescriptions() {}

    static KnownFields of(String name) {
        return READ.computeIfAbsent(name, each -> KnownFields.parse(text(each)));
    }

    private static String text(String name) {
        return INCLUDE.matcher(file(name)).replaceAll(found -> Matcher.quoteReplacement(text(found.group(1))));
    }

    private static String file(String name) {
        try (InputStream file = FieldDescriptions.class.getResourceAsStream(name + ".fields")) {
            if (file == null) {
                throw new IllegalStateException("no field description named " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
