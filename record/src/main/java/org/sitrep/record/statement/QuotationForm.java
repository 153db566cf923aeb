// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.statement;

/** How a statement gives its content. */
public enum QuotationForm {
    /** In quotation marks throughout. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** Partly in quotation marks. */
    MIXED
}
