package io.plumbline.sandbox.commercetools.payments;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.MoneyDrafts;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What payments may be asked to do.
public final class PaymentRules {
    private static final Set<String> TYPES =
            Set.of("Authorization", "CancelAuthorization", "Charge", "Refund", "Chargeback");
    private static final Set<String> STATES = Set.of("Initial", "Pending", "Success", "Failure");

    private PaymentRules() {}

    public static KindRules rules() {
        var actions = new HashMap<String, UpdateAction>(Map.of(
                "addTransaction", PaymentRules::addTransaction,
                "changeTransactionState", PaymentRules::changeTransactionState,
                "changeAmountPlanned", PaymentRules::changeAmountPlanned,
                "setStatusInterfaceCode", PaymentRules::setInterfaceCode,
                "setInterfaceId", FieldActions.set("interfaceId"),
                "setKey", FieldActions.setUnique("key"),
                "setCustomer", PaymentRules::setCustomer));
        actions.putAll(CustomFields.actions("payment", ""));
        return new KindRules(PaymentRules::create, actions, _ -> {});
    }

    private static void create(Revision revision, Input draft) {
        ObjectNode payment = revision.resource();
        FieldActions.draftUnique(revision, draft, "key");
        References.set(revision, payment, "customer", ResourceKind.CUSTOMER, draft);
        draft.copy(payment, "anonymousId", "interfaceId");
        payment.set("amountPlanned", MoneyDrafts.cents(draft.object("amountPlanned")));
        part(payment, "paymentMethodInfo", draft, "paymentInterface", "method", "name");
        part(payment, "paymentStatus", draft, "interfaceCode", "interfaceText", "state");
        ArrayNode transactions = payment.putArray("transactions");
        draft.objects("transactions").forEach(each -> transactions.add(transaction(revision, each)));
        payment.putArray("interfaceInteractions");
        CustomFields.draft(revision, draft, "payment");
        ObjectNode snapshot = payment.deepCopy();
        revision.raise("PaymentCreated", message -> message.set("payment", snapshot));
    }

    private static void part(ObjectNode payment, String field, Input draft, String... fields) {
        ObjectNode part = payment.putObject(field);
        draft.optionalObject(field).ifPresent(given -> given.copy(part, fields));
    }

    private static ObjectNode transaction(Revision revision, Input draft) {
        ObjectNode transaction = Json.object().put("id", revision.newId());
        transaction.put("timestamp", draft.optionalText("timestamp").orElse(revision.now()));
        transaction.put("type", draft.choice("type", TYPES));
        transaction.set("amount", MoneyDrafts.cents(draft.object("amount")));
        draft.copy(transaction, "interactionId");
        transaction.put("state", draft.optionalChoice("state", STATES).orElse("Initial"));
        return transaction;
    }

    private static void addTransaction(Revision revision, Input action) {
        ObjectNode transaction = transaction(revision, action.object("transaction"));
        revision.resource().withArray("transactions").add(transaction);
        revision.raise("PaymentTransactionAdded", message -> message.set("transaction", transaction.deepCopy()));
    }

    private static void changeTransactionState(Revision revision, Input action) {
        String id = action.text("transactionId");
        String state = action.choice("state", STATES);
        ObjectNode transaction = transaction(revision, id);
        if (!state.equals(transaction.path("state").asString())) {
            transaction.put("state", state);
            revision.raise(
                    "PaymentTransactionStateChanged",
                    message -> message.put("transactionId", id).put("state", state));
        }
    }

    private static ObjectNode transaction(Revision revision, String id) {
        for (JsonNode transaction : revision.resource().path("transactions")) {
            if (transaction.path("id").asString("").equals(id)) {
                return (ObjectNode) transaction;
            }
        }
        throw Refusals.invalidOperation("The payment has no transaction with id '" + id + "'.");
    }

    private static void changeAmountPlanned(Revision revision, Input action) {
        revision.resource().set("amountPlanned", MoneyDrafts.cents(action.object("amount")));
    }

    private static void setInterfaceCode(Revision revision, Input action) {
        ObjectNode status = revision.resource().withObject("paymentStatus");
        JsonNode before = status.path("interfaceCode").deepCopy();
        status.remove("interfaceCode");
        action.copy(status, "interfaceCode");
        if (!before.equals(status.path("interfaceCode"))) {
            revision.raise("PaymentStatusInterfaceCodeSet", message -> {
                message.put("paymentId", revision.id());
                action.copy(message, "interfaceCode");
            });
        }
    }

    private static void setCustomer(Revision revision, Input action) {
        revision.resource().remove("customer");
        References.set(revision, revision.resource(), "customer", ResourceKind.CUSTOMER, action);
    }
}
