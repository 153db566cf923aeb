// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.briefing.coverage.Stems;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.linking.evidence.Party;
import org.sitrep.record.actor.ActorKind;

/**
 * Finds out whom words name, in whatever form: a country by its people or its capital too, but not where it is only the scene ("in Norway", "Bergen, Norway").
 */
record Naming(String text, Stems words) {

    private static final String WHERE =
            "\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Ii]nside|[Oo]utside|[Aa]round|[Tt]hroughout|[Ww]ithin|[Ee]lsewhere in)\\s+(?:the\\s+)?"
                    + "(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Uu]pper|[Ll]ower)[\\p{L}-]*\\s+)?";

    private static final String PLACE = "\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,2}";

    /** What stands before a country that is only the scene of something, or part of a longer name: "in ", "in Bergen, ", "Port ". */
    private static final Pattern SCENE =
            Pattern.compile("(?:" + WHERE + "(?:" + PLACE + ",\\s+)*|\\b(?:Port|New|South|North|Equatorial)\\s)$");

    private static final String AWAY =
            "\\b(?:miles?|km|kilomet(?:re|er)s?)\\)?,? (?:\\p{L}+ )?(?:from|of) (?:the (?:city|town|village) of )?";

    /** What stands before the name of those on whom it was done: "killing nine sailors of ". */
    private static final Pattern VICTIM = Pattern.compile(
            "\\b(?:killing|wounding|injuring|targeting|killed|wounded|injured|as were)\\s+(?:(?!(?:by|when|as|after|in)\\b)[\\p{L}\\p{N}’'-]+\\s+){0,5}$");

    private static final Pattern CLAUSE = Pattern.compile("\\s(?:after|when|while|because|since|before)\\s");

    private static final Pattern COMPOUND = Pattern.compile("-(?!led\\b)\\p{Ll}");

    /** Characters before a name that are looked at. */
    private static final int REACH = 80;

    static Naming in(String text) {
        return new Naming(text, Stems.of(text));
    }

    /** Those that the words name: whoever reads them can see that it is so. */
    List<Party> borneOut(List<Party> parties) {
        return parties.stream().filter(this::names).toList();
    }

    boolean names(Party party) {
        return country(party).map(this::takesPart).orElseGet(() -> names(party.name()));
    }

    /** Whether the words leave no doubt that those they name acted: who is only suspected, or holds what others strike, is no doer. */
    boolean namesAsDoer(Party party) {
        return before(party).stream()
                        .noneMatch(words -> Cues.get().presumed().matcher(words).find())
                && !namesAsHolder(party)
                && (before(party).isEmpty()
                        || !before(party).stream()
                                .allMatch(words -> VICTIM.matcher(words).find()));
    }

    private List<String> before(Party party) {
        return places(party)
                .map(at -> text.substring(Math.max(0, at - REACH), at))
                .toList();
    }

    /** Where any of their names stands. */
    private Stream<Integer> places(Party party) {
        return country(party)
                .map(Naming::namesOf)
                .orElseGet(() -> Stream.of(party.name()))
                .flatMap(this::places);
    }

    /** Whether their name stands before the offset, or behind it and the cue. Also where it is spelled otherwise. */
    boolean namesBefore(Party party, int offset, Pattern cue) {
        List<Integer> places = places(party).toList();
        return places.isEmpty()
                || places.stream()
                        .anyMatch(at -> at < offset
                                || cue.matcher(text.substring(offset, at)).find());
    }

    /** Whether one party is named only in a clause before that of another, which is named before the offset. */
    boolean namesInClauseBefore(Party one, Party other, int offset) {
        OptionalInt last =
                places(other).mapToInt(at -> at).filter(at -> at < offset).max();
        List<Integer> places = places(one).toList();
        return last.isPresent()
                && !places.isEmpty()
                && places.stream()
                        .allMatch(at -> at < last.getAsInt()
                                && CLAUSE.matcher(text.substring(at, last.getAsInt()))
                                        .find());
    }

    /** Whether the party is named behind one of those words, with two others in between at most. */
    boolean namesBehind(Party party, Pattern words) {
        List<String> before = before(party);
        return before.isEmpty()
                || before.stream().anyMatch(found -> words.matcher(found).find());
    }

    /** Whether the words name them only as those who hold what others strike. */
    boolean namesAsHolder(Party party) {
        List<String> before = before(party);
        return !before.isEmpty()
                && before.stream()
                        .allMatch(words -> Cues.get().holding().matcher(words).find());
    }

    private static Optional<Country> country(Party party) {
        return party.kind()
                .filter(kind -> kind == ActorKind.COUNTRY)
                .flatMap(kind -> party.country())
                .flatMap(Countries.get()::findByCode);
    }

    private Stream<Integer> places(String name) {
        return Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .filter(found -> isBreak(found.start() - 1) && isBreak(found.end()))
                .map(MatchResult::start);
    }

    private boolean takesPart(Country country) {
        return namesOf(country)
                .anyMatch(name -> isNamedAsParty(name, country.adjectives().contains(name)));
    }

    /** Whether the name stands somewhere as more than the scene; one that is an adjective always does, but within a longer name. */
    private boolean isNamedAsParty(String name, boolean adjective) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            String before = text.substring(Math.max(0, at - REACH), at);
            boolean whole = isBreak(at - 1) && isBreak(at + name.length()) && !isInCompound(at + name.length());
            if (whole && (adjective || !SCENE.matcher(before).find())) {
                return true;
            }
        }
        return false;
    }

    /** "The Norwegian-flagged tanker", "Norwegian oil": what is only described by a country is not the country; "the Norwegian-led coalition" is. */
    private boolean isInCompound(int end) {
        return COMPOUND.matcher(text).region(end, text.length()).lookingAt()
                || end < text.length()
                        && Cues.get()
                                .thing()
                                .matcher(text)
                                .region(end + 1, text.length())
                                .lookingAt();
    }

    private boolean isBreak(int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    boolean names(String name) {
        return words.touch(Stems.of(name));
    }

    /** Whether the words name it otherwise than as somebody who does something: "a suit filed by Bergen" is not about Bergen. */
    boolean namesAsPlace(String name) {
        return names(name) && !text.contains(" by " + name) && !isElsewhere(name);
    }

    /** "Nine miles from Bergen", "the Bergen format": only near it, or called so. */
    private boolean isElsewhere(String name) {
        return Pattern.compile(AWAY + Pattern.quote(name) + "|(?:attributed|blamed)\\b.{0,40} (?:to|on) "
                        + Pattern.quote(name) + "|" + Pattern.quote(name) + " (?:format|process|accords?)\\b")
                .matcher(text)
                .find();
    }

    private static Stream<String> namesOf(Country country) {
        return Stream.of(
                        List.of(country.name()),
                        country.aliases(),
                        country.adjectives(),
                        country.people(),
                        country.capitals(),
                        country.seats())
                .flatMap(List::stream);
    }
}
