package io.plumbline.connectors.commercetools.check;

import io.plumbline.connector.Problem;
import io.plumbline.connectors.commercetools.consent.ConsentForm;
import io.plumbline.connectors.commercetools.consent.TypeDefinition;
import io.plumbline.connectors.commercetools.consent.TypeDefinition.Slots;
import java.util.List;
import java.util.Optional;

/// Whether consent can be written to customers of some Types.
final class TypeProblems {
    private TypeProblems() {}

    /// @param own the Type that customers without any Type get
    static List<Problem> of(Optional<TypeDefinition> own, ConsentForm form) {
        if (own.isEmpty() || !own.orElseThrow().forCustomers()) {
            return List.of(missing(form));
        }
        TypeDefinition type = own.orElseThrow();
        return type.slots(form)
                .map(slots -> ofDetails(type, slots, form))
                .orElseGet(() -> List.of(unwritable(type, form)));
    }

    /// Names the Types whose customers cannot be told, since replacing a Type would erase its values.
    ///
    /// @param types all that customers can have
    static Optional<Problem> ofOthers(List<TypeDefinition> types, ConsentForm form) {
        List<String> keys = types.stream()
                .filter(type -> !type.key().equals(form.typeKey()))
                .filter(type -> type.slots(form).isEmpty())
                .map(TypeDefinition::key)
                .toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Problem.warning(
                "commercetools/consent-type-other",
                "Customers of " + String.join(", ", keys)
                        + " cannot be told of consent: their Type has no field for it.",
                "Add " + fields(form) + " to these Types if customers have them."));
    }

    private static Problem missing(ConsentForm form) {
        return Problem.error(
                "commercetools/consent-type-missing",
                "The project has no Type " + form.typeKey() + " for customers.",
                "Let Plumbline create it, or create it with " + fields(form) + ". If customers have another Type, add"
                        + " the fields to that and name it in consent-type-key.");
    }

    private static Problem unwritable(TypeDefinition type, ConsentForm form) {
        return Problem.error(
                "commercetools/consent-field-missing",
                "The Type " + type.key() + " has no field that can say yes or no to e-mail.",
                "Add " + fields(form) + " to it, or name its own fields in the settings of consent.");
    }

    private static List<Problem> ofDetails(TypeDefinition type, Slots slots, ConsentForm form) {
        boolean hasSource = slots.source().isPresent()
                || form.fields().stream()
                        .filter(names -> names.value().equals(slots.value()))
                        .allMatch(names -> names.source().isEmpty());
        if (slots.time().isPresent() && hasSource) {
            return List.of();
        }
        return List.of(Problem.warning(
                "commercetools/consent-detail-missing",
                "The Type " + type.key() + " has no suitable field for "
                        + (slots.time().isPresent() ? "the source" : "the time") + " of consent.",
                "Add " + fields(form) + ". Without the time nobody can tell which word is newer."));
    }

    /// The fields as a merchant has to define them.
    private static String fields(ConsentForm form) {
        ConsentForm.Fields names = form.fields().getFirst();
        return names.value() + " (Boolean)"
                + names.time().map(name -> ", " + name + " (DateTime)").orElse("")
                + names.source().map(name -> ", " + name + " (String)").orElse("");
    }
}
