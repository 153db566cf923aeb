// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An input that cannot become a report. Its message is a sentence that says what is wrong and what to do. */
public final class UnfitException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String id;

    public UnfitException(String code, String message) {
        this(code, message, null);
    }

    private UnfitException(String code, String message, @Nullable String id) {
        super(message);
        this.code = code;
        this.id = id;
    }

    /** The same, of a report that has an id of its own. */
    public UnfitException withId(String ownId) {
        UnfitException named = new UnfitException(code, sentence(), ownId);
        named.setStackTrace(getStackTrace());
        return named;
    }

    /** The short name that programs may rely on: {@code invalid-utf8}. */
    public String code() {
        return code;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The report's own id, where it could be made out. */
    public Optional<String> findId() {
        return Optional.ofNullable(id);
    }
}
