// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sitrep.archive.query.Filter;
import org.sitrep.cli.keep.AsKnownOnOption;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.SpeechAct;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is asked for: the same options for every command on what many reports say. */
public final class SieveOptions {

    @Option(names = "--actor", paramLabel = "NAME", description = "Only what NAME says, does or has done to them.")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--place", paramLabel = "NAME", description = "Only what happens there: a place or a country.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only events of this PLOVER type, such as assault.")
    private Optional<EventType> type = Optional.empty();

    @Option(names = "--act", paramLabel = "ACT", description = "Only what has a statement of this act, such as deny.")
    private Optional<SpeechAct> act = Optional.empty();

    @Option(names = "--status", paramLabel = "STATUS", description = "Only what has this status, such as contested.")
    private Optional<String> status = Optional.empty();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Only what this publisher reports.")
    private Optional<String> publisher = Optional.empty();

    @Option(
            names = "--story",
            paramLabel = "ID",
            description = "Only what belongs to this story of \"sitrep stories\".")
    private Optional<String> story = Optional.empty();

    @Option(names = "--since", paramLabel = "DAY", description = "Nothing that was over before this day.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", description = "Nothing that began after this day.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "The first N lines at most.")
    private Optional<Integer> limit = Optional.empty();

    @Mixin
    private AsKnownOnOption asKnownOn = new AsKnownOnOption();

    /**
     * What is asked for.
     *
     * @param command for messages
     * @param subjects what it is asked of
     * @throws ParameterException where none of them can have what is asked, or no such status
     */
    Sieve sieve(CommandSpec command, List<Subject> subjects) {
        asked().stream()
                .filter(criterion -> subjects.stream().noneMatch(subject -> subject.has(criterion)))
                .findFirst()
                .ifPresent(criterion -> {
                    throw new ParameterException(command.commandLine(), refusal(criterion, subjects));
                });
        status.map(SieveOptions::plain)
                .filter(Predicate.not(statuses(subjects)::contains))
                .ifPresent(unknown -> {
                    throw new ParameterException(
                            command.commandLine(),
                            "There is no status \"" + unknown + "\" here, only " + String.join(", ", statuses(subjects))
                                    + ".");
                });
        if (limit.filter(most -> most < 0).isPresent()) {
            throw new ParameterException(command.commandLine(), "--limit is 0 or more.");
        }
        return new Sieve(
                actor,
                place.map(SoughtPlace::of),
                type,
                act,
                status.map(SieveOptions::plain),
                publisher,
                story,
                since,
                until);
    }

    /** The same as what is asked of single events of single reports, which know nothing of stories. */
    Filter mentionFilter(CommandSpec command) {
        if (story.isPresent()) {
            throw new ParameterException(
                    command.commandLine(), "--story says nothing about single mentions. Leave out --mentions.");
        }
        return sieve(command, List.of(Subject.HAPPENING)).filter(limit, asKnownOn.day());
    }

    public long limit() {
        return limit.map(Integer::longValue).orElse(Long.MAX_VALUE);
    }

    Optional<LocalDate> asKnownOn() {
        return asKnownOn.day();
    }

    /** Whether anything is asked about days or past knowledge. */
    boolean isAboutDays() {
        return since.isPresent() || until.isPresent() || asKnownOn.day().isPresent();
    }

    private List<Criterion> asked() {
        List<Criterion> asked = new ArrayList<>();
        actor.ifPresent(name -> asked.add(Criterion.ACTOR));
        place.ifPresent(name -> asked.add(Criterion.PLACE));
        type.ifPresent(name -> asked.add(Criterion.TYPE));
        act.ifPresent(name -> asked.add(Criterion.ACT));
        status.ifPresent(name -> asked.add(Criterion.STATUS));
        return asked;
    }

    private static String refusal(Criterion criterion, List<Subject> subjects) {
        String things = subjects.stream().map(Subject::plural).collect(Collectors.joining(", "));
        String name = criterion.name().toLowerCase(Locale.ROOT);
        return "--" + name + " says nothing about " + things + ", which have no " + name + ". Leave it out.";
    }

    private static Set<String> statuses(List<Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> subject.statuses().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plain(String status) {
        return status.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
