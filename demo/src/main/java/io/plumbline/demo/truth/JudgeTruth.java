package io.plumbline.demo.truth;

import io.plumbline.demo.shop.SandboxHttp;
import io.plumbline.demo.shop.Sandboxes;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Reads both systems back and says how far the destination is from the truth.
public final class JudgeTruth {
    private static final String CLIENT = "shopper-client";
    private static final String SECRET = "shopper-secret";

    private JudgeTruth() {}

    /// Judges as things stand; nothing may change meanwhile.
    ///
    /// @throws io.plumbline.demo.DemoFailedException if a sandbox does not answer
    public static Verdict of(Sandboxes sandboxes) throws InterruptedException {
        try (SandboxHttp http = new SandboxHttp()) {
            Comparison comparison = new Comparison(expected(sandboxes, http).all());
            new HeldContacts(http, sandboxes.emarsysAddress()).forEach(comparison::hold);
            return comparison.verdict();
        }
    }

    static String token(Sandboxes sandboxes, SandboxHttp http) throws InterruptedException {
        return http.token(sandboxes.shopAddress(), CLIENT, SECRET);
    }

    static ExpectedContacts expected(Sandboxes sandboxes, SandboxHttp http) throws InterruptedException {
        ShopPages shop = new ShopPages(http, sandboxes.shopAddress(), token(sandboxes, http));
        ExpectedContacts expected = new ExpectedContacts(LocalDate.now(ZoneOffset.UTC));
        shop.forEach("customers", expected::addCustomer);
        shop.forEach("orders", expected::addOrder);
        return expected;
    }
}
