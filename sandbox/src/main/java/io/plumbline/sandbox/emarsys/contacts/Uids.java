package io.plumbline.sandbox.emarsys.contacts;

import java.math.BigInteger;
import java.util.OptionalInt;

/// Turns internal ids into ten letters and digits that do not follow each other, and back, without a table.
final class Uids {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 10;
    private static final int BITS = 58;
    private static final long MASK = (1L << BITS) - 1;
    private static final long FACTOR = 0x2C1_B3C6_D7E5_4A95L & MASK;
    private static final long INVERSE = BigInteger.valueOf(FACTOR)
            .modInverse(BigInteger.ONE.shiftLeft(BITS))
            .longValueExact();

    private Uids() {}

    static String of(int id) {
        long scrambled = (id * FACTOR) & MASK;
        char[] uid = new char[LENGTH];
        for (int position = LENGTH - 1; position >= 0; position--) {
            uid[position] = ALPHABET.charAt((int) (scrambled % ALPHABET.length()));
            scrambled /= ALPHABET.length();
        }
        return new String(uid);
    }

    /// The internal id that a uid stands for; empty if the text was never a uid.
    static OptionalInt id(String uid) {
        long scrambled = 0;
        for (int position = 0; position < uid.length(); position++) {
            scrambled = scrambled * ALPHABET.length() + ALPHABET.indexOf(uid.charAt(position));
        }
        long id = (scrambled * INVERSE) & MASK;
        return id <= Integer.MAX_VALUE && of((int) id).equals(uid) ? OptionalInt.of((int) id) : OptionalInt.empty();
    }
}
