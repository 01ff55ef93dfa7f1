package io.plumbline.app.workspace;

import io.plumbline.configuration.Configuration;
import io.plumbline.engine.EngineSetup;
import io.plumbline.engine.receive.LiveSince;
import io.plumbline.engine.receive.SourceSetup;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.work.Replay;
import io.plumbline.engine.work.WorkStep;
import io.plumbline.store.SqliteStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A workspace whose people are computed anew, while no engine runs on its store.
public final class ReplayWorkspace {
    private final Configuration configuration;
    private final CompiledMappings mappings;
    private final Path file;

    public ReplayWorkspace(Configuration configuration, CompiledMappings mappings) {
        this.configuration = configuration;
        this.mappings = mappings;
        this.file = Workspace.file(configuration);
    }

    /// How many people there were before, and are now.
    public record People(long before, long after) {}

    /// Computes everything anew and writes what is different.
    ///
    /// @throws io.plumbline.engine.store.StoreException if an engine runs on the store
    public People replay(Replay.Listener listener) throws InterruptedException {
        return replay(file, listener);
    }

    /// The same on a copy, which is deleted again. The store itself is only read, and may be in use.
    public People rehearse(Replay.Listener listener) throws InterruptedException {
        Path folder = makeFolder();
        try {
            Path copy = folder.resolve("rehearsal.db");
            SqliteStorage.copy(file, copy);
            return replay(copy, listener);
        } finally {
            delete(folder);
        }
    }

    private People replay(Path store, Replay.Listener listener) throws InterruptedException {
        try (OpenConnections connections = OpenConnections.of(configuration);
                SqliteStorage storage = SqliteStorage.open(store)) {
            EngineSetup setup = Workspace.setup(configuration, mappings, connections, storage);
            WorkStep.Setup work = new WorkStep.Setup(
                    setup.flows(),
                    setup.rules(),
                    liveSince(setup, storage)::of,
                    destination -> false,
                    setup.clock(),
                    storage.journal().workedPosition());
            long before = storage.figures().profiles();
            new Replay(storage.replay(), storage.work(), work, listener)
                    .run(RulesInUse.fingerprint(configuration, mappings));
            return new People(before, storage.figures().profiles());
        }
    }

    private static LiveSince liveSince(EngineSetup setup, Storage storage) {
        LiveSince liveSince = new LiveSince();
        for (SourceSetup source : setup.sources()) {
            source.descriptor()
                    .streams()
                    .forEach(stream -> storage.intake()
                            .progress(source.name(), stream.name())
                            .ifPresent(progress -> liveSince.note(source.name(), progress.beganAt())));
        }
        return liveSince;
    }

    private Path makeFolder() {
        try {
            return Files.createTempDirectory(file.toAbsolutePath().getParent(), "rehearsal");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a copy of the store beside it", e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The copy of the store in " + folder + " could not be deleted", e);
        }
    }
}
