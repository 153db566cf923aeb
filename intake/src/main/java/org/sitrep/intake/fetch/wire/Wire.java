// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.sitrep.intake.fetch.address.CheckedResolver;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** Asks one address once, over HTTP/1.1 or HTTP/2. Thread-safe. */
public final class Wire implements AutoCloseable {

    private final CheckedResolver resolver;
    private final Proxies proxies;
    private final SSLContext tls;
    private final Patience patience;
    private final String agent;
    private final Map<Optional<HttpHost>, CloseableHttpAsyncClient> clients = new ConcurrentHashMap<>();

    public Wire(CheckedResolver resolver, Proxies proxies, SSLContext tls, Patience patience, String agent) {
        this.resolver = resolver;
        this.proxies = proxies;
        this.tls = tls;
        this.patience = patience;
        this.agent = agent;
    }

    /**
     * Asks for an address.
     *
     * @param headers to be sent beside those that every request has
     * @param limit the most bytes of a body that are taken; a longer one is refused
     */
    public WireResponse get(WebAddress address, List<Headers.Header> headers, int limit)
            throws RefusalException, InterruptedException {
        Optional<HttpHost> proxy = proxies.find(address).map(host -> new HttpHost("http", host.name(), host.port()));
        if (proxy.isPresent()) {
            resolver.resolve(address.host());
        }
        ResponseTaker taker = new ResponseTaker(limit, proxy.isPresent() ? Route.PROXY : Route.DIRECT);
        CloseableHttpAsyncClient client = clients.computeIfAbsent(proxy, this::open);
        HttpHost target = target(address);
        return await(
                client.execute(
                        target,
                        new BasicRequestProducer(request(target, address, headers), null),
                        taker,
                        null,
                        null,
                        new Ignored()),
                taker,
                address.host(),
                limit);
    }

    private static BasicHttpRequest request(HttpHost target, WebAddress address, List<Headers.Header> headers) {
        BasicHttpRequest request = new BasicHttpRequest(Method.GET, target, address.target());
        request.addHeader("Accept", "*/*");
        request.addHeader("Accept-Encoding", Decoding.OFFERED);
        headers.forEach(header -> request.addHeader(header.name(), header.value()));
        return request;
    }

    private WireResponse await(Future<WireResponse> future, ResponseTaker taker, String host, int limit)
            throws RefusalException, InterruptedException {
        try {
            return future.get(patience.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Failures.tooSlow(host);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CutException.Unwanted unwanted) {
                return unwanted.response();
            }
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            throw Failures.refusal(cause, host, taker.hasBegun(), limit);
        } finally {
            future.cancel(true);
        }
    }

    /** A port that goes without saying is not said. */
    private static HttpHost target(WebAddress address) {
        return new HttpHost(address.scheme(), address.host(), address.isUsualPort() ? -1 : address.port());
    }

    private CloseableHttpAsyncClient open(Optional<HttpHost> proxy) {
        return proxy.isEmpty()
                ? Clients.open(new CheckedDns(resolver), Wire::direct, tls, patience, agent)
                : Clients.open(
                        SystemDefaultDnsResolver.INSTANCE,
                        (target, context) -> through(proxy.get(), target),
                        tls,
                        patience,
                        agent);
    }

    private static HttpRoute direct(HttpHost target, HttpContext context) {
        HttpHost host = RoutingSupport.normalize(target, DefaultSchemePortResolver.INSTANCE);
        return new HttpRoute(host, null, isSecure(host));
    }

    private static HttpRoute through(HttpHost proxy, HttpHost target) {
        HttpHost host = RoutingSupport.normalize(target, DefaultSchemePortResolver.INSTANCE);
        return new HttpRoute(host, null, proxy, isSecure(host));
    }

    private static boolean isSecure(HttpHost host) {
        return host.getSchemeName().equals("https");
    }

    @Override
    public void close() {
        clients.values().forEach(client -> client.close(CloseMode.IMMEDIATE));
    }

    /** The future tells all. */
    private static final class Ignored implements FutureCallback<WireResponse> {

        @Override
        public void completed(WireResponse response) {}

        @Override
        public void failed(Exception cause) {}

        @Override
        public void cancelled() {}
    }
}
