// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import org.sitrep.lexicon.Table;

/** A range of IP addresses that share their first bits. */
record Network(byte[] first, int bits, Verdict verdict, String what) {

    /** What is done with its addresses. */
    enum Verdict {
        ALLOWED,
        REFUSED,
        /** The last four bytes are an IPv4 address, which decides. */
        EMBEDS
    }

    static Network of(Table.Row row) {
        String network = row.get("network");
        int slash = network.indexOf('/');
        return new Network(
                bytes(network.substring(0, slash), row.place()),
                Integer.parseInt(network.substring(slash + 1)),
                Verdict.valueOf(row.get("verdict").toUpperCase(Locale.ROOT)),
                row.get("what"));
    }

    boolean contains(byte[] address) {
        if (address.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((address[bit / 8] ^ first[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Java makes IPv4 of ::ffff:a.b.c.d; here it stays what it is. */
    private static byte[] bytes(String address, String place) {
        if (address.equals("::ffff:0:0")) {
            byte[] mapped = new byte[16];
            mapped[10] = (byte) 0xFF;
            mapped[11] = (byte) 0xFF;
            return mapped;
        }
        try {
            return InetAddress.getByName(address.indexOf(':') < 0 ? address : "[" + address + "]")
                    .getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(place + ": " + address + " is no IP address.", e);
        }
    }
}
