// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** Says in words of ours why the client failed. */
final class Failures {

    private Failures() {}

    /**
     * The reason why.
     *
     * @param begun whether the head of an answer had come
     */
    static RefusalException refusal(Throwable failure, String host, boolean begun, int limit) {
        return switch (failure) {
            case CheckedDns.RefusedHostException refused -> refused.why();
            case CutException.TooLarge tooLarge -> tooLarge(limit);
            case UnknownHostException unknown ->
                new RefusalException(Reason.DNS, "The host " + host + " has no address. Check the spelling.");
            case InterruptedIOException slow -> tooSlow(host);
            case SSLException tls ->
                new RefusalException(
                        Reason.TLS,
                        host + " could not prove that it is " + host + ": its TLS or its certificate is bad.");
            case MessageConstraintException flood -> notHttp(host);
            case TruncatedChunkException broken -> truncated(host);
            case MalformedChunkCodingException garbage -> notHttp(host);
            case HttpException garbage -> notHttp(host);
            case IOException broken when begun -> truncated(host);
            default ->
                new RefusalException(
                        Reason.UNREACHABLE,
                        host + " cannot be reached, or closed the connection without an answer. Try again later.");
        };
    }

    static RefusalException tooSlow(String host) {
        return new RefusalException(Reason.TOO_SLOW, host + " took too long to answer. Try again later.");
    }

    private static RefusalException truncated(String host) {
        return new RefusalException(
                Reason.TRUNCATED, "The answer of " + host + " ended before its end. Try again later.");
    }

    private static RefusalException tooLarge(int limit) {
        return new RefusalException(
                Reason.TOO_LARGE, "The answer is longer than " + Size.of(limit) + ", which is the most that is taken.");
    }

    private static RefusalException notHttp(String host) {
        return new RefusalException(
                Reason.NOT_HTTP, "What " + host + " answered is not HTTP, or its head is longer than is taken.");
    }
}
