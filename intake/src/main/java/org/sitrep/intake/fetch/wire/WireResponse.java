// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

/**
 * What a host answered.
 *
 * @param bytes the body as it came over the wire, still encoded; empty unless the status is one of success
 * @param route how it was asked
 */
public record WireResponse(int status, Headers headers, byte[] bytes, Route route) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
