package io.plumbline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Makes a new file that only its owner may read, where the system knows such a thing.
final class OwnFile {
    private OwnFile() {}

    static OutputStream create(Path file) throws IOException {
        FileAttribute<?>[] only =
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try {
            return Channels.newOutputStream(
                    Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), only));
        } catch (FileAlreadyExistsException e) {
            throw new IOException("The file " + file + " is there already: name another one", e);
        }
    }
}
