// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.refusal;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Nothing was fetched. Its message is a sentence that says why and what to do. */
public final class RefusalException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int status;
    private final long retryAfterSeconds;

    public RefusalException(Reason reason, String sentence) {
        this(reason, sentence, 0, -1);
    }

    private RefusalException(Reason reason, String sentence, int status, long retryAfterSeconds) {
        super(sentence, null, false, false);
        this.reason = reason;
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** The same, caused by an HTTP status. */
    public RefusalException withStatus(int newStatus) {
        return new RefusalException(reason, sentence(), newStatus, retryAfterSeconds);
    }

    /** The same, with the time after which it makes sense to ask again. */
    public RefusalException withRetryAfter(Optional<Duration> wait) {
        return new RefusalException(
                reason, sentence(), status, wait.map(Duration::toSeconds).orElse(-1L));
    }

    public Reason reason() {
        return reason;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The HTTP status, where that is the reason. */
    public OptionalInt findStatus() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** After what time it makes sense to ask again, where that is known. */
    public Optional<Duration> findRetryAfter() {
        return retryAfterSeconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(retryAfterSeconds));
    }
}
