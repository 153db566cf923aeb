// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.robots;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/**
 * A robots.txt that was understood.
 *
 * @param size the length of the file in bytes
 */
record Rules(SimpleRobotRules rules, int size) implements Permission {

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);
    private static final List<String> US = List.of("sitrep");

    static Rules parse(WebAddress robotsTxt, byte[] bytes) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return new Rules(parser.parseContent(robotsTxt.toString(), bytes, "text/plain", US), bytes.length);
    }

    /** There is none: all is allowed. */
    static Rules none() {
        return new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), 0);
    }

    @Override
    public Duration check(WebAddress address) throws RefusalException {
        if (!rules.isAllowed(address.toString())) {
            throw new RefusalException(
                    Reason.ROBOTS,
                    "The robots.txt of " + address.host()
                            + " does not allow it. Save the page yourself and add the file.");
        }
        long delay = Math.max(0, rules.getCrawlDelay());
        return Duration.ofMillis(Math.min(delay, LONGEST_DELAY.toMillis()));
    }

    @Override
    public Duration holds() {
        return Duration.ofDays(1);
    }
}
