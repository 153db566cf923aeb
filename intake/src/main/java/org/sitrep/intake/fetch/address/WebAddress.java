// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.address;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/**
 * An address of the web, in one form.
 *
 * @param scheme http or https
 * @param host a name in ASCII and lower case, or an IP address without brackets
 * @param port 1 to 65535
 * @param target path and query, as they are sent: ASCII that begins with a slash
 */
public record WebAddress(String scheme, String host, int port, String target) {

    private static final int LONGEST = 4096;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern HTTP =
            Pattern.compile("https?://([^/?#\\\\]+)([^#]*)(?:#.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\[\\]]*]|[^:\\[\\]]+)(?::([0-9]{0,5}))?");

    /** Understands what a person typed or a page named. */
    public static WebAddress parse(String text) throws RefusalException {
        String address = printable(text.strip());
        String scheme = scheme(address);
        Matcher parts = HTTP.matcher(address);
        if (!parts.matches() || parts.group(2).startsWith("\\")) {
            throw malformed();
        }
        if (parts.group(1).indexOf('@') >= 0) {
            throw new RefusalException(
                    Reason.USER_INFO,
                    "It has a user's name or password in it. Write it without what stands before the @.");
        }
        Matcher authority = AUTHORITY.matcher(parts.group(1));
        if (!authority.matches()) {
            throw malformed();
        }
        String target = Percent.encode(parts.group(2));
        return new WebAddress(
                scheme,
                HostName.canonical(authority.group(1)),
                port(authority.group(2), scheme),
                target.startsWith("/") ? target : "/" + target);
    }

    /** The address that this one sends on to. */
    public WebAddress resolve(String location) throws RefusalException {
        String next = printable(location.strip());
        if (SCHEME.matcher(next).matches()) {
            return parse(next);
        }
        if (next.startsWith("//")) {
            return parse(scheme + ":" + next);
        }
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        if (next.isEmpty() || next.startsWith("#")) {
            return this;
        }
        if (next.startsWith("?")) {
            return parse(origin() + path + next);
        }
        try {
            return parse(URI.create(origin() + path)
                    .resolve(URI.create(Percent.encode(next)))
                    .toString());
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    /** The same host, scheme and port, another path. */
    public WebAddress at(String path) {
        return new WebAddress(scheme, host, port, path);
    }

    /** Scheme, host and port: {@code https://example.org}. */
    public String origin() {
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return scheme + "://" + name + (isUsualPort() ? "" : ":" + port);
    }

    /** Whether the port is the one of the scheme. */
    public boolean isUsualPort() {
        return port == defaultPort(scheme);
    }

    @Override
    public String toString() {
        return origin() + target;
    }

    private static String scheme(String address) throws RefusalException {
        Matcher matcher = SCHEME.matcher(address);
        if (!matcher.matches()) {
            throw malformed();
        }
        String scheme = matcher.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new RefusalException(Reason.SCHEME, "Only http and https addresses are fetched.");
        }
        return scheme;
    }

    private static int port(@Nullable String digits, String scheme) throws RefusalException {
        if (digits == null || digits.isEmpty()) {
            return defaultPort(scheme);
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 0xFFFF) {
            throw malformed();
        }
        return port;
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String printable(String text) throws RefusalException {
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            throw malformed();
        }
        return text;
    }

    private static RefusalException malformed() {
        return new RefusalException(
                Reason.MALFORMED, "It is no address of the web. Write it as https://example.org/page.");
    }
}
