// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.io.Serial;

/** No report can be read, whatever it is. The message is a sentence that says why and what to do. */
public final class ReaderUnavailableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ReaderUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Why the models, tables or places of the program could not be loaded. */
    static ReaderUnavailableException notLoaded(Throwable cause) {
        return switch (cause) {
            case OutOfMemoryError e ->
                new ReaderUnavailableException(
                        "The language models do not fit into the memory that Java has. It needs 1.5 GB (-Xmx1500m).",
                        e);
            default ->
                new ReaderUnavailableException(
                        "The language models and tables cannot be loaded: " + reason(cause), cause);
        };
    }

    /** A report brought down more than itself. */
    static ReaderUnavailableException broken(Throwable cause) {
        return new ReaderUnavailableException(
                "Java or the installation of Sitrep is broken, so no report can be read: " + cause + ".", cause);
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.toString() : message;
    }
}
