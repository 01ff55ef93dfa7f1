package io.plumbline.app.explain;

import io.plumbline.app.workspace.FileTrouble;
import io.plumbline.app.workspace.Systems;
import io.plumbline.connector.Connector;
import io.plumbline.connector.RecognisesRecords;
import io.plumbline.connector.RecognisesRecords.Recognised;
import io.plumbline.model.record.RecordPayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A file with one piece of a system's JSON, and what it is.
record RecordFile(Connector connector, Recognised content) {

    /// Reads a file.
    ///
    /// @param system what the user says it is from; otherwise it is found out
    /// @param kind what the user says it is; otherwise it is found out
    /// @throws IOException says in a sentence why it cannot be told what the file holds
    static RecordFile read(Path file, Optional<String> system, Optional<String> kind) throws IOException {
        byte[] json = bytes(file);
        List<Connector> candidates = candidates(system);
        if (kind.isPresent()) {
            return new RecordFile(candidates.getFirst(), new Recognised.Thing(kind.get(), RecordPayload.of(json)));
        }
        String reason = "";
        for (Connector connector : candidates) {
            switch (recognise(connector, json)) {
                case Recognised.Unknown(String why) -> reason = reason.isEmpty() ? why : reason;
                case Recognised known -> {
                    return new RecordFile(connector, known);
                }
            }
        }
        throw new IOException(file + " is not recognised. " + reason + " Or say what it is with --kind.");
    }

    private static Recognised recognise(Connector connector, byte[] json) {
        return connector instanceof RecognisesRecords recognising
                ? recognising.recognise(json)
                : new Recognised.Unknown("");
    }

    private static List<Connector> candidates(Optional<String> system) throws IOException {
        List<Connector> candidates = Systems.ALL.stream()
                .filter(connector -> system.map(connector.descriptor().system()::equals)
                        .orElse(connector instanceof RecognisesRecords))
                .toList();
        if (candidates.isEmpty()) {
            throw new IOException("There is no system '" + system.orElse("") + "'; there are "
                    + Systems.ALL.stream()
                            .map(connector -> connector.descriptor().system())
                            .collect(Collectors.joining(", ")));
        }
        return candidates;
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IOException("The record file " + file + " cannot be read: " + FileTrouble.of(file, e), e);
        }
    }
}
