// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

/** How a host was asked. */
public enum Route {
    /** Its address was checked and is the one connected to. */
    DIRECT,
    /** The address that we looked up was checked; which one the proxy connected to, nobody but the proxy knows. */
    PROXY
}
