// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.lexicon.Table;

/** The networks that are no part of the public internet. The narrowest network that holds an address decides. */
final class Networks {

    private static final List<Network> NARROWEST_FIRST = Table.load(Networks.class, "networks.tsv").rows().stream()
            .map(Network::of)
            .sorted(Comparator.comparingInt(Network::bits).reversed())
            .toList();

    private Networks() {}

    /** What sort of address it is, where it is not public. */
    static Optional<String> findRefusal(InetAddress address) {
        return findRefusal(address.getAddress());
    }

    private static Optional<String> findRefusal(byte[] address) {
        Network network = NARROWEST_FIRST.stream()
                .filter(candidate -> candidate.contains(address))
                .findFirst()
                .orElseThrow();
        return switch (network.verdict()) {
            case ALLOWED -> Optional.empty();
            case REFUSED -> Optional.of(network.what());
            case EMBEDS -> findRefusal(Arrays.copyOfRange(address, address.length - 4, address.length));
        };
    }

    /** The address that a canonical literal writes; nothing is looked up. */
    static InetAddress literal(String canonical) {
        try {
            return InetAddress.getByName(canonical);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(canonical + " is no IP address.", e);
        }
    }
}
