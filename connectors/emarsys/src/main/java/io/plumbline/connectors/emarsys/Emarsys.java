package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Acceptance;
import io.plumbline.connector.Context;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Destination;
import io.plumbline.connector.DestinationConnector;
import io.plumbline.connector.Setting;
import io.plumbline.connector.Settings;
import io.plumbline.connector.Source;
import io.plumbline.connector.SourceConnector;
import io.plumbline.connector.StreamDeclaration;
import io.plumbline.connectors.emarsys.export.ExportProgress;
import io.plumbline.model.intent.IntentKind;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;

/// Makes an Emarsys account hold contacts with their consent, remember orders and start programs; and tells what
/// people did with their consent there.
public final class Emarsys implements SourceConnector, DestinationConnector {
    static final int CALL_MAX = 1_000;

    private static final int ORDERS_MAX = 2_000;

    /// How often a stream looks at what it waits for; no oftener than Emarsys is asked about an export.
    private static final Duration STEP_EVERY = ExportProgress.PAUSE_FIRST;

    private static final Descriptor DESCRIPTOR = new Descriptor(
            "emarsys",
            "SAP Emarsys",
            List.of(
                    Setting.optional(
                            "auth", Setting.Type.TEXT, "oauth", "How to log in: `oauth`, or `wsse` until 2026-12-31"),
                    Setting.optional(
                            "client-id", Setting.Type.TEXT, "", "Client id of the API credential, for `oauth`"),
                    Setting.optional(
                            "client-secret", Setting.Type.SECRET, "", "Secret of the API credential, for `oauth`"),
                    Setting.optional("username", Setting.Type.TEXT, "", "Name of the API user, for `wsse`"),
                    Setting.optional("secret", Setting.Type.SECRET, "", "Secret of the API user, for `wsse`"),
                    Setting.optional("api-url", Setting.Type.URL, "https://api.emarsys.net", "Host of the Core API"),
                    Setting.optional(
                            "token-url",
                            Setting.Type.URL,
                            "https://auth.emarsys.net/oauth2/token",
                            "Address that gives tokens, shown beside the credential"),
                    Setting.optional(
                            "key-field",
                            Setting.Type.TEXT,
                            "external_id",
                            "String id of the contact field that holds our external id"),
                    Setting.optional(
                            "merchant-id", Setting.Type.TEXT, "", "Merchant id for sales data; empty for no orders"),
                    Setting.optional(
                            "sales-token", Setting.Type.SECRET, "", "Token shown with the sales data API upload"),
                    Setting.optional(
                            "sales-url",
                            Setting.Type.URL,
                            "https://admin.scarabresearch.com",
                            "Host that takes sales data"),
                    Setting.optional(
                            "sales-columns",
                            Setting.Type.LIST,
                            "s_store,s_currency",
                            "Further sales columns, in the order agreed with Emarsys; what the shipped mapping writes"),
                    Setting.optional(
                            "calls-per-minute",
                            Setting.Type.WHOLE_NUMBER,
                            "900",
                            "Calls to make at most; Emarsys allows 1,000"),
                    Setting.optional(
                            "source-name",
                            Setting.Type.TEXT,
                            "",
                            "Contact source to stamp on what is written; empty for none"),
                    Setting.optional(
                            "consent-every",
                            Setting.Type.DURATION,
                            "1h",
                            "How long after one export of consent the next one begins, where this is a source"),
                    Setting.optional(
                            "webhook-key",
                            Setting.Type.TEXT,
                            "",
                            "Member of a webhook node's JSON that holds our external id; as `key-field` if empty")),
            List.of(
                    new StreamDeclaration(EmarsysSource.OPT_INS, OptInRecords.KIND, STEP_EVERY, false),
                    new StreamDeclaration(EmarsysSource.RESPONSES, ResponseRecords.KIND, STEP_EVERY, false)),
            List.of(
                    new Acceptance(IntentKind.PUT_CONTACT, CALL_MAX, true, Duration.ofMillis(500)),
                    new Acceptance(IntentKind.TRIGGER_EVENT, CALL_MAX, true, Duration.ofMillis(200)),
                    new Acceptance(IntentKind.RECORD_ORDER, ORDERS_MAX, false, Duration.ofSeconds(5)),
                    new Acceptance(IntentKind.ERASE_CONTACT, CALL_MAX, true, Duration.ZERO)),
            "emarsys.mapping.yaml");

    private final InstantSource clock;
    private final RandomGenerator random;

    public Emarsys() {
        this(InstantSource.system(), new SecureRandom());
    }

    /// @param clock judges when tokens end
    /// @param random makes the nonces of `wsse`
    public Emarsys(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Destination openDestination(Settings settings, Context context) {
        EmarsysSettings read = EmarsysSettings.of(settings);
        EmarsysHosts hosts = new EmarsysHosts(context, clock, random);
        return new EmarsysAccount(read, hosts.core(read), hosts.sales(read), context.connection(), clock);
    }

    @Override
    public Source openSource(Settings settings, Context context) {
        EmarsysSettings read = EmarsysSettings.of(settings).asSource();
        EmarsysHosts hosts = new EmarsysHosts(context, clock, random);
        return new EmarsysSource(read, hosts.core(read), context.connection(), clock);
    }
}
