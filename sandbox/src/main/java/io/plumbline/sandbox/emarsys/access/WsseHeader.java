package io.plumbline.sandbox.emarsys.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `X-WSSE` header: a user name and a digest over a nonce, a time and the user's secret.
///
/// Attributes are found by name in any case, order and spacing. A nonce may come again.
record WsseHeader(String user, String digest, String nonce, String created) {
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z]+)\\s*=\\s*\"([^\"]*)\"");
    private static final DateTimeFormatter CREATED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]", Locale.ROOT);

    static Optional<WsseHeader> parse(String header) {
        Map<String, String> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Matcher matcher = ATTRIBUTE.matcher(header);
        while (matcher.find()) {
            attributes.put(matcher.group(1), matcher.group(2));
        }
        WsseHeader read = new WsseHeader(
                attributes.getOrDefault("Username", ""),
                attributes.getOrDefault("PasswordDigest", ""),
                attributes.getOrDefault("Nonce", ""),
                attributes.getOrDefault("Created", ""));
        return header.startsWith("UsernameToken ") && attributes.size() == 4 ? Optional.of(read) : Optional.empty();
    }

    boolean isSignedWith(String secret) {
        return MessageDigest.isEqual(
                digest(nonce, created, secret).getBytes(StandardCharsets.UTF_8),
                digest.getBytes(StandardCharsets.UTF_8));
    }

    boolean isTimely(Instant now) {
        try {
            Instant told = OffsetDateTime.parse(created, CREATED).toInstant();
            return Duration.between(told, now).abs().compareTo(CLOCK_TOLERANCE) <= 0;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /// The digest is the Base64 form of the hexadecimal text of the hash, not of its raw bytes.
    static String digest(String nonce, String created, String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1")
                    .digest((nonce + created + secret).getBytes(StandardCharsets.UTF_8));
            byte[] hex = HexFormat.of().formatHex(hash).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(hex);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-1", impossible);
        }
    }
}
