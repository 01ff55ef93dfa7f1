package io.plumbline.store.erase;

import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Hashes by which erased people are recognised: HMAC-SHA256 with the store's own key. Used by one thread.
final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    KeyedHash(byte[] secret) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform knows " + ALGORITHM, e);
        }
    }

    String of(RecordKey key) {
        return hash("record", key.connection().value(), key.kind(), key.id());
    }

    String of(Identifier identifier) {
        return hash("identifier", identifier.namespace(), identifier.value());
    }

    private String hash(String... parts) {
        for (String part : parts) {
            mac.update(part.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0); // No part holds it, so no two lists of parts are the same bytes.
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
    }
}
