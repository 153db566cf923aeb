// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.util.List;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.record.identity.ReportId;

/** Why a decision cannot be made or undone. */
final class Refusal {

    private Refusal() {}

    static ArchiveException noStory(String story) {
        return new ArchiveException(
                ArchiveFault.NO_SUCH_STORY,
                "The archive has no story " + story + ". \"sitrep stories\" lists those it has.");
    }

    static ArchiveException noReport(ReportId report) {
        return new ArchiveException(
                ArchiveFault.NO_SUCH_REPORT,
                "The archive has no report " + report + ". \"sitrep reports\" lists those it has.");
    }

    static ArchiveException noDecision(long number) {
        return new ArchiveException(
                ArchiveFault.NO_SUCH_DECISION,
                "The archive has no decision " + number + ". \"sitrep stories decisions\" lists those it has.");
    }

    static ArchiveException mergingOne(List<String> stories) {
        return new ArchiveException(
                ArchiveFault.SENSELESS,
                "A story cannot be merged with itself: name another beside " + String.join(", ", stories) + ".");
    }

    static ArchiveException notIn(String story, String report, String actual) {
        return new ArchiveException(
                ArchiveFault.SENSELESS,
                "The report " + report + " is not in the story " + story + " but in " + actual + ".");
    }

    static ArchiveException splittingAll(String story) {
        return new ArchiveException(
                ArchiveFault.SENSELESS, "These are all reports of the story " + story + ": leave at least one in it.");
    }

    static ArchiveException undoneAlready(long number) {
        return new ArchiveException(ArchiveFault.SENSELESS, "The decision " + number + " has been undone already.");
    }
}
