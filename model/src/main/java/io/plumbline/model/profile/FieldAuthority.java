package io.plumbline.model.profile;

import java.util.Map;

/// Who has the say on which field.
///
/// @param rules by canonical field name; a field without a rule belongs to everybody
public record FieldAuthority(Map<String, FieldRule> rules) {
    public static final FieldAuthority NONE = new FieldAuthority(Map.of());

    public FieldAuthority {
        rules = Map.copyOf(rules);
    }

    public FieldRule of(String field) {
        return rules.getOrDefault(field, FieldRule.ANYBODY);
    }
}
