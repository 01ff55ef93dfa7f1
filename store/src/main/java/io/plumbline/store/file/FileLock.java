package io.plumbline.store.file;

import io.plumbline.engine.store.StoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Keeps every other process away from a store. The system lets go of the lock when the process ends, however it ends.
///
/// The lock is on a file of its own, which stays: closing a second handle to SQLite's own file would take away SQLite's
/// locks, and removing the lock file would let two processes lock two files of one name.
public final class FileLock implements AutoCloseable {
    private final FileChannel channel;

    private FileLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws StoreException if another has it
    public static FileLock of(Path store) {
        Path file = store.resolveSibling(store.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new FileLock(channel);
            }
            channel.close();
        } catch (IOException failure) {
            throw new StoreException(
                    "The store's lock file " + file + " cannot be written. Check that the data directory exists and"
                            + " may be written",
                    failure);
        }
        throw new StoreException(
                "The store " + store + " is in use. Stop the other Plumbline that runs on it, or choose another data"
                        + " directory",
                new IllegalStateException(file + " is locked"));
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new StoreException("The store's lock file could not be closed", failure);
        }
    }
}
