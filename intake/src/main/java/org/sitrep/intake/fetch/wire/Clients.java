// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.http2.config.H2Config;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;

/** Makes clients that do nothing of their own accord: no redirect, no retry, no cookie, no login, no second use of a connection. */
final class Clients {

    private static final int LONGEST_LINE = 16 << 10;
    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_HEAD = 128 << 10;
    private static final int CONNECTIONS = 64;

    private Clients() {}

    static CloseableHttpAsyncClient open(
            DnsResolver dns, HttpRoutePlanner planner, SSLContext tls, Patience patience, String agent) {
        CloseableHttpAsyncClient client = HttpAsyncClientBuilder.create()
                .setConnectionManager(connections(dns, tls, patience))
                .setRoutePlanner(planner)
                .setDefaultRequestConfig(request(patience))
                .setHttp1Config(Http1Config.custom()
                        .setMaxLineLength(LONGEST_LINE)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .build())
                .setH2Config(H2Config.custom()
                        .setPushEnabled(false)
                        .setMaxHeaderListSize(LONGEST_HEAD)
                        .build())
                .setCharCodingConfig(CharCodingConfig.custom()
                        .setCharset(StandardCharsets.UTF_8)
                        .setMalformedInputAction(CodingErrorAction.REPLACE)
                        .setUnmappableInputAction(CodingErrorAction.REPLACE)
                        .build())
                .setIOReactorConfig(IOReactorConfig.custom()
                        .setIoThreadCount(1)
                        .setSoTimeout(timeout(patience.silence()))
                        .build())
                .setThreadFactory(Thread.ofPlatform().daemon().name("fetch-", 0).factory())
                .setUserAgent(agent)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .addExecInterceptorFirst("one-use", OneUse::execute)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
        client.start();
        return client;
    }

    private static AsyncClientConnectionManager connections(DnsResolver dns, SSLContext tls, Patience patience) {
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setDnsResolver(dns)
                .setTlsStrategy(
                        ClientTlsStrategyBuilder.create().setSslContext(tls).buildAsync())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setVersionPolicy(HttpVersionPolicy.NEGOTIATE)
                        .setHandshakeTimeout(timeout(patience.silence()))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(patience.connect()))
                        .setSocketTimeout(timeout(patience.silence()))
                        .setTimeToLive(timeout(patience.whole()))
                        .build())
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .build();
    }

    private static RequestConfig request(Patience patience) {
        return RequestConfig.custom()
                .setResponseTimeout(timeout(patience.silence()))
                .setConnectionRequestTimeout(timeout(patience.whole()))
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .setHardCancellationEnabled(true)
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
