package io.plumbline.sandbox.emarsys.access;

import io.plumbline.sandbox.kit.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/// Issues and reads signed tokens. The key lives as long as the sandbox, so a restart makes all tokens unknown.
final class Tokens {
    static final int LIFE_SECONDS = 3600;
    private static final String ALGORITHM = "HmacSHA256";
    private static final String HEADER = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));

    private final byte[] key = new byte[32];
    private final AtomicLong lastNumber = new AtomicLong();

    Tokens() {
        new SecureRandom().nextBytes(key);
    }

    String issue(String client, Instant now) {
        JsonNode claims = Json.object()
                .put("sub", client)
                .put("iat", now.getEpochSecond())
                .put("exp", now.getEpochSecond() + LIFE_SECONDS)
                .put("jti", lastNumber.incrementAndGet());
        String signed = HEADER + "." + encode(Json.bytes(claims));
        return signed + "." + signature(signed);
    }

    /// The client a token was issued to; empty if it is not ours or has expired.
    Optional<String> client(String token, Instant now) {
        int end = token.lastIndexOf('.');
        if (end < 0 || !isSame(signature(token.substring(0, end)), token.substring(end + 1))) {
            return Optional.empty();
        }
        byte[] claims = Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, end));
        return Json.parse(claims)
                .filter(json -> json.path("exp").asLong() > now.getEpochSecond())
                .map(json -> json.path("sub").asString());
    }

    private String signature(String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return encode(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
