// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Item;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Party;
import org.sitrep.record.Report;

/** Tells claims: on one line with those who make it, or with a line for each who makes or disputes it. */
final class ClaimLines {

    private static final int MOST_STANDS = 3;
    private static final int MOST_CITATIONS = 3;

    private static final Pattern ACCUSED = Pattern.compile("^[^,;.:]{1,80}? of (?:\\p{L}+ly )?\\p{L}+ing\\b");

    private final Material material;

    ClaimLines(Material material) {
        this.material = material;
    }

    private boolean isAccident(Claim claim) {
        Report report = material.passages().report(claim.proposition().report());
        return Cues.nameAccident(Excerpt.title(report));
    }

    /** The claim with all who make it; empty where nobody but reports do, its words have been quoted, or they break off. */
    Optional<DraftLine> single(Claim claim) {
        String by = Phrases.accordingTo(parties(claim.support()));
        if (by.isEmpty()
                || !material.passages().isRelevant(claim.proposition().report())
                || material.quotes().isQuoted(claim.proposition())
                || material.passages().breakOff(claim.proposition())
                || isAccident(claim)) {
            return Optional.empty();
        }
        LineBuilder line = new LineBuilder(material)
                .change(material.change(known -> known.of(claim)))
                .key(status(claim))
                .fixed(", " + by + ":")
                .quoted(whole(claim.proposition()));
        claim.caveats().stream()
                .limit(1)
                .filter(caveat -> !material.quotes().isQuoted(caveat.words()))
                .forEach(caveat -> line.fixed("; reporter’s note:").quoted(caveat.words()));
        claim.support().stream().limit(MOST_CITATIONS).forEach(stand -> line.citing(stand.words()));
        return Optional.of(line.build(Item.Kind.CLAIM, claim.id()));
    }

    /** A line for each who makes the claim, each who disputes it, and each remark on it; none where one side has nothing new to quote. */
    List<DraftLine> sides(Claim claim) {
        List<Claim.Stand> support = fresh(claim.support());
        List<Claim.Stand> opposition = fresh(claim.opposition());
        if (support.isEmpty() || opposition.isEmpty()) {
            return List.of();
        }
        List<DraftLine> lines = new ArrayList<>();
        support.forEach(stand -> lines.add(line(claim, by(stand, "According to", "As reported"), stand)));
        opposition.forEach(stand -> lines.add(line(claim, by(stand, "Disputed by", "Against it, as reported"), stand)));
        fresh(claim.caveats()).stream().limit(1).forEach(stand -> lines.add(line(claim, "Reporter’s note", stand)));
        return lines;
    }

    private static String by(Claim.Stand stand, String phrase, String otherwise) {
        return stand.by().map(by -> phrase + " " + by.name()).orElse(otherwise);
    }

    /** Both sides may stand in the same words: they are quoted once. */
    private DraftLine line(Claim claim, String phrase, Claim.Stand stand) {
        LineBuilder line = new LineBuilder(material);
        Cited words = whole(stand.words());
        if (material.quotes().isQuoted(words)) {
            line.fixed(phrase + ", in the words above").citing(words);
        } else {
            line.fixed(phrase + ":").quoted(words);
        }
        return line.build(Item.Kind.CLAIM, claim.id());
    }

    /** One stand of each party, in words that have not been quoted. */
    private List<Claim.Stand> fresh(List<Claim.Stand> stands) {
        Set<String> parties = new HashSet<>();
        Set<Cited> words = new HashSet<>();
        return stands.stream()
                .filter(stand -> material.passages().isRelevant(stand.words().report()))
                .filter(stand -> !material.quotes().isQuoted(stand.words()))
                .filter(stand -> !material.passages().breakOff(stand.words()))
                .filter(stand -> parties.add(stand.by().map(Party::key).orElse("")))
                .filter(stand -> words.add(stand.words()))
                .limit(MOST_STANDS)
                .toList();
    }

    /** "Norway of shelling boats" is quoted with the sentence that accuses. */
    private Cited whole(Cited words) {
        return ACCUSED.matcher(material.passages().words(words)).find()
                ? material.passages().sentence(words)
                : words;
    }

    private static List<Party> parties(List<Claim.Stand> stands) {
        return stands.stream().flatMap(stand -> stand.by().stream()).distinct().toList();
    }

    private static String status(Claim claim) {
        return switch (claim.status()) {
            case UNCONFIRMED -> "Unconfirmed";
            case CORROBORATED -> "Corroborated by " + claim.origins() + " origins";
            case CONTESTED -> "Contested";
            case DENIED -> "Denied";
            case UNVERIFIED -> "Not verified";
        };
    }
}
