package io.plumbline.engine.decide;

import io.plumbline.model.document.Document;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// A short text that is the same for equal documents and, for all practical purposes, different for different ones.
///
/// Names are taken in sorted order, so that moving a row in a mapping does not make every contact look changed. The
/// form is stored: changing it makes all contacts be sent once more.
public final class Fingerprint {
    private static final int BYTES_KEPT = 16;

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    public static String of(Document document) {
        try {
            Fingerprint fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
            fingerprint.add(document);
            byte[] all = fingerprint.digest.digest();
            return HexFormat.of().formatHex(all, 0, BYTES_KEPT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void add(Object value) {
        switch (value) {
            case String text -> tagged('t', text);
            case BigDecimal number -> tagged('n', number.toPlainString());
            case Boolean flag -> tagged('f', flag.toString());
            case Document document -> addDocument(document.values());
            case List<?> list -> {
                digest.update((byte) '[');
                list.forEach(this::add);
                digest.update((byte) ']');
            }
            default -> throw new IllegalArgumentException("A document cannot hold this");
        }
    }

    private void addDocument(Map<String, Object> values) {
        String[] names = values.keySet().toArray(String[]::new);
        Arrays.sort(names);
        digest.update((byte) '{');
        for (String name : names) {
            tagged('k', name);
            Object value = values.get(name);
            if (value != null) {
                add(value);
            }
        }
        digest.update((byte) '}');
    }

    private void tagged(char tag, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) tag);
        digest.update((byte) (bytes.length >>> 16));
        digest.update((byte) (bytes.length >>> 8));
        digest.update((byte) bytes.length);
        digest.update(bytes);
    }
}
