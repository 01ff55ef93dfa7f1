package io.plumbline.sandbox.commercetools.customers;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What customers may be asked to do.
public final class CustomerRules {
    private CustomerRules() {}

    public static KindRules rules() {
        var actions = new HashMap<String, UpdateAction>();
        actions.putAll(plainFields());
        actions.putAll(silentFields());
        actions.putAll(AddressActions.all());
        actions.putAll(CustomerStores.all());
        actions.putAll(CustomerGroups.all());
        actions.putAll(CustomFields.actions("customer", "Customer"));
        actions.put("changeEmail", CustomerRules::changeEmail);
        return new KindRules(CustomerCreation::create, actions, CustomerRules::delete);
    }

    private static Map<String, UpdateAction> plainFields() {
        return Map.of(
                "setFirstName", FieldActions.set("firstName", "CustomerFirstNameSet"),
                "setLastName", FieldActions.set("lastName", "CustomerLastNameSet"),
                "setTitle", FieldActions.set("title", "CustomerTitleSet"),
                "setCompanyName", FieldActions.set("companyName", "CustomerCompanyNameSet"),
                "setDateOfBirth", FieldActions.set("dateOfBirth", "CustomerDateOfBirthSet"),
                "setExternalId", FieldActions.set("externalId", "CustomerExternalIdSet"));
    }

    /// The platform raises no message for these.
    private static Map<String, UpdateAction> silentFields() {
        return Map.of(
                "setLocale", FieldActions.set("locale"),
                "setMiddleName", FieldActions.set("middleName"),
                "setSalutation", FieldActions.set("salutation"),
                "setVatId", FieldActions.set("vatId"),
                "setKey", FieldActions.setUnique("key"),
                "setCustomerNumber", CustomerRules::setCustomerNumber);
    }

    private static void setCustomerNumber(Revision revision, Input action) {
        JsonNode before = revision.resource().path("customerNumber");
        boolean changes = !before.asString("")
                .equals(action.optionalText("customerNumber").orElse(""));
        if (!before.isMissingNode() && changes) {
            throw Refusals.invalidOperation("The customer number is already set and cannot be changed.");
        }
        FieldActions.setUnique("customerNumber").apply(revision, action);
    }

    private static void changeEmail(Revision revision, Input action) {
        String email = action.text("email");
        String before = revision.resource().path("email").asString();
        if (email.equals(before)) {
            return;
        }
        CustomerEmails.checkUnique(revision, email);
        revision.resource().put("email", email).put("isEmailVerified", false);
        revision.raise(
                "CustomerEmailChanged", message -> message.put("email", email).put("oldEmail", before));
    }

    private static void delete(Revision revision) {
        String email = revision.resource().path("email").asString();
        revision.raise("CustomerDeleted", message -> message.put("email", email));
    }
}
