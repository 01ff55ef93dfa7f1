package io.plumbline.app.workspace;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Says why a file or folder cannot be used, as the end of a sentence.
public final class FileTrouble {
    private FileTrouble() {}

    public static String of(Path path, IOException failure) {
        return switch (failure) {
            case NoSuchFileException ignored -> "it does not exist";
            case AccessDeniedException ignored -> "this user may not";
            case FileAlreadyExistsException ignored -> "a file is in its place";
            case CharacterCodingException ignored -> "it is not a text in UTF-8";
            default -> Files.isDirectory(path) ? "it is a folder" : "the system refuses";
        };
    }
}
