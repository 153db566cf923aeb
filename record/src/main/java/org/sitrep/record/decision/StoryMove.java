// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.decision;

import org.sitrep.record.identity.ReportId;

/**
 * A report that a decision put into another story.
 *
 * @param from the story that it was in
 */
public record StoryMove(ReportId report, String from) {}
