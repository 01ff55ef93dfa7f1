package io.plumbline.configuration;

import io.plumbline.connector.Acceptance;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Setting;
import io.plumbline.connector.StreamDeclaration;
import io.plumbline.model.intent.IntentKind;
import java.time.Duration;
import java.util.List;

/// Two systems to configure: one to read from, one to deliver to.
final class Systems {
    static final Descriptor SHOP = new Descriptor(
            "shopware-house",
            "Shopware House",
            List.of(
                    Setting.required("project-key", Setting.Type.TEXT, "Key of the project."),
                    Setting.required("client-secret", Setting.Type.SECRET, "Secret of the API client."),
                    Setting.optional("page-size", Setting.Type.WHOLE_NUMBER, "500", "Records asked for at once."),
                    Setting.optional("base-url", Setting.Type.URL, "", "Address of the API."),
                    Setting.optional("stores", Setting.Type.LIST, "", "Keys of the stores | all if left out."),
                    Setting.optional("settle", Setting.Type.DURATION, "60s", "How far to stay behind now.")),
            List.of(new StreamDeclaration("orders", "order", Duration.ofSeconds(5), true)),
            List.of(),
            "shop.mapping.yaml");

    static final Descriptor MAIL = new Descriptor(
            "post-office",
            "Post Office",
            List.of(),
            List.of(),
            List.of(new Acceptance(IntentKind.PUT_CONTACT, 100, true, Duration.ZERO)),
            "mail.mapping.yaml");

    private Systems() {}
}
