// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sitrep.linking.evidence.Placement;

/** The places of reports, as linking sees them. */
interface Places {

    /** Those of these reports, by their numbers. */
    Map<Long, Placement> of(Collection<Long> reports);

    /** The reports of an origin that came before one. */
    List<Long> ofOrigin(String origin, long before);

    /** How many reports that came before one are in a story. */
    int sizeOf(String story, long before);

    /** The reports of a story, the earliest first. */
    List<Long> ofStory(String story);

    /** A report gets its first place. */
    void open(long report, Placement placement, String known);

    /** Another place takes that of the one that stands, which is written already; its story is the same. */
    void replace(long report, Placement placement, String known);

    /** The same where its story is another by a person's word. */
    void move(long report, Placement placement, String author, String known);
}
