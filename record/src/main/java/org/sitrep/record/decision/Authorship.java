// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.decision;

import java.util.Optional;

/**
 * Whose word it is.
 *
 * @param author the name of a person
 * @param reason in the person's own words
 */
public record Authorship(String author, Optional<String> reason) {}
