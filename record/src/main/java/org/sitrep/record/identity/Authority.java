// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page is served.
 *
 * @param host in its one form
 * @param port digits, empty for the ports of {@code http} and {@code https}
 */
record Authority(String host, String port) {

    private static final Pattern PORT = Pattern.compile("0*(\\d{0,5})");
    private static final Set<String> USUAL_PORTS = Set.of("", "80", "443");

    /** Labels of letters, digits, {@code -}, {@code _} and whatever is not ASCII; or a number of IPv6. */
    private static final Pattern HOST = Pattern.compile("[a-z0-9_.\\-[^\\p{ASCII}]]++|\\[[0-9a-f:.]++]");

    /** The authority of a whole address; who logs in does not matter. */
    static Optional<Authority> find(String written) {
        String server = written.substring(written.lastIndexOf('@') + 1);
        int colon = server.lastIndexOf(':');
        boolean hasPort = colon > server.lastIndexOf(']');
        return of(hasPort ? server.substring(0, colon) : server, hasPort ? server.substring(colon + 1) : "");
    }

    /** The authority of an address without a scheme: a host of at least two labels, so that not every word is one. */
    static Optional<Authority> findBare(String written) {
        return written.indexOf('.') < 0 || written.indexOf('@') >= 0
                ? Optional.empty()
                : find(written).filter(known -> known.host.indexOf('.') > 0);
    }

    /** Where the authority that begins at an offset ends. */
    static int end(String text, int begin) {
        int end = begin;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static Optional<Authority> of(String host, String port) {
        String name = withoutLastDot(lowerCase(host));
        Matcher digits = PORT.matcher(port);
        return digits.matches() && isHost(name)
                ? Optional.of(new Authority(HostForm.of(name), unlessUsual(digits.group(1))))
                : Optional.empty();
    }

    /** One character at a time: a whole string takes the square of its length where it has many capital sigmas. */
    private static String lowerCase(String host) {
        return host.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String unlessUsual(String port) {
        return USUAL_PORTS.contains(port) ? "" : port;
    }

    private static String withoutLastDot(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static boolean isHost(String name) {
        return HOST.matcher(name).matches()
                && !("." + name + ".").contains("..")
                && name.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    @Override
    public String toString() {
        return port.isEmpty() ? host : host + ":" + port;
    }
}
