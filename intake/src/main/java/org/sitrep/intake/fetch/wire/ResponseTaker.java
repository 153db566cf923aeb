// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.jspecify.annotations.Nullable;

/** Takes one answer off the wire, up to a limit. The connection of one that is longer, or whose body nobody wants, is cut. */
final class ResponseTaker implements AsyncResponseConsumer<WireResponse> {

    private static final int STEP = 1 << 16;

    private final int limit;
    private final Route route;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private volatile @Nullable WireResponse head;
    private @Nullable FutureCallback<WireResponse> end;

    ResponseTaker(int limit, Route route) {
        this.limit = limit;
        this.route = route;
    }

    /** Whether the host began to answer. */
    boolean hasBegun() {
        return head != null;
    }

    @Override
    public void consumeResponse(
            HttpResponse response,
            @Nullable EntityDetails entity,
            HttpContext context,
            FutureCallback<WireResponse> callback)
            throws IOException {
        WireResponse begun = new WireResponse(response.getCode(), headers(response), new byte[0], route, peer(context));
        head = begun;
        end = callback;
        if (entity == null) {
            callback.completed(begun);
        } else if (!begun.isSuccess()) {
            throw new CutException.Unwanted(begun);
        } else if (entity.getContentLength() > limit) {
            throw new CutException.TooLarge();
        }
    }

    private static Optional<InetAddress> peer(HttpContext context) {
        return Optional.ofNullable(HttpCoreContext.cast(context).getEndpointDetails())
                .flatMap(ends -> ends.getRemoteAddress() instanceof InetSocketAddress remote
                        ? Optional.ofNullable(remote.getAddress())
                        : Optional.empty());
    }

    private static Headers headers(HttpResponse response) {
        return new Headers(Arrays.stream(response.getHeaders())
                .map(header -> new Headers.Header(header.getName(), String.valueOf(header.getValue())))
                .toList());
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {}

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        channel.update(STEP);
    }

    @Override
    public void consume(ByteBuffer part) throws IOException {
        if (body.size() + part.remaining() > limit) {
            throw new CutException.TooLarge();
        }
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        body.writeBytes(bytes);
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) {
        WireResponse begun = head;
        FutureCallback<WireResponse> callback = end;
        if (begun != null && callback != null) {
            callback.completed(
                    new WireResponse(begun.status(), begun.headers(), body.toByteArray(), route, begun.peer()));
        }
    }

    @Override
    public void failed(Exception cause) {
        body.reset();
    }

    @Override
    public void releaseResources() {
        body.reset();
    }
}
