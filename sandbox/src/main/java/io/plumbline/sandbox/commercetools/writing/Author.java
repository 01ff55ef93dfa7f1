package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.kit.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Who writes: the API client, and the user it names in `X-External-User-ID`.
public record Author(String clientId, @Nullable String externalUserId) {
    private static final int EXTERNAL_USER_ID_MAX = 128;

    public Author {
        if (externalUserId != null && externalUserId.length() > EXTERNAL_USER_ID_MAX) {
            externalUserId = externalUserId.substring(0, EXTERNAL_USER_ID_MAX);
        }
    }

    ObjectNode toJson() {
        ObjectNode json = Json.object().put("clientId", clientId).put("isPlatformClient", false);
        String user = externalUserId();
        return user == null ? json : json.put("externalUserId", user);
    }
}
