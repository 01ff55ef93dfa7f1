package io.plumbline.connectors.reference;

import io.plumbline.connector.Acceptance;
import io.plumbline.connector.Context;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Destination;
import io.plumbline.connector.DestinationConnector;
import io.plumbline.connector.Http;
import io.plumbline.connector.RateLimit;
import io.plumbline.connector.Setting;
import io.plumbline.connector.Settings;
import io.plumbline.connector.Source;
import io.plumbline.connector.SourceConnector;
import io.plumbline.connector.StreamDeclaration;
import io.plumbline.connector.http.BearerHttp;
import io.plumbline.connector.http.BearerTokens;
import io.plumbline.model.intent.IntentKind;
import java.time.Duration;
import java.util.List;

/// Reads memos about people, and keeps them.
public final class Memo implements SourceConnector, DestinationConnector {
    static final String MEMOS = "memos";
    static final String MEMO = "memo";

    private static final int BATCH_MAX = 50;

    private static final Descriptor DESCRIPTOR = new Descriptor(
            MEMO,
            "Memo",
            List.of(
                    Setting.required("url", Setting.Type.URL, "Address of the account"),
                    Setting.required("key", Setting.Type.SECRET, "Key with the permissions `read` and `write`"),
                    Setting.optional("page-size", Setting.Type.WHOLE_NUMBER, "100", "Memos to ask for at once"),
                    Setting.optional(
                            "settling", Setting.Type.DURATION, "5s", "How far behind the present reading stays")),
            List.of(new StreamDeclaration(MEMOS, MEMO, Duration.ofSeconds(10), true)),
            List.of(
                    new Acceptance(IntentKind.PUT_CONTACT, BATCH_MAX, true, Duration.ofMillis(200)),
                    new Acceptance(IntentKind.ERASE_CONTACT, BATCH_MAX, true, Duration.ZERO)),
            "memo.mapping.yaml");

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Source openSource(Settings settings, Context context) {
        var reading = new MemoSource.Reading(settings.wholeNumber("page-size"), settings.duration("settling"));
        return new MemoSource(http(settings, context), context.connection(), reading);
    }

    @Override
    public Destination openDestination(Settings settings, Context context) {
        // Asked for here although only a source needs them: what is wrong with settings shows at once.
        settings.wholeNumber("page-size");
        settings.duration("settling");
        return new MemoDestination(http(settings, context));
    }

    private static Http http(Settings settings, Context context) {
        Http http = context.http(settings.url("url"), List.of(RateLimit.perSecond(100)));
        return new BearerHttp(http, BearerTokens.fixed(settings.secret("key")));
    }
}
