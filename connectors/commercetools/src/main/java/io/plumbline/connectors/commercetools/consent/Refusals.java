package io.plumbline.connectors.commercetools.consent;

import io.plumbline.connectors.commercetools.call.Refusal;
import io.plumbline.model.delivery.Outcome;

/// What is refused, and what to do about it. The vendor's own text may quote data; its codes do not.
final class Refusals {
    private Refusals() {}

    static Outcome.Refused noCustomerId() {
        return new Outcome.Refused(
                "commercetools/customer-id-malformed",
                "This is no id of a customer. Let the mapping take customerId from the customer's id");
    }

    static Outcome.Refused typeWithoutField(ConsentForm form) {
        return new Outcome.Refused(
                "commercetools/consent-field-missing",
                "The customer's Type has no field for consent, and replacing the Type would erase its values. Add "
                        + form.fields().getFirst().value()
                        + " (Boolean) and the fields beside it to that Type, then release this");
    }

    static Outcome.Stopped typeMissing(ConsentForm form) {
        return new Outcome.Stopped(
                "commercetools/consent-type-missing",
                "The project has no Type " + form.typeKey() + " for customers with a field for consent. Create it, or"
                        + " name the Type that customers use in consent-type-key");
    }

    static Outcome.Refused of(Refusal refusal) {
        String named = "status " + refusal.status() + (refusal.code().isEmpty() ? "" : ", " + refusal.code());
        if (refusal.code().startsWith("Extension")) {
            return new Outcome.Refused(
                    "commercetools/extension-refused",
                    "An API extension of the shop refuses the change (" + named
                            + "). Let it accept updates of customers by this API client, then release this");
        }
        return new Outcome.Refused(
                "commercetools/consent-refused",
                "commercetools refuses the change (" + named
                        + "). Compare the customer's Type with the settings of consent, then release this");
    }
}
