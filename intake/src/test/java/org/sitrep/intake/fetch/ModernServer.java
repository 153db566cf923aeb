// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.Message;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.impl.bootstrap.HttpAsyncServer;
import org.apache.hc.core5.http.nio.AsyncRequestConsumer;
import org.apache.hc.core5.http.nio.AsyncServerRequestHandler;
import org.apache.hc.core5.http.nio.entity.DiscardingEntityConsumer;
import org.apache.hc.core5.http.nio.support.AsyncResponseBuilder;
import org.apache.hc.core5.http.nio.support.BasicRequestConsumer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http2.impl.nio.bootstrap.H2ServerBootstrap;
import org.apache.hc.core5.http2.ssl.H2ServerTlsStrategy;
import org.apache.hc.core5.io.CloseMode;

/** A server of HTTP/2 and HTTP/1.1 that says how it was asked, over which connection, and keeps connections open. */
final class ModernServer implements AsyncServerRequestHandler<Message<HttpRequest, Void>>, AutoCloseable {

    private final HttpAsyncServer server;
    private final int port;

    ModernServer(SSLContext tls, URIScheme scheme) throws InterruptedException, ExecutionException {
        server = H2ServerBootstrap.bootstrap()
                .setTlsStrategy(new H2ServerTlsStrategy(tls))
                .setCanonicalHostName("localhost")
                .register("/*", this)
                .create();
        server.start();
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        port = ((InetSocketAddress) server.listen(address, scheme).get().getAddress()).getPort();
    }

    int port() {
        return port;
    }

    @Override
    public AsyncRequestConsumer<Message<HttpRequest, Void>> prepare(
            HttpRequest request, EntityDetails entity, HttpContext context) {
        return new BasicRequestConsumer<>(new DiscardingEntityConsumer<>());
    }

    @Override
    public void handle(Message<HttpRequest, Void> request, ResponseTrigger trigger, HttpContext context)
            throws HttpException, IOException {
        HttpCoreContext connection = HttpCoreContext.cast(context);
        boolean isRobots = request.getHead().getPath().equals("/robots.txt");
        String text = connection.getProtocolVersion() + " "
                + connection.getEndpointDetails().getRemoteAddress();
        trigger.submitResponse(
                AsyncResponseBuilder.create(isRobots ? 404 : 200)
                        .setEntity(isRobots ? "" : text)
                        .build(),
                context);
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
    }
}
