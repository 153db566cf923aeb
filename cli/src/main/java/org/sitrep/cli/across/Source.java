// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.record.Report;

/** A report, and what linking took from it. */
public record Source(LinkedEvidence evidence, Report report) {}
