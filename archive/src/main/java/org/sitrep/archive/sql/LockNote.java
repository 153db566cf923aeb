// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands in the file that a writer locks.
 *
 * @param holder the process, in words for people; empty once it has ended as it should
 * @param known up to when the archive knows what it was given; empty once all of that is in the archive itself
 */
record LockNote(Optional<String> holder, Optional<String> known) {

    static final LockNote EMPTY = new LockNote(Optional.empty(), Optional.empty());

    private static final Pattern HOLDER = Pattern.compile("^holder (.+)$", Pattern.MULTILINE);
    private static final Pattern KNOWN = Pattern.compile("^known (\\S+)$", Pattern.MULTILINE);

    /** This process: its number and the machine it runs on. */
    static String thisProcess() {
        return "process " + ProcessHandle.current().pid() + " on " + machine();
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "a machine without a name";
        }
    }

    /** The same, since when it has run, and what it was called with. */
    static String thisHolder() {
        ProcessHandle process = ProcessHandle.current();
        String command = System.getProperty("sun.java.command", "java").replaceAll("\\s+", " ");
        return thisProcess()
                + process.info()
                        .startInstant()
                        .map(start -> ", since " + start.truncatedTo(ChronoUnit.SECONDS))
                        .orElse("")
                + ": " + command;
    }

    static LockNote parse(String text) {
        return new LockNote(find(HOLDER, text), find(KNOWN, text));
    }

    private static Optional<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(LockNote::value);
    }

    private static String value(MatchResult match) {
        return match.group(1);
    }

    LockNote withKnown(String time) {
        return new LockNote(holder, Optional.of(time));
    }

    String text() {
        return holder.map(who -> "holder " + who + "\n").orElse("")
                + known.map(time -> "known " + time + "\n").orElse("");
    }
}
