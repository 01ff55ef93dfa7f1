package io.plumbline.configuration;

import io.plumbline.connector.Context;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Destination;
import io.plumbline.connector.DestinationConnector;
import io.plumbline.connector.Setting;
import io.plumbline.connector.Settings;
import io.plumbline.connector.Source;
import io.plumbline.connector.SourceConnector;
import java.util.List;

/// Kinds of system that exist for these tests only.
final class MemoSystem {
    private MemoSystem() {}

    private static Descriptor descriptor(String system) {
        return new Descriptor(
                system,
                "Memo",
                List.of(
                        Setting.required("project-key", Setting.Type.TEXT, "Key of the project"),
                        Setting.optional("client-secret", Setting.Type.SECRET, "", "Secret of the client"),
                        Setting.optional("page-size", Setting.Type.WHOLE_NUMBER, "500", "Records in a page"),
                        Setting.optional("stores", Setting.Type.LIST, "", "Stores to read")),
                List.of(),
                List.of(),
                "memo.mapping.yaml");
    }

    static final class Shop implements SourceConnector {
        @Override
        public Descriptor descriptor() {
            return MemoSystem.descriptor("memo-shop");
        }

        @Override
        public Source openSource(Settings settings, Context context) {
            throw new UnsupportedOperationException("Reading a configuration opens nothing");
        }
    }

    static final class Mail implements DestinationConnector {
        @Override
        public Descriptor descriptor() {
            return MemoSystem.descriptor("memo-mail");
        }

        @Override
        public Destination openDestination(Settings settings, Context context) {
            throw new UnsupportedOperationException("Reading a configuration opens nothing");
        }
    }
}
