// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.archive.query.Filter;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.SpeechAct;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is asked for: the same options for every command that asks. */
public final class FilterOptions {

    @Option(names = "--actor", paramLabel = "NAME", description = "Only what NAME says, does or has done to them.")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--place", paramLabel = "NAME", description = "Only what happens there: a place or a country.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only events of this PLOVER type, such as assault.")
    private Optional<EventType> type = Optional.empty();

    @Option(names = "--act", paramLabel = "ACT", description = "Only statements of this act, such as deny.")
    private Optional<SpeechAct> act = Optional.empty();

    @Option(names = "--status", paramLabel = "STATUS", description = "Only events of this status, such as scheduled.")
    private Optional<EventStatus> status = Optional.empty();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Only what this publisher reports.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--since", paramLabel = "DAY", description = "Nothing before this day.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", description = "Nothing after this day.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "At most N lines, of the latest reports.")
    private Optional<Integer> limit = Optional.empty();

    @Mixin
    private AsKnownOnOption asKnownOn = new AsKnownOnOption();

    public Filter filter() {
        return new Filter(
                actor, place, type, act, status, publisher, since, until, limit, asKnownOn.day(), Optional.empty());
    }

    Optional<LocalDate> asKnownOn() {
        return asKnownOn.day();
    }
}
