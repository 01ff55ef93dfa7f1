package io.plumbline.connectors.commercetools;

import static io.plumbline.connector.Setting.Type.DURATION;
import static io.plumbline.connector.Setting.Type.FLAG;
import static io.plumbline.connector.Setting.Type.LIST;
import static io.plumbline.connector.Setting.Type.SECRET;
import static io.plumbline.connector.Setting.Type.TEXT;
import static io.plumbline.connector.Setting.Type.URL;
import static io.plumbline.connector.Setting.Type.WHOLE_NUMBER;
import static io.plumbline.connector.Setting.optional;
import static io.plumbline.connector.Setting.required;

import io.plumbline.connector.Context;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.RecognisesRecords;
import io.plumbline.connector.Setting;
import io.plumbline.connector.Settings;
import io.plumbline.connector.Source;
import io.plumbline.connector.SourceConnector;
import io.plumbline.connector.StreamDeclaration;
import io.plumbline.connectors.commercetools.recognise.RecogniseJson;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Reads customers, orders, carts, products and stock of one commercetools project.
public final class Commercetools implements SourceConnector, RecognisesRecords {
    private static final List<Setting> SETTINGS = List.of(
            optional("region", TEXT, "", "Region of the project, for instance europe-west1.gcp."),
            optional("api-url", URL, "", "Address of the API, for regions that have no name here."),
            optional("auth-url", URL, "", "Address that gives tokens, for regions that have no name here."),
            required("project-key", TEXT, "Key of the project."),
            required("client-id", TEXT, "Id of an API client of this project."),
            required("client-secret", SECRET, "Secret of that API client."),
            optional("scopes", LIST, "", "Scopes to ask for; without them a token has all the client's scopes."),
            optional("store-key", TEXT, "", "Read customers, orders and carts of this store only."),
            optional("messages", FLAG, "true", "Whether deletions are read from the project's messages."),
            optional("product-updates", FLAG, "true", "Whether update notifications of products are followed."),
            optional(
                    "consent-fields",
                    LIST,
                    "emailOptIn:Boolean,emailOptInChangedAt:DateTime,emailOptInSource:String,newsletter:String",
                    "Custom fields of customers that hold consent, each with its type; they are checked."),
            optional("settle", DURATION, "60s", "How old a change must be before it is read."),
            optional("inventory-settle", DURATION, "70s", "The same for stock, which shows later."),
            optional("overlap", DURATION, "5m", "How far before the start of a load changes are followed."),
            optional("deletions-from", DURATION, "1d", "How far back deletions are read at first."),
            optional("page-size", WHOLE_NUMBER, "500", "Resources per page, 1 to 500."),
            optional("calls-at-once", WHOLE_NUMBER, "6", "Calls that are under way at the same time."),
            optional("calls-per-second", WHOLE_NUMBER, "20", "Calls that are begun in one second."));

    private static final Descriptor DESCRIPTOR = new Descriptor(
            "commercetools",
            "commercetools Composable Commerce",
            SETTINGS,
            List.of(
                    new StreamDeclaration("products", "product", Duration.ofMinutes(5), false),
                    new StreamDeclaration("inventory", "inventory", Duration.ofMinutes(1), false),
                    new StreamDeclaration("carts", "cart", Duration.ofMinutes(1), false),
                    new StreamDeclaration("orders", "order", Duration.ofSeconds(30), true),
                    new StreamDeclaration("customers", "customer", Duration.ofSeconds(30), true),
                    new StreamDeclaration("messages", "message", Duration.ofSeconds(30), false)),
            List.of(),
            "commercetools.mapping.yaml");

    private final InstantSource clock;

    public Commercetools() {
        this(InstantSource.system());
    }

    Commercetools(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Recognised recognise(byte[] json) {
        return RecogniseJson.of(json);
    }

    @Override
    public Source openSource(Settings settings, Context context) {
        return CommercetoolsAccount.open(ConnectionSettings.of(settings), context, clock);
    }
}
