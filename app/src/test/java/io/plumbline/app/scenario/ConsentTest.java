package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who may be mailed: a dated yes, unless there is a later no.
@Tag("slow")
class ConsentTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.usual();

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void somebody_who_opts_out_is_opted_out_and_may_opt_in_again() throws Exception {
        Customer anton = shop.customer("Anton").optedIn().signsUp();
        plumbline.settle();
        emarsys.contact("anton@example.com").isOptedIn();
        anton.optsOut();
        plumbline.settle();
        emarsys.contact("anton@example.com").isOptedOut();
        anton.optsIn();
        plumbline.settle();
        emarsys.contact("anton@example.com").isOptedIn();
    }

    @Test
    void somebody_who_was_never_asked_is_neither_in_nor_out() throws Exception {
        shop.customer("Berta").signsUp();
        shop.customer("Boris").saying(Consent.newsletter("perhaps")).signsUp();
        shop.guest("bea@example.com").named("Bea", "Busch").buys();
        plumbline.settle();
        emarsys.contact("berta@example.com").wasNeverAsked();
        emarsys.contact("boris@example.com").wasNeverAsked();
        emarsys.contact("bea@example.com").wasNeverAsked();
    }

    @Test
    void what_the_older_form_kept_counts_too() throws Exception {
        shop.customer("Clara").saying(Consent.newsletter("yes")).signsUp();
        shop.customer("Cosmo").saying(Consent.newsletter("0")).signsUp();
        plumbline.settle();
        emarsys.contact("clara@example.com").isOptedIn();
        emarsys.contact("cosmo@example.com").isOptedOut();
    }

    @Test
    void a_yes_without_a_date_does_not_outdo_a_no() throws Exception {
        shop.customer("Dieter")
                .email("dieter@example.com")
                .ofStore("first")
                .optedOut()
                .signsUp();
        plumbline.settle();
        shop.customer("Dieter")
                .email("dieter@example.com")
                .ofStore("second")
                .saying(Consent.newsletter("yes"))
                .signsUp();
        plumbline.settle();
        emarsys.contact("dieter@example.com").isOptedOut();
    }

    @Test
    void a_no_is_not_taken_back_by_a_yes_that_has_no_date_or_an_older_one() throws Exception {
        Customer doris = shop.customer("Doris").optedOut().signsUp();
        plumbline.settle();
        doris.says(Consent.newsletter("yes"));
        plumbline.settle();
        emarsys.contact("doris@example.com").isOptedOut();
        doris.says(Consent.optIn(true, "2020-01-01T00:00:00Z"));
        plumbline.settle();
        emarsys.contact("doris@example.com").isOptedOut();
        doris.optsIn();
        plumbline.settle();
        emarsys.contact("doris@example.com").isOptedIn();
    }

    @Test
    void a_no_stays_a_no_when_the_shop_forgets_it() throws Exception {
        Customer dana = shop.customer("Dana").saying(Consent.newsletter("no")).signsUp();
        plumbline.settle();
        dana.saysNothing();
        plumbline.settle();
        emarsys.contact("dana@example.com").isOptedOut();
        dana.optsIn();
        plumbline.settle();
        emarsys.contact("dana@example.com").isOptedIn();
    }

    @Test
    void a_no_counts_even_if_the_rest_of_the_account_cannot_be_understood() throws Exception {
        Customer detlef = shop.customer("Detlef").optedIn().signsUp();
        plumbline.settle();
        emarsys.contact("detlef@example.com").isOptedIn();
        detlef.changesEmailTo("detlef@@example.com");
        detlef.optsOut();
        plumbline.settle();
        plumbline.hasInQuarantine(detlef.id());
        emarsys.contact("detlef@example.com").isOptedOut();
    }

    @Test
    void a_ticked_box_at_the_checkout_opts_a_guest_in() throws Exception {
        shop.guest("elsa@example.com").named("Elsa", "Ernst").optingIn().buys();
        plumbline.settle();
        emarsys.contact("elsa@example.com").isOptedIn();
    }

    @Test
    void a_box_that_is_not_ticked_takes_no_consent_away() throws Exception {
        Customer felix = shop.customer("Felix").optedIn().signsUp();
        felix.ordering().buys();
        plumbline.settle();
        emarsys.contact("felix@example.com").isOptedIn();
    }

    @Test
    void a_box_ticked_before_the_no_does_not_count_and_one_ticked_after_it_does() throws Exception {
        Customer greta = shop.customer("Greta").signsUp();
        greta.ordering().optingIn().buys();
        greta.optsOut();
        plumbline.settle();
        emarsys.contact("greta@example.com").isOptedOut();
        greta.ordering().optingIn().buys();
        plumbline.settle();
        emarsys.contact("greta@example.com").isOptedIn();
    }

    @Test
    void a_guest_who_opens_an_account_without_being_asked_keeps_the_consent() throws Exception {
        shop.guest("hugo@example.com").named("Hugo", "Haas").optingIn().buys();
        plumbline.settle();
        shop.customer("Hugo").signsUp();
        plumbline.settle();
        emarsys.contact("hugo@example.com").isOptedIn();
        assertThat(emarsys.contacts("hugo@example.com")).hasSize(1);
    }
}
