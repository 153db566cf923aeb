// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import org.sitrep.record.statement.SpeechAct;

/**
 * What somebody does by a statement that asserts or denies something which can be checked.
 *
 * @param statement its id in the reading
 */
public record SpeechEvidence(String statement, SpeechAct act) {}
