package io.plumbline.console.plain;

import java.util.Locale;

/// Numbers as people read them.
public final class Figure {
    private Figure() {}

    /// `1,234`.
    public static String of(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /// `1 record`, `1,234 records`.
    public static String of(long count, String one, String many) {
        return of(count) + " " + (count == 1 ? one : many);
    }

    /// A share of one as `43 %`; only what is complete is shown as `100 %`.
    public static String percent(double share) {
        return wholePercent(share) + " %";
    }

    /// The same as a number from 0 to 100.
    public static int wholePercent(double share) {
        return (int) Math.floor(Math.clamp(share, 0.0, 1.0) * 100);
    }
}
