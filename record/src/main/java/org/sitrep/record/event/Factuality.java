// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

import java.util.Optional;
import org.sitrep.record.statement.Statement;

/**
 * How far an event is real, and by whose word (the notion of FactBank: Saurí and Pustejovsky, Language Resources and Evaluation
 * 2009).
 *
 * @param statement id of the innermost {@link Statement} whose content the event stands in: then it is only somebody's word
 */
public record Factuality(EventStatus status, Optional<String> statement) {}
