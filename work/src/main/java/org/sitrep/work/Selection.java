// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sitrep.record.Report;

/**
 * Which of the reports that come in are read, such as those that an archive does not know yet. Reading is what takes time; passing over a report
 * takes next to none.
 *
 * @param wanted asked of every report before it is read, on several threads
 * @param passedOver is given those that are not wanted, in input order, on the thread that runs
 */
public record Selection(Predicate<Report> wanted, Consumer<Report> passedOver) {

    /** All of them. */
    public static final Selection ALL = new Selection(report -> true, report -> {});
}
