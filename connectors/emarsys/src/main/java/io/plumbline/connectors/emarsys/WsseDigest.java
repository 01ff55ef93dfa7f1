package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/// The digest as Emarsys wants it: the Base64 of the 40 hexadecimal characters of the hash, not of its 20 bytes as the
/// WS-Security standard has it.
final class WsseDigest {
    private WsseDigest() {}

    static String of(String nonce, String created, Secret secret) {
        byte[] hash = sha1().digest((nonce + created + secret.value()).getBytes(StandardCharsets.UTF_8));
        byte[] hex = HexFormat.of().formatHex(hash).getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(hex);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
