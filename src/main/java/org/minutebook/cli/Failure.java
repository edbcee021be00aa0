package org.minutebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.book.NoSuchLineException;
import org.minutebook.registry.InvalidRegistryException;
import org.minutebook.site.BakeException;

/**
 * Why a command could not do its work, for the person who ran it.
 *
 * @param message one line, which names the file
 * @param defect true where the program is to blame, not its input
 */
record Failure(String message, boolean defect) {
    static Failure of(Throwable thrown) {
        if (thrown instanceof UncheckedIOException unchecked && unchecked.getCause() != null)
            return of(unchecked.getCause());
        if (thrown instanceof UnreadableArchiveException
                || thrown instanceof InvalidRegistryException
                || thrown instanceof NoSuchLineException
                || thrown instanceof BakeException) return new Failure(said(thrown), false);
        if (thrown instanceof FileSystemException file) return new Failure(file.getFile() + ": " + reason(file), false);
        if (thrown instanceof IOException) return new Failure(said(thrown), false);
        return new Failure("a defect in Minutebook: " + thrown, true);
    }

    private static String said(Throwable thrown) {
        return Optional.ofNullable(thrown.getMessage()).orElseGet(thrown::toString);
    }

    /** The JDK's own message is often the file alone: the type tells why. */
    private static String reason(FileSystemException e) {
        if (e instanceof AccessDeniedException) return "permission denied";
        if (e instanceof NoSuchFileException) return "no such file or folder";
        if (e instanceof FileAlreadyExistsException) return "a file of this name is in the way";
        if (e instanceof NotDirectoryException) return "not a folder";
        return Optional.ofNullable(e.getReason()).orElse("can't be read or written");
    }
}
