package io.plumbline.connectors.commercetools.check;

import io.plumbline.connector.Problem;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.commercetools.answer.MalformedAnswerException;
import io.plumbline.connectors.commercetools.check.Expectations.ConsentField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Whether customers can carry consent: commercetools has no field for it, so it lives in custom fields.
final class ConsentFieldProblems {
    private ConsentFieldProblems() {}

    /// @param types the answer that lists the project's types
    static List<Problem> of(byte[] types, List<ConsentField> wanted) throws MalformedAnswerException {
        JsonNode results = Jsons.parse(types)
                .map(json -> json.path("results"))
                .filter(JsonNode::isArray)
                .orElseThrow(() -> new MalformedAnswerException("no results"));
        List<Defined> defined = results.valueStream()
                .filter(ConsentFieldProblems::isForCustomers)
                .flatMap(ConsentFieldProblems::fields)
                .toList();
        List<Problem> problems = new ArrayList<>();
        boolean found = false;
        for (ConsentField field : wanted) {
            for (Defined candidate : defined) {
                if (candidate.field().name().equals(field.name())) {
                    found = true;
                    ofType(candidate, field).ifPresent(problems::add);
                }
            }
        }
        return found || wanted.isEmpty() ? problems : List.of(missing(wanted));
    }

    private static boolean isForCustomers(JsonNode type) {
        return type.path("resourceTypeIds")
                .valueStream()
                .anyMatch(id -> id.asString("").equals("customer"));
    }

    private static Stream<Defined> fields(JsonNode type) {
        String key = type.path("key").asString("");
        return type.path("fieldDefinitions")
                .valueStream()
                .map(field -> new Defined(
                        key,
                        new ConsentField(
                                field.path("name").asString(""),
                                field.path("type").path("name").asString(""))));
    }

    private static Optional<Problem> ofType(Defined defined, ConsentField wanted) {
        if (defined.field().type().equals(wanted.type())) {
            return Optional.empty();
        }
        return Optional.of(Problem.warning(
                "commercetools/consent-field-type",
                "Field '" + wanted.name() + "' of type '" + defined.typeKey() + "' holds "
                        + defined.field().type() + "; the mapping expects " + wanted.type() + ".",
                "Adapt the mapping to the field, and name it in consent-fields as it is, or define a field of the"
                        + " expected type."));
    }

    private static Problem missing(List<ConsentField> wanted) {
        String names = String.join(", ", wanted.stream().map(ConsentField::name).toList());
        return Problem.warning(
                "commercetools/consent-field-missing",
                "No custom type for customers defines any of the consent fields " + names
                        + ", so no consent can be read.",
                "Define emailOptIn (Boolean), emailOptInChangedAt (DateTime) and emailOptInSource (String) in the type"
                        + " that customers use, or name the project's own fields in consent-fields and in the mapping.");
    }

    /// A field as the project defines it.
    private record Defined(String typeKey, ConsentField field) {}
}
