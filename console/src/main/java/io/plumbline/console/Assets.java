package io.plumbline.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// The style sheet, the scripts and the icon. Each is served under an address that contains its checksum, so that
/// browsers may keep it for good and still get a new one after an upgrade.
final class Assets {
    private static final String FOLDER = "/assets/";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "console.css", "text/css;charset=UTF-8",
            "console.js", "text/javascript;charset=UTF-8",
            "htmx.min.js", "text/javascript;charset=UTF-8",
            "icon.svg", "image/svg+xml");

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, ConsoleAnswer> answers = new HashMap<>();

    Assets() {
        MEDIA_TYPES.forEach((name, mediaType) -> {
            byte[] body = read(name);
            String address = FOLDER + checksum(body) + "/" + name;
            addresses.put(name, address);
            answers.put(address, ConsoleAnswer.asset(mediaType, body));
        });
    }

    /// Where each file is served, by its name.
    Map<String, String> addresses() {
        return Map.copyOf(addresses);
    }

    Optional<ConsoleAnswer> at(String address) {
        return Optional.ofNullable(answers.get(address));
    }

    private static byte[] read(String name) {
        try (InputStream resource = Assets.class.getResourceAsStream("assets/" + name)) {
            if (resource == null) {
                throw new IllegalStateException("assets/" + name + " is missing beside " + Assets.class.getName());
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }
}
