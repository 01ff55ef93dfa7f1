package io.plumbline.sandbox.commercetools.query;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;

/// One `sort`: a dotted path and a direction.
record Sort(String path, boolean descending) {
    static Sort parse(String text, ResourceKind kind) {
        String[] words = text.strip().split("\\s+", -1);
        boolean descending = words.length == 2 && words[1].equalsIgnoreCase("desc");
        boolean direction = words.length == 1 || descending || (words.length == 2 && words[1].equalsIgnoreCase("asc"));
        if (!direction || !kind.hasField(words[0])) {
            throw Refusals.invalidInput(
                    "Malformed parameter: sort: '" + text + "' is not a known field and asc or desc.");
        }
        return new Sort(words[0], descending);
    }
}
