// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record;

/**
 * What stands in place of the record of a report that could not be read.
 *
 * @param id the id of the report, or the name of the input where it has none
 * @param code a short name that programs may rely on: {@code unsupported-language}
 * @param message a sentence for people: what is wrong, where, and what to do
 */
public record Failure(String id, String code, String message) implements Outcome {}
