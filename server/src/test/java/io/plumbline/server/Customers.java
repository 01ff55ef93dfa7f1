package io.plumbline.server;

import io.plumbline.engine.view.CustomerView;
import io.plumbline.engine.view.CustomerView.ConsentView;
import io.plumbline.engine.view.CustomerView.FieldView;
import io.plumbline.engine.view.CustomerView.HoldingView;
import io.plumbline.engine.view.CustomerView.IdentifierView;
import io.plumbline.engine.view.CustomerView.NotJoinedView;
import io.plumbline.engine.view.CustomerView.OrderView;
import io.plumbline.engine.view.CustomerView.ReadBackView;
import io.plumbline.engine.view.CustomerView.ReadValueView;
import io.plumbline.engine.view.CustomerView.RecordView;
import io.plumbline.engine.view.CustomerView.SaidView;
import io.plumbline.engine.view.CustomerView.ValueView;
import io.plumbline.engine.view.JoinedView;
import io.plumbline.engine.view.JoinedView.ReasonView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One person to look up.
final class Customers {
    static final String EMAIL = "anna@example.com";
    static final String ID = "0d3c7a52-5f0c-3f6e-9d52-7a6a4b1d2c11";
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");

    private Customers() {}

    static Optional<CustomerView> known(String wanted) {
        return wanted.equals(EMAIL) || wanted.equals(ID) ? Optional.of(anna()) : Optional.empty();
    }

    static List<JoinedView> joined() {
        ReasonView shared = new ReasonView("identifier", "email a***@***.com", "", null);
        ReasonView decided = new ReasonView("decision", "shop/customer/c-1 is erp/customer/4711", "Kim", MONDAY);
        return List.of(
                new JoinedView(3, ID, "a***@***.com", List.of("erp/customer/4711"), List.of(shared, decided)),
                new JoinedView(7, ID, "", List.of(), List.of(decided)));
    }

    private static CustomerView anna() {
        SaidView shop = new SaidView("Anna", "shop", "customer", "c-1", MONDAY);
        SaidView erp = new SaidView("<b>Ann</b>", "erp", "customer", "4711", MONDAY.minusSeconds(60));
        SaidView yes = new SaidView("granted", "shop", "order", "o-1", MONDAY);
        return new CustomerView(
                ID,
                false,
                List.of(new IdentifierView("email", EMAIL), new IdentifierView("shop/customer", "c-1")),
                List.of(new FieldView("firstName", "Anna", List.of(shop), List.of(erp))),
                List.of(new ConsentView("email", "granted", "", MONDAY, yes, "checkout")),
                List.of(new RecordView(
                        "shop",
                        "customer",
                        "c-1",
                        3,
                        MONDAY,
                        List.of(new IdentifierView("email", EMAIL)),
                        List.of(new NotJoinedView("phone", "+4930123456", "it stands for nobody")))),
                List.of(new ReasonView("decision", "shop/customer/c-1 is erp/customer/4711", "Kim", MONDAY)),
                List.of(new ValueView("orderCount", "1")),
                List.of(new OrderView(
                        "shop", "order", "o-1", "4711", MONDAY, "40.00 EUR", "20.00 EUR", "Complete, Paid")),
                List.of(new HoldingView("emarsys", MONDAY, true, List.of(new ValueView("first_name", "Anna")), null)));
    }

    /// The same, where Emarsys holds another name than it acknowledged.
    static CustomerView readBack(CustomerView customer) {
        HoldingView holding = customer.destinations().getFirst();
        ReadBackView read =
                new ReadBackView(MONDAY, "", true, List.of(new ReadValueView("first_name", "Hannah", true)));
        return new CustomerView(
                customer.id(),
                customer.guest(),
                customer.identifiers(),
                customer.fields(),
                customer.consents(),
                customer.records(),
                customer.reasons(),
                customer.history(),
                customer.orders(),
                List.of(new HoldingView(
                        holding.connection(), holding.acknowledgedAt(), holding.waiting(), holding.values(), read)));
    }
}
