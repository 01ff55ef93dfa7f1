package io.plumbline.sandbox.shop;

import io.plumbline.sandbox.shop.catalogue.Catalogue;
import io.plumbline.sandbox.shop.catalogue.InventoryWriter;
import io.plumbline.sandbox.shop.catalogue.ProductWriter;
import io.plumbline.sandbox.shop.catalogue.SetupWriter;
import io.plumbline.sandbox.shop.catalogue.VariantJson;
import io.plumbline.sandbox.shop.customer.Account;
import io.plumbline.sandbox.shop.customer.Accounts;
import io.plumbline.sandbox.shop.customer.CustomerWriter;
import io.plumbline.sandbox.shop.dirt.Fault;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.order.CartWriter;
import io.plumbline.sandbox.shop.order.Occasion;
import io.plumbline.sandbox.shop.order.Order;
import io.plumbline.sandbox.shop.order.OrderPlanner;
import io.plumbline.sandbox.shop.order.OrderWriter;
import io.plumbline.sandbox.shop.order.PaymentWriter;
import io.plumbline.sandbox.shop.order.Purchases;
import io.plumbline.sandbox.shop.output.Output;
import io.plumbline.sandbox.shop.output.ShopSink;
import io.plumbline.sandbox.shop.resource.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A shop with a two-year history, fully determined by its arguments.
///
/// Nothing but the catalogue is kept: every call generates again. Instances may be used by several threads.
public final class GeneratedShop {
    /// The present of shops that are not told one, so that they never change.
    public static final Instant END = Instant.parse("2026-11-01T00:00:00Z");

    private final int customers;
    private final Ids ids;
    private final Period period;
    private final Catalogue catalogue;

    private GeneratedShop(int customers, long seed, Instant end) {
        if (customers < 1) {
            throw new IllegalArgumentException("A shop has at least one customer, not " + customers);
        }
        this.customers = customers;
        this.ids = new Ids(seed);
        this.period = new Period(end.truncatedTo(ChronoUnit.MILLIS));
        this.catalogue = Catalogue.generate(customers, ids, period);
    }

    /// A shop whose present is [#END].
    public static GeneratedShop generate(int customers, long seed) {
        return generate(customers, seed, END);
    }

    /// A shop that looks back from a given present.
    ///
    /// @param customers how many customer accounts it has
    /// @param end the shop's present; nothing in it is later
    public static GeneratedShop generate(int customers, long seed, Instant end) {
        return new GeneratedShop(customers, seed, end);
    }

    /// Hands every resource to the sink, on this thread.
    public void forEach(ShopSink sink) {
        forEach(sink, fault -> {});
    }

    /// Hands every resource to the sink and every fault to the other, on this thread, the fault first.
    public void forEach(ShopSink sink, Consumer<Fault> faults) {
        Output output = new Output(sink, faults);
        writeSetup(output);
        Accounts accounts = new Accounts(ids.seed(), period);
        Purchases purchases = purchases();
        Writers writers = new Writers(output);
        for (long number = 0; number < customers; number++) {
            Account account = accounts.at(number);
            writers.customer.write(account);
            purchases.ofAccount(account).forEach(writers::order);
            purchases.ofAccountAsGuest(account).forEach(writers::order);
            writers.cart.writeLeft(account);
        }
        for (int number = 0; number < purchases.guests(); number++) {
            purchases.ofGuest(number).forEach(writers::order);
        }
    }

    /// Everything that is bad on purpose and cannot be cleaned.
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        forEach((kind, resource) -> {}, faults::add);
        return List.copyOf(faults);
    }

    /// Who the customers and guests really are.
    public People people() {
        return new People(customers, new Accounts(ids.seed(), period), purchases());
    }

    private Purchases purchases() {
        return new Purchases(ids.seed(), customers, period);
    }

    private void writeSetup(Output output) {
        new SetupWriter(ids, period, output).write();
        ProductWriter products = new ProductWriter(ids, period, output);
        InventoryWriter inventory = new InventoryWriter(ids, period, output);
        catalogue.products().forEach(products::write);
        catalogue.products().forEach(inventory::write);
    }

    private final class Writers {
        private final VariantJson variants = new VariantJson(ids, period);
        private final OrderPlanner planner = new OrderPlanner(ids, catalogue, period);
        private final CustomerWriter customer;
        private final CartWriter cart;
        private final PaymentWriter payment;
        private final OrderWriter order;

        private Writers(Output output) {
            customer = new CustomerWriter(ids, period, output);
            cart = new CartWriter(ids, catalogue, variants, period, output);
            payment = new PaymentWriter(ids, output);
            order = new OrderWriter(ids, variants, output);
        }

        /// An order comes after what it refers to.
        private void order(Occasion occasion) {
            Order planned = planner.plan(occasion);
            cart.writeOrdered(planned);
            payment.write(planned);
            order.write(planned);
        }
    }
}
