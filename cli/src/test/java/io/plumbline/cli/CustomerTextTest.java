package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.api.CustomerAnswer;
import io.plumbline.api.CustomerAnswer.ConsentAnswer;
import io.plumbline.api.CustomerAnswer.FieldAnswer;
import io.plumbline.api.CustomerAnswer.HoldingAnswer;
import io.plumbline.api.CustomerAnswer.NotJoined;
import io.plumbline.api.CustomerAnswer.OrderAnswer;
import io.plumbline.api.CustomerAnswer.Pointer;
import io.plumbline.api.CustomerAnswer.ReadBackAnswer;
import io.plumbline.api.CustomerAnswer.ReadValue;
import io.plumbline.api.CustomerAnswer.RecordAnswer;
import io.plumbline.api.CustomerAnswer.Said;
import io.plumbline.api.CustomerAnswer.Value;
import io.plumbline.api.MergePage.Reason;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustomerTextTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00.123Z");
    private static final Said SHOP = new Said("Anna", "shop", "customer", "c-1", MONDAY);
    private static final Said ERP = new Said("A\u001b[2Jnn", "erp", "customer", "4711", MONDAY);

    private static String text(CustomerAnswer customer) {
        StringWriter written = new StringWriter();
        new CustomerText(new PrintWriter(written)).print(customer);
        return written.toString();
    }

    @Test
    void a_person_is_told_with_where_every_value_comes_from_and_what_it_overruled() {
        assertThat(text(anna(List.of(consent()), holding()))).isEqualToNormalizingNewlines("""
                Customer p-1

                Known by
                  email                  anna@example.com

                Fields
                  firstName              Anna
                                         from shop customer c-1 of 2026-01-05T10:00:00Z
                                         overruled: A\\u001b[2Jnn, says erp customer 4711 of 2026-01-05T10:00:00Z
                  phone                  (nothing)

                Consent
                  email                  granted since 2026-01-05T10:00:00Z
                                         because of Anna in shop customer c-1 of 2026-01-05T10:00:00Z (checkout)

                Follows from their orders
                  orderCount             1
                    4711                 40.00 EUR on 2026-01-05T10:00:00Z, counts 20.00 EUR (shop order o-1, Open, Paid)
                    4712                 40.00 EUR on 2026-01-05T10:00:00Z, counts (shop order o-2)
                    4713                 40.00 EUR on 2026-01-05T10:00:00Z, does not count (shop order o-3, Cancelled)

                What emarsys acknowledged
                  first_name             Anna
                  at 2026-01-05T10:00:00Z; a change is on its way

                Derived from
                  shop customer          c-1, version 3 of 2026-01-05T10:00:00Z
                                         joined by email anna@example.com
                                         phone +4930123456 joins nobody, since it stands on more contacts

                Why this is one person
                  one, since they share email a***@***.com
                  Kim decided on 2026-01-05T10:00:00.123Z: shop/customer/c-1 is erp/customer/4711
                """);
    }

    @Test
    void what_is_not_known_is_said_to_be_unknown() {
        HoldingAnswer nothing = new HoldingAnswer("emarsys", null, true, List.of(), null);

        assertThat(text(anna(List.of(), nothing)))
                .contains("nothing is known: neither yes nor no")
                .contains("  nothing; a change is on its way");
    }

    @Test
    void what_a_destination_holds_now_is_told_with_what_differs() {
        ReadBackAnswer read = new ReadBackAnswer(
                MONDAY,
                "",
                true,
                List.of(new ReadValue("first_name", "Anna", false), new ReadValue("last_name", "", true)));

        assertThat(text(anna(List.of(), holding(read)))).containsIgnoringNewLines("""
                What emarsys holds now
                  first_name             Anna
                  last_name              (nothing)   << not what was acknowledged
                  read at 2026-01-05T10:00:00Z, 1 differing
                """);
    }

    @Test
    void a_destination_that_cannot_be_read_or_holds_nobody_says_so() {
        assertThat(text(anna(List.of(), holding(new ReadBackAnswer(MONDAY, "Emarsys is busy", false, List.of())))))
                .contains("could not be read: Emarsys is busy");
        assertThat(text(anna(List.of(), holding(new ReadBackAnswer(MONDAY, "", false, List.of())))))
                .contains("nobody with this external id");
    }

    private static CustomerAnswer anna(List<ConsentAnswer> consents, HoldingAnswer holding) {
        return new CustomerAnswer(
                "p-1",
                false,
                List.of(new Pointer("email", "anna@example.com")),
                List.of(
                        new FieldAnswer("firstName", "Anna", List.of(SHOP), List.of(ERP)),
                        new FieldAnswer("phone", "", List.of(), List.of())),
                consents,
                List.of(new RecordAnswer(
                        "shop",
                        "customer",
                        "c-1",
                        3,
                        MONDAY,
                        List.of(new Pointer("email", "anna@example.com")),
                        List.of(new NotJoined("phone", "+4930123456", "it stands on more contacts")))),
                List.of(
                        new Reason("identifier", "email a***@***.com", "", null),
                        new Reason("decision", "shop/customer/c-1 is erp/customer/4711", "Kim", MONDAY)),
                List.of(new Value("orderCount", "1")),
                List.of(
                        order("1", "20.00 EUR", "Open, Paid"),
                        order("2", "40.00 EUR", ""),
                        order("3", "", "Cancelled")),
                List.of(holding));
    }

    private static OrderAnswer order(String id, String counted, String state) {
        return new OrderAnswer("shop", "order", "o-" + id, "471" + id, MONDAY, "40.00 EUR", counted, state);
    }

    private static ConsentAnswer consent() {
        return new ConsentAnswer("email", "granted", "", MONDAY, SHOP, "checkout");
    }

    private static HoldingAnswer holding(@Nullable ReadBackAnswer read) {
        return new HoldingAnswer("emarsys", MONDAY, true, List.of(new Value("first_name", "Anna")), read);
    }

    private static HoldingAnswer holding() {
        return holding(null);
    }
}
