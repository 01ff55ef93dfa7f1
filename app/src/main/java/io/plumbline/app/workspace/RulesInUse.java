package io.plumbline.app.workspace;

import io.plumbline.configuration.Configuration;
import io.plumbline.configuration.ConnectionConfiguration;
import io.plumbline.engine.decide.Fingerprint;
import io.plumbline.engine.work.ReplayStore;
import io.plumbline.model.document.Document;
import io.plumbline.store.SqliteStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// By which rules people are told, and whether a store was filled by others.
public final class RulesInUse {
    /// What people are told when identity settings are others than those by which the store was filled.
    public static final String CHANGED =
            "The identity settings are others than those by which people were told last. They"
                    + " take effect person by person, as records change; `plumbline replay` has them take effect for everybody";

    private RulesInUse() {}

    /// Everything that people are computed by, in one text, the same for equal rules.
    static String fingerprint(Configuration configuration, CompiledMappings mappings) {
        Map<String, Object> parts = new TreeMap<>();
        parts.put("identity", configuration.rules().identity().written());
        parts.put("fields", configuration.rules().fields().toString());
        parts.put("consents", configuration.rules().consents().toString());
        parts.put("history", configuration.rules().history().written());
        parts.put("flows", configuration.flows().toString());
        for (ConnectionConfiguration connection : configuration.connections()) {
            parts.put(
                    "mapping " + connection.name(),
                    connection.mapping().map(RulesInUse::text).orElse("shipped"));
        }
        parts.put(
                "mappings",
                String.join(
                        " ",
                        mappings.mappings().keySet().stream()
                                .map(Object::toString)
                                .toList()));
        return Fingerprint.of(Document.of(parts));
    }

    private static String text(Path mapping) {
        try {
            return Files.readString(mapping);
        } catch (IOException e) {
            throw new UncheckedIOException("A mapping file cannot be read", e);
        }
    }

    /// Whether a store holds people who were told by other identity settings. Only looks, so the store may be in use.
    public static boolean areNewTo(Configuration configuration) {
        Path file = Workspace.file(configuration);
        if (!Files.exists(file)) {
            return false;
        }
        Optional<String> followed = SqliteStorage.identityFollowed(file);
        return followed.filter(text -> !text.isEmpty())
                .filter(text -> !text.equals(configuration.rules().identity().written()))
                .isPresent();
    }

    /// Notes the settings of a store that knows none yet.
    static void note(Configuration configuration, ReplayStore store) throws InterruptedException {
        if (store.followed().isEmpty()) {
            store.follow(configuration.rules().identity().written());
        }
    }
}
