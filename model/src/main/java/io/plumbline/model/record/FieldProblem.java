package io.plumbline.model.record;

/// Why one field of a record cannot be taken as it is.
///
/// @param field where in the record, in the record's own words, for instance `addresses[0].country`
/// @param value what stands there, masked if it is personal, cut to a readable length
/// @param rule the stable name of the rule, for instance `email-invalid`
/// @param message one sentence that says what is wrong and what to do
public record FieldProblem(String field, String value, String rule, String message) {
    public static final int VALUE_LENGTH_MAX = 80;

    public FieldProblem {
        if (value.length() > VALUE_LENGTH_MAX) {
            value = value.substring(0, VALUE_LENGTH_MAX - 1) + "…";
        }
    }
}
