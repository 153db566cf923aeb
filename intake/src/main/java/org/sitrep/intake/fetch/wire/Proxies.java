// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/**
 * Which proxy a request goes through: as the system properties say ({@code https.proxyHost}, {@code http.nonProxyHosts}), else as
 * the environment does ({@code HTTPS_PROXY}, {@code NO_PROXY}). Only HTTP proxies without a login are used.
 *
 * @param byScheme what was said for http and for https
 * @param without hosts that are asked directly; those that begin with a dot stand for all below them
 */
public record Proxies(Map<String, String> byScheme, List<String> without) {

    private static final Pattern PROXY =
            Pattern.compile("(?:http://)?([A-Za-z0-9._-]+|\\[[0-9a-fA-F:.]+])(?::([0-9]{1,5}))?/?");

    /** No proxy at all. */
    public static final Proxies NONE = new Proxies(Map.of(), List.of());

    /** Where a proxy listens. */
    record Proxy(String name, int port) {}

    public Proxies {
        byScheme = Map.copyOf(byScheme);
        without = List.copyOf(without);
    }

    /** As the surroundings of the program say. */
    public static Proxies of(Map<String, String> environment, Properties properties) {
        if (properties.containsKey("http.proxyHost") || properties.containsKey("https.proxyHost")) {
            return new Proxies(
                    map(fromProperties("http", "80", properties), fromProperties("https", "443", properties)),
                    list(properties.getProperty("http.nonProxyHosts", "localhost|127.*|[::1]"), "\\|"));
        }
        Optional<String> all = variable("ALL_PROXY", environment);
        return new Proxies(
                map(
                        variable("HTTP_PROXY", environment).or(() -> all),
                        variable("HTTPS_PROXY", environment).or(() -> all)),
                list(variable("NO_PROXY", environment).orElse(""), ","));
    }

    Optional<Proxy> find(WebAddress address) throws RefusalException {
        String said = byScheme.getOrDefault(address.scheme(), "");
        if (said.isEmpty() || without.stream().anyMatch(pattern -> isWithout(address.host(), pattern))) {
            return Optional.empty();
        }
        Matcher matcher = PROXY.matcher(said);
        int port = matcher.matches()
                ? Integer.parseInt(Optional.ofNullable(matcher.group(2)).orElse("80"))
                : 0;
        if (port < 1 || port > 0xFFFF) {
            throw new RefusalException(
                    Reason.PROXY,
                    "The proxy for " + address.scheme()
                            + " cannot be used: only HTTP proxies without a login are. Write it as http://proxy.example.org:3128.");
        }
        return Optional.of(new Proxy(matcher.group(1).replace("[", "").replace("]", ""), port));
    }

    private static boolean isWithout(String host, String pattern) {
        if (pattern.endsWith("*")) {
            return host.startsWith(pattern.substring(0, pattern.length() - 1));
        }
        String suffix = pattern.startsWith("*") ? pattern.substring(1) : pattern;
        return suffix.startsWith(".")
                ? host.endsWith(suffix) || host.equals(suffix.substring(1))
                : host.equals(suffix) || host.endsWith("." + suffix);
    }

    private static Optional<String> fromProperties(String scheme, String port, Properties properties) {
        return Optional.ofNullable(properties.getProperty(scheme + ".proxyHost"))
                .filter(host -> !host.isBlank())
                .map(host -> host + ":" + properties.getProperty(scheme + ".proxyPort", port));
    }

    /** In small letters first, as it is usually written. */
    private static Optional<String> variable(String name, Map<String, String> environment) {
        return Stream.of(name.toLowerCase(Locale.ROOT), name)
                .flatMap(key -> Optional.ofNullable(environment.get(key)).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Map<String, String> map(Optional<String> http, Optional<String> https) {
        return Map.of("http", http.orElse(""), "https", https.orElse(""));
    }

    private static List<String> list(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(part ->
                        part.strip().toLowerCase(Locale.ROOT).replace("[", "").replace("]", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
