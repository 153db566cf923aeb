// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import java.io.IOException;
import org.apache.hc.client5.http.async.AsyncExecCallback;
import org.apache.hc.client5.http.async.AsyncExecChain;
import org.apache.hc.client5.http.async.AsyncExecRuntime;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncDataConsumer;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.jspecify.annotations.Nullable;

/** Has the connection thrown away after one answer: HTTP/2 would keep it otherwise. */
record OneUse(AsyncExecRuntime connection, AsyncExecCallback next) implements AsyncExecCallback {

    static void execute(
            HttpRequest request,
            @Nullable AsyncEntityProducer entity,
            AsyncExecChain.Scope scope,
            AsyncExecChain chain,
            AsyncExecCallback callback)
            throws HttpException, IOException {
        chain.proceed(request, entity, scope, new OneUse(scope.execRuntime, callback));
    }

    @Override
    public @Nullable AsyncDataConsumer handleResponse(HttpResponse response, @Nullable EntityDetails entity)
            throws HttpException, IOException {
        return next.handleResponse(response, entity);
    }

    @Override
    public void handleInformationResponse(HttpResponse response) throws HttpException, IOException {
        next.handleInformationResponse(response);
    }

    @Override
    public void completed() {
        connection.markConnectionNonReusable();
        next.completed();
    }

    @Override
    public void failed(Exception cause) {
        next.failed(cause);
    }
}
