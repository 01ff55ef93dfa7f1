package io.plumbline.model.history;

import io.plumbline.model.property.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;

/// Orders of every sort: in several currencies, cancelled, unpaid, partly sent back, in several shops.
final class SomeOrders {
    private static final List<Currency> CURRENCIES = List.of(Buying.EUR, Buying.GBP, Buying.JPY);
    private static final List<String> STATES = List.of("Open", "Complete", "Complete", "Cancelled");
    private static final List<String> PAYMENTS = List.of("Paid", "Paid", "", "Pending", "CreditOwed");

    private final Random random;

    SomeOrders(Random random) {
        this.random = random;
    }

    List<PastOrder> some() {
        List<PastOrder> orders = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            orders.add(order("order-" + i).done());
        }
        return orders;
    }

    Buying order(String id) {
        Buying order = Buying.order(id)
                .in(Seeds.any(random, List.of("shop", "erp")), Seeds.any(random, List.of("", "uk", "de")))
                .on(LocalDate.parse("2026-01-01").plusDays(random.nextInt(120)).toString())
                .paidIn(Seeds.any(random, CURRENCIES))
                .states(Seeds.any(random, STATES), Seeds.any(random, PAYMENTS));
        int lines = 1 + random.nextInt(3);
        for (int i = 0; i < lines; i++) {
            order.line("SKU-" + random.nextInt(6), 1 + random.nextInt(4), random.nextInt(20_000), "Category " + i);
        }
        if (random.nextInt(3) == 0) {
            order.shippedFor(random.nextInt(900)).discountedBy(random.nextInt(500));
        }
        return random.nextInt(2) == 0 ? order : back(order);
    }

    Buying back(Buying order) {
        return order.back("line-" + (1 + random.nextInt(4)), 1 + random.nextInt(3));
    }
}
