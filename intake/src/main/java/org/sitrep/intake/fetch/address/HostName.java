// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.address;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** Brings the host of an address into the one form in which it is compared, checked and looked up. */
final class HostName {

    private static final int LONGEST = 253;
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");
    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern DOTTED_QUAD = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private HostName() {}

    /**
     * A name in ASCII and lower case without a dot at its end, an IPv4 address as four decimal numbers, or an IPv6 address.
     *
     * @param host may have brackets around it, as IPv6 addresses do
     */
    static String canonical(String host) throws RefusalException {
        return host.startsWith("[") && host.endsWith("]")
                ? ipv6(host.substring(1, host.length() - 1)).getHostAddress()
                : name(host);
    }

    /** Whether such a form is a number and needs no look-up. */
    static boolean isLiteral(String canonical) {
        return canonical.indexOf(':') >= 0 || DOTTED_QUAD.matcher(canonical).matches();
    }

    private static String name(String host) throws RefusalException {
        String ascii = ascii(host);
        String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw malformed(host);
        }
        if (ENDS_IN_NUMBER.matcher(name).matches() && !DOTTED_QUAD.matcher(name).matches()) {
            throw new RefusalException(
                    Reason.ADDRESS,
                    "Its host is a number in an unusual form, which hides where it leads. Write the name of the host.");
        }
        return name;
    }

    /** Full-width digits and dots of other scripts become what they stand for. */
    private static String ascii(String host) throws RefusalException {
        if (host.length() > LONGEST + 1) {
            throw malformed(host.substring(0, LONGEST));
        }
        try {
            return IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw malformed(host);
        }
    }

    private static Inet6Address ipv6(String text) throws RefusalException {
        try {
            if (IPV6.matcher(text).matches()
                    && InetAddress.getByName("[" + text + "]") instanceof Inet6Address address) {
                return address;
            }
        } catch (UnknownHostException e) {
            throw malformed(text);
        }
        throw new RefusalException(
                Reason.ADDRESS,
                "Its host is an IPv6 address that hides an IPv4 address or has a zone. Write the name of the host.");
    }

    private static RefusalException malformed(String host) {
        return new RefusalException(
                Reason.MALFORMED, "\"" + host + "\" cannot be the name of a host. Check the address.");
    }
}
