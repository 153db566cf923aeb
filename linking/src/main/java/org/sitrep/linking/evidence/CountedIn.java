// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.record.text.Span;

/** Finds who did it among those a number counts: "seven people, including the attacker, were killed". */
final class CountedIn {

    /** Behind the number, before another count begins. In UTF-16 code units; set by hand. */
    private static final Pattern DOER =
            Pattern.compile("^(?:(?! and )[^.;\\d]){0,30}?\\b(including (?:the|an?|its|their|both|two|three) "
                    + "(?:\\p{L}+ )?(?:attackers?|bombers?|gunm[ae]n|shooters?|assailants?|perpetrators?))\\b");

    private CountedIn() {}

    /** The words from "including" on. */
    static Optional<String> find(Span count, Span sentence) {
        int behind =
                Math.clamp(count.end() - sentence.start(), 0, sentence.text().length());
        Matcher matcher = DOER.matcher(sentence.text().substring(behind));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
