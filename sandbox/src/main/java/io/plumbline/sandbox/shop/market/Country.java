package io.plumbline.sandbox.shop.market;

import io.plumbline.sandbox.shop.random.Draw;

/// Where a person lives.
public enum Country {
    GB,
    DE,
    AT,
    CH,
    JP,
    US;

    private static final double SHARE_ABROAD = 0.08;

    /// A country that fits the market: mostly its own, sometimes a neighbour.
    public static Country draw(Draw draw, Market market) {
        boolean abroad = draw.chance(SHARE_ABROAD);
        return switch (market) {
            case UK -> abroad ? US : GB;
            case DE -> abroad ? (draw.chance(0.6) ? AT : CH) : DE;
            case JP -> abroad ? US : JP;
        };
    }

    /// True where names are commonly written in another script than ours.
    public boolean isNonLatin() {
        return this == JP;
    }
}
