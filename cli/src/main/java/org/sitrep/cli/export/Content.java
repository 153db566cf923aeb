// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import org.sitrep.cli.across.Subject;

/** What can be exported. */
enum Content {
    EVENTS(Subject.HAPPENING),
    CLAIMS(Subject.CLAIM),
    FIGURES(Subject.FIGURE),
    AGENDA(Subject.AGENDA);

    private final Subject subject;

    Content(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }
}
