// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.holder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Words;
import org.sitrep.linking.issue.Expression;
import org.sitrep.linking.issue.Join;
import org.sitrep.linking.issue.Token;
import org.sitrep.linking.issue.Tokens;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.statement.Statement;

/** Finds who holds a position that words take. What one side says of the other is no position of the other. */
public final class StanceHolders {

    private static final Words FIRST_PERSON = Words.of("i", "we", "our", "my");

    private static final Words PRONOUNS = Words.of("it", "he", "she", "they");

    private static final Predicate<String> SERVICE = Pattern.compile(
                    "(?i)spokes|adviser|advisor|aide|envoy|ambassador|secretary|foreign minister|defen[cs]e minister")
            .asPredicate();

    private final Holders holders;
    private final Speech speech;
    private final PartyNames names;

    private StanceHolders(Holders holders, Speech speech) {
        this.holders = holders;
        this.speech = speech;
        this.names = new PartyNames(holders);
    }

    public static StanceHolders of(Reading reading) {
        return new StanceHolders(Holders.of(reading), new Speech(reading));
    }

    /** Those who hold what the words of the sentence express; none where that is not sure. */
    public List<Actor> list(Tokens tokens, Expression expression) {
        int cue = tokens.get(expression.cue()).start();
        Optional<Statement> around = speech.findAround(cue);
        List<Actor> found = expression.join() == Join.SPEAKER
                ? around.filter(statement -> !isToldOfOthers(tokens, expression, statement))
                        .map(this::sources)
                        .orElse(List.of())
                : parties(tokens, expression, around);
        return found.stream()
                .filter(Holders::isAble)
                .filter(actor ->
                        around.map(statement -> isOwn(actor, statement)).orElse(true))
                .distinct()
                .toList();
    }

    private List<Actor> parties(Tokens tokens, Expression expression, Optional<Statement> around) {
        if (expression.join() == Join.AFTER) {
            return actors(names.listStartingAt(tokens, expression.subject()));
        }
        if (expression.subject() < 0) {
            return List.of();
        }
        Token subject = tokens.get(expression.subject());
        if (FIRST_PERSON.has(subject.word())) {
            return isQuoteInQuote(tokens, expression.subject())
                    ? List.of()
                    : around.map(this::sources).orElse(List.of());
        }
        return holders.findEndingAt(subject.end()).isPresent()
                ? actors(names.listEndingAt(tokens, expression.subject()))
                : speakers(tokens, expression, subject);
    }

    /** Who says it where the cue is what attributes a statement: "..., demanding that". */
    private List<Actor> speakers(Tokens tokens, Expression expression, Token subject) {
        int first = tokens.get(expression.cue()).start();
        int end = tokens.get(expression.cueEnd() - 1).end();
        return subject.name() && !PRONOUNS.has(subject.word())
                ? List.of()
                : speech.findCuedBy(subject.end(), first, end)
                        .map(this::sources)
                        .orElse(List.of());
    }

    /** "They scream that we must": inside what is said, somebody else is said to say it. */
    private static boolean isToldOfOthers(Tokens tokens, Expression expression, Statement around) {
        for (int at = expression.cue() - 1; at >= 0 && !tokens.word(at).equals(","); at--) {
            if (tokens.word(at).equals("that") && isInside(tokens.get(at), around)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands in what is said, but not as its first. */
    private static boolean isInside(Token token, Statement around) {
        return around.contents().stream()
                .anyMatch(content -> content.start() < token.start() && token.end() <= content.end());
    }

    /** "To say 'we will not allow it' is nonsense": the speaker repeats the words of others. */
    private static boolean isQuoteInQuote(Tokens tokens, int at) {
        return at > 0 && (tokens.word(at - 1).equals("‘") || tokens.word(at - 1).equals("'"));
    }

    private static List<Actor> actors(List<Holders.Mention> mentions) {
        return mentions.stream().map(Holders.Mention::actor).toList();
    }

    private List<Actor> sources(Statement statement) {
        return statement.sources().stream()
                .flatMap(source -> source.actor().stream())
                .flatMap(id -> holders.find(id).stream())
                .toList();
    }

    /** Whether an actor, somebody who speaks for it, or a medium says the statement in which its position is told. */
    private boolean isOwn(Actor actor, Statement around) {
        return sources(around).stream()
                .anyMatch(source -> source.id().equals(actor.id())
                        || source.sector().filter(Sector.JRN::equals).isPresent()
                        || (source.country().isPresent()
                                && source.country().equals(actor.country())
                                && mayTell(source, actor)));
    }

    /** Of the same side, one politician tells of another what suits him; only those in their service speak for them. */
    private static boolean mayTell(Actor source, Actor actor) {
        boolean both = source.kind() == ActorKind.PERSON && actor.kind() == ActorKind.PERSON;
        return !both || source.role().filter(SERVICE).isPresent();
    }

    /** The offset at which the names that end with that word begin, or the next word where none does. */
    public int start(Tokens tokens, int last) {
        List<Holders.Mention> found = names.listEndingAt(tokens, last);
        return found.isEmpty()
                ? tokens.get(last + 1).start()
                : found.getFirst().span().start();
    }

    /** The day on which what is told there was said, where the text settles that. */
    public Optional<LocalDate> findDay(Tokens tokens, Expression expression) {
        int cue = tokens.get(expression.cue()).start();
        return speech.findCuedBy(0, cue, cue + 1)
                .or(() -> speech.findAround(cue))
                .flatMap(Statement::said)
                .map(said -> said.from().toLocalDate());
    }
}
