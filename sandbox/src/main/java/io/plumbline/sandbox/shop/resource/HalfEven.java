package io.plumbline.sandbox.shop.resource;

/// Division of whole numbers as the platform rounds money.
public final class HalfEven {
    private HalfEven() {}

    /// The quotient, rounded to the nearest whole number and from exactly between two to the even one.
    ///
    /// @param divisor above zero
    public static long divide(long dividend, long divisor) {
        long quotient = Math.floorDiv(dividend, divisor);
        long twice = 2 * Math.floorMod(dividend, divisor);
        boolean up = twice > divisor || (twice == divisor && (quotient & 1) != 0);
        return up ? quotient + 1 : quotient;
    }
}
