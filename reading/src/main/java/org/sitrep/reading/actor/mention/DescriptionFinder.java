// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.context.MentionContext;
import org.sitrep.reading.actor.group.GroupPremodifiers;
import org.sitrep.reading.actor.group.UnnamedPeople;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.record.actor.Sector;

/** Finds mentions without a name: noun phrases of people and bodies, pronouns, relative pronouns. */
public final class DescriptionFinder {

    private static final Relations NOUN_RELATIONS = Relations.of(
            Relation.NSUBJ,
            Relation.NSUBJ_PASS,
            Relation.OBJ,
            Relation.OBL,
            Relation.OBL_NPMOD,
            Relation.OBL_TMOD,
            Relation.NMOD,
            Relation.NMOD_POSS);
    private static final Relations NOUN_OR_CONJUNCT = NOUN_RELATIONS.with(Relation.CONJ);
    private static final Relations ANY_NOUN_RELATION = NOUN_OR_CONJUNCT.with(Relation.APPOS);
    private static final Relations WITHIN_A_WORD = Relations.of(Relation.COMPOUND, Relation.FIXED, Relation.GOESWITH);
    private static final Tags SINGULAR_TAGS = Tags.of(Tag.NNP, Tag.NN, Tag.JJ);
    private static final Words OLD = Words.of("olds", "old");
    private static final Words RELATIVE_PRONOUNS = Words.of("who", "which", "that", "whom", "whose");

    /** Tokens before "old" in "15-year-old". */
    private static final int AGE = 4;

    private final AnnotatedText text;
    private final ActorLexicon lexicon;
    private final MentionContext context;
    private final EmptyPronouns emptyPronouns;
    private final UnnamedPeople unnamedPeople;
    private final GroupPremodifiers premodifiers;

    public DescriptionFinder(AnnotatedText text, ActorLexicon lexicon, MentionContext context) {
        this.text = text;
        this.lexicon = lexicon;
        this.context = context;
        this.emptyPronouns = new EmptyPronouns(text);
        this.unnamedPeople = new UnnamedPeople(text);
        this.premodifiers = new GroupPremodifiers(text, context);
    }

    /** The mentions whose head is not taken by a name. */
    public List<Mention> list(List<Mention> names) {
        boolean[] taken = new boolean[text.size()];
        boolean[] named = new boolean[text.size()];
        for (Mention name : names) {
            taken[name.head()] = true;
            if (name.sort() != Mention.Sort.COUNTRY) {
                for (int token = name.range().first(); token < name.range().end(); token++) {
                    named[token] = true;
                }
            }
        }
        List<Mention> found = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            if (!taken[token] && !named[token]) {
                findAt(token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention> findAt(int token) {
        Tag tag = text.tag(token);
        return switch (tag) {
            case PRP, PRP_POSSESSIVE -> findPronoun(token);
            case WP, WDT, WP_POSSESSIVE -> findRelative(token);
            case NN, NNS, NNP, NNPS ->
                findNoun(token)
                        .or(() -> findCounted(token))
                        .or(() -> findNational(token))
                        .or(() -> findAged(token))
                        .or(() -> findUnnamed(token));
            case JJ, JJS, JJR, VBN ->
                findCounted(token)
                        .or(() -> findNational(token))
                        .or(() -> findConditioned(token))
                        .or(() -> findPremodifier(token))
                        .or(() -> findAged(token))
                        .or(() -> findUnnamed(token));
            case CD, PDT -> findCounted(token).or(() -> findUnnamed(token));
            case DT -> findCounted(token).or(() -> findByArticle(token)).or(() -> findUnnamed(token));
            default -> Optional.empty();
        };
    }

    private Optional<Mention> findPronoun(int token) {
        String form = text.lower(token);
        boolean third = MentionWords.PERSONAL_PRONOUN.has(form);
        boolean empty = text.isRelation(token, Relation.EXPL) || form.equals("it") && emptyPronouns.isEmpty(token);
        boolean plural = form.startsWith("the");
        return third && !empty
                ? Optional.of(mention(
                        new TokenRange(token, token + 1), token, Mention.Sort.PRONOUN, Optional.empty(), plural))
                : Optional.empty();
    }

    private Optional<Mention> findRelative(int token) {
        boolean relative = RELATIVE_PRONOUNS.has(text.lower(token));
        return relative
                ? Optional.of(mention(
                        new TokenRange(token, token + 1), token, Mention.Sort.RELATIVE, Optional.empty(), false))
                : Optional.empty();
    }

    private Optional<Mention> findNoun(int token) {
        Optional<ActorLexicon.Role> role = context.findRole(token);
        boolean group = premodifiers.isGroup(token);
        boolean inside = WITHIN_A_WORD.has(text.relation(token)) && !group;
        boolean post = text.lower(token).equals("command") && token + 1 < text.size() && text.tag(token + 1) == Tag.CC;
        boolean channel = text.lemma(token).equals("media")
                && token > 0
                && text.lower(token - 1).equals("social");
        if (role.isEmpty() || inside || channel || post) {
            return Optional.empty();
        }
        if (isMeasureOfForce(token)
                || context.isToponym(token) && text.tag(token).isProperNoun()) {
            return Optional.empty();
        }
        TokenRange range = context.nounPhrase(token);
        boolean plural = text.tag(token).isPluralNoun() || group;
        boolean several = group && role.get().person() && !text.tag(token).isPluralNoun();
        Optional<String> country = context.findCountry(range, token);
        return Optional.of(new Mention(
                range,
                token,
                Mention.Sort.DESCRIPTION,
                text.span(range).text() + (several ? "s" : ""),
                new Capacity(
                        country, context.findSector(role.get(), range.first(), token), Optional.of(text.lemma(token))),
                plural || !role.get().person()));
    }

    /** "Use force", "by military force": no body of people. */
    private boolean isMeasureOfForce(int token) {
        return text.lower(token).equals("force")
                && text.findChild(token, Relation.DET).isEmpty()
                && text.findChild(token, Relation.NMOD_POSS).isEmpty()
                && text.findChild(token, Relation.COMPOUND).isEmpty();
    }

    /** "Enemy drones", where the tagger takes the noun for an adjective. */
    private Optional<Mention> findPremodifier(int token) {
        return text.tag(token) == Tag.JJ && premodifiers.isGroup(token) ? findNoun(token) : Optional.empty();
    }

    /** "Injuring 35", "three others": called by the number of people where nothing else is said. */
    private Optional<Mention> findUnnamed(int token) {
        return unnamedPeople
                .find(token)
                .map(range -> new Mention(
                        range,
                        token,
                        Mention.Sort.DESCRIPTION,
                        unnamedPeople.nameOf(range),
                        Capacity.of(Optional.empty(), Optional.of(Sector.CVL)),
                        true));
    }

    /** "The wounded", where the tree takes the article for the noun. */
    private Optional<Mention> findByArticle(int token) {
        int next = token + 1;
        boolean noun = next < text.size()
                && text.head(next) == token
                && text.isRelation(next, Relation.AMOD)
                && NOUN_RELATIONS.has(text.relation(token));
        return noun
                ? lexicon.findRole(text.lower(next))
                        .map(role -> description(new TokenRange(token, next + 1), token)
                                .withCapacity(Optional.empty(), context.findSector(role, next, next)))
                : Optional.empty();
    }

    /** "Dozens of sailors", "two of the envoys": those who are counted. */
    private Optional<Mention> findCounted(int token) {
        if (text.tag(token) != Tag.CD && !lexicon.isQuantifier(text.lemma(token))) {
            return Optional.empty();
        }
        for (int child : text.children(token)) {
            boolean counted = text.isRelation(child, Relation.NMOD)
                    && text.tag(child).isPluralNoun()
                    && text.findChild(child, Relation.CASE).stream()
                            .anyMatch(preposition -> text.lower(preposition).equals("of"));
            Optional<ActorLexicon.Role> role = counted ? lexicon.findRole(text.lemma(child)) : Optional.empty();
            if (role.isPresent()) {
                int first = context.nounPhrase(child).first();
                return Optional.of(description(new TokenRange(token, child + 1), token)
                        .withCapacity(
                                context.findCountry(new TokenRange(first, child + 1), child),
                                context.findSector(role.get(), first, child)));
            }
        }
        return Optional.empty();
    }

    /** "An Iranian", "two Danes". */
    private Optional<Mention> findNational(int token) {
        Optional<String> country = Nationals.find(text, token);
        return country.map(code -> description(new TokenRange(token, token + 1), token)
                        .withCapacity(country, Optional.of(Sector.CVL)))
                .or(() -> findEthnic(token));
    }

    /** "Ethnic Serbs in Kosovo" live in Kosovo and are not Serbia. */
    private Optional<Mention> findEthnic(int token) {
        return Nationals.isEthnic(text, token)
                ? Optional.of(description(new TokenRange(token - 1, token + 1), token)
                        .withCapacity(
                                context.findCountry(new TokenRange(token - 1, token + 1), token),
                                Optional.of(Sector.CVL)))
                : Optional.empty();
    }

    /** "The wounded", "Norland's displaced". */
    private Optional<Mention> findConditioned(int token) {
        boolean noun = NOUN_OR_CONJUNCT.has(text.relation(token))
                && text.children(token).length > 0
                && (text.findChild(token, Relation.DET).isPresent()
                        || text.findChild(token, Relation.NMOD_POSS).isPresent());
        Optional<ActorLexicon.Role> role = noun ? lexicon.findRole(text.lower(token)) : Optional.empty();
        return role.map(known -> mention(
                        context.nounPhrase(token), token, Mention.Sort.DESCRIPTION, Optional.empty(), !known.person())
                .withCapacity(
                        context.findCountry(context.nounPhrase(token), token),
                        context.findSector(known, token, token)));
    }

    private Mention description(TokenRange range, int head) {
        boolean one = SINGULAR_TAGS.has(text.tag(head)) && !lexicon.isQuantifier(text.lemma(head));
        return mention(range, head, Mention.Sort.DESCRIPTION, Optional.empty(), !one);
    }

    /** "The 15-year-old". */
    private Optional<Mention> findAged(int token) {
        boolean noun = OLD.has(text.lower(token)) && ANY_NOUN_RELATION.has(text.relation(token)) && isAfterYear(token);
        return noun
                ? Optional.of(mention(
                                new TokenRange(token - AGE, token + 1),
                                token,
                                Mention.Sort.DESCRIPTION,
                                Optional.empty(),
                                text.lower(token).endsWith("s"))
                        .withCapacity(Optional.empty(), Optional.of(Sector.CVL)))
                : Optional.empty();
    }

    private boolean isAfterYear(int token) {
        return token >= AGE
                && text.form(token - 1).equals("-")
                && text.lower(token - 2).startsWith("year");
    }

    private Mention mention(TokenRange range, int head, Mention.Sort sort, Optional<String> country, boolean plural) {
        return new Mention(range, head, sort, text.span(range).text(), Capacity.of(country, Optional.empty()), plural);
    }
}
