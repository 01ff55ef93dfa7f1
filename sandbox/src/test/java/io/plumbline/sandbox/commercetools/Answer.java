package io.plumbline.sandbox.commercetools;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// An answer as a client sees it.
record Answer(int status, JsonNode body) {
    String id() {
        return text("id");
    }

    long version() {
        return body.path("version").asLong();
    }

    String text(String field) {
        return body.path(field).asString("");
    }

    /// The code of the first error.
    String code() {
        return body.path("errors").path(0).path("code").asString("");
    }

    /// One field of every result of a list.
    List<String> results(String field) {
        var values = new ArrayList<String>();
        body.path("results").forEach(result -> values.add(result.path(field).asString("")));
        return values;
    }
}
