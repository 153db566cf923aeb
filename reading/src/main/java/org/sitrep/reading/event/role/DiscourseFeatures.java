// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.record.actor.Actor;

/** What tells, over the whole report, whether somebody takes part in an event: their role by the sentence, their roles in the other events, who the other side is. */
public final class DiscourseFeatures {

    private final DiscourseRoles discourse;
    private final RoleContext context;
    private final AnnotatedText text;
    private final ScoredEvent event;
    private final Actor actor;
    private final FeatureSink sink;
    private final String type;
    private final String open;
    private final String local;

    private DiscourseFeatures(DiscourseRoles discourse, ScoredEvent event, Actor actor, FeatureSink sink) {
        this.discourse = discourse;
        this.context = discourse.context();
        this.text = context.text();
        this.event = event;
        this.actor = actor;
        this.sink = sink;
        this.type = event.match().trigger().type().name().toLowerCase(Locale.ROOT);
        this.open = (event.findActor().isEmpty() ? "a" : "A")
                + (event.findRecipient().isEmpty() ? "r" : "R");
        this.local = local();
    }

    /** Hands the features of somebody who may take part to the sink. */
    public static void of(DiscourseRoles discourse, ScoredEvent event, Actor actor, FeatureSink sink) {
        DiscourseFeatures features = new DiscourseFeatures(discourse, event, actor, sink);
        features.sentence();
        features.others();
        features.sides();
        features.who();
    }

    private String local() {
        Optional<RoleScore> score = event.find(actor.id());
        return score.isEmpty()
                ? "absent"
                : share(score.get().acts()) + share(score.get().receives());
    }

    private static String share(double probability) {
        return Integer.toString((int) Math.min(9, probability * 10));
    }

    private void sentence() {
        sink.add("open", open, type);
        Optional<RoleScore> score = event.find(actor.id());
        sink.add("here", score.isPresent() ? "yes" : "no", open);
        if (score.isPresent()) {
            sink.add("acts", share(score.get().acts()));
            sink.add("receives", share(score.get().receives()));
            sink.add("local", local);
            sink.add("local-open", local, open);
            sink.add("acts-type", share(score.get().acts()), type);
            sink.add("receives-type", share(score.get().receives()), type);
            long better = event.scores().stream()
                    .filter(other -> other.acts() > score.get().acts())
                    .count();
            long more = event.scores().stream()
                    .filter(other -> other.receives() > score.get().receives())
                    .count();
            sink.add(
                    "rank-acts",
                    Long.toString(Math.min(better, 3)),
                    share(score.get().acts()));
            sink.add(
                    "rank-receives",
                    Long.toString(Math.min(more, 3)),
                    share(score.get().receives()));
        }
        sink.add("voice", voice(), open, here());
    }

    private String here() {
        return event.find(actor.id()).isPresent() ? "here" : "absent";
    }

    private String voice() {
        Predicate predicate = new Predicate(text, event.match().anchor());
        if (predicate.isVerb()) {
            return predicate.isPassive() ? "passive" : predicate.finiteness().name();
        }
        OptionalInt determiner = text.findChild(event.match().anchor(), Relation.DET);
        return determiner.isPresent() ? text.lower(determiner.getAsInt()) : "bare";
    }

    /** Their roles in other events of the kind, near and far. */
    private void others() {
        int index = discourse.events().indexOf(event);
        String before = "-";
        String beforeType = "-";
        String behind = "-";
        String lemma = "-";
        String beside = "-";
        int apart = 9;
        int acted = 0;
        int received = 0;
        int kin = 0;
        for (int i = 0; i < discourse.events().size(); i++) {
            ScoredEvent other = discourse.events().get(i);
            if (i == index
                    || !DiscourseRoles.isKin(
                            event.match().trigger().type(),
                            other.match().trigger().type())) {
                continue;
            }
            String role = other.roleOf(actor.id());
            boolean told =
                    other.findActor().isPresent() || other.findRecipient().isPresent();
            kin += told ? 1 : 0;
            acted += role.equals("A") ? 1 : 0;
            received += role.equals("R") ? 1 : 0;
            if (discourse.sentence(other) == discourse.sentence(event)) {
                beside = role.equals("-") ? beside : role;
            }
            if (i < index && told) {
                before = role;
                apart = discourse.sentence(event) - discourse.sentence(other);
                lemma = isSameWord(other) ? role : lemma;
            }
            if (i > index && told && behind.equals("-")) {
                behind = role;
            }
        }
        String distance = apart < 1 ? "0" : apart < 2 ? "1" : apart < 4 ? "2" : "4";
        sink.add("before", before, distance, open);
        sink.add("before-here", before, here(), open);
        sink.add("before-voice", before, voice(), open);
        sink.add("behind", behind, open, here());
        sink.add("lemma", lemma, open, here());
        sink.add("beside", beside, open, here());
        sink.add("beside-local", beside, local);
        sink.add("acted", count(acted), count(kin), here() + open);
        sink.add("received", count(received), count(kin), here() + open);
        sink.add("balance", count(acted), count(received), here() + open);
        sink.add("acted-type", count(acted), type, here() + open);
        sink.add("received-type", count(received), type, here() + open);
        sink.add("before-type", before, type, here() + open);
    }

    private boolean isSameWord(ScoredEvent other) {
        return context.triggers()
                .lemma(other.match().anchor())
                .equals(context.triggers().lemma(event.match().anchor()));
    }

    private static String count(int number) {
        return number > 5 ? "6" : number > 2 ? "3" : Integer.toString(number);
    }

    /** Who stands against whom elsewhere in the report, and in the world. */
    private void sides() {
        Optional<RoleScore> doer =
                event.findActor().filter(score -> !score.actor().equals(actor.id()));
        Optional<RoleScore> target =
                event.findRecipient().filter(score -> !score.actor().equals(actor.id()));
        doer.ifPresent(other -> side("against-actor", other, true));
        target.ifPresent(other -> side("against-recipient", other, false));
    }

    private void side(String template, RoleScore other, boolean acts) {
        int same = 0;
        int turned = 0;
        int together = 0;
        for (ScoredEvent each : discourse.events()) {
            if (each == event) {
                continue;
            }
            String role = each.roleOf(actor.id());
            String theirs = each.roleOf(other.actor());
            boolean opposed = !role.equals("-") && !theirs.equals("-") && !role.equals(theirs);
            boolean alike = opposed && theirs.equals(acts ? "A" : "R");
            same += alike ? 1 : 0;
            turned += opposed && !alike ? 1 : 0;
            together += !role.equals("-") && role.equals(theirs) ? 1 : 0;
        }
        sink.add(template, count(same), count(turned), here() + open);
        sink.add(template + "-with", count(together), here(), open);
        sink.add(template + "-type", same + turned > 0 ? "foe" : "-", type, here() + open);
        Actor side = discourse.actor(other.actor());
        if (side != null) {
            String home = side.country().orElse("-");
            String abroad = actor.country().orElse("-");
            boolean countrymen = !home.equals("-") && home.equals(abroad);
            sink.add(template + "-country", countrymen ? "same" : "other", type, here() + open);
            sink.add(template + "-pair", home, abroad, type);
        }
    }

    private void who() {
        int since = discourse.sinceNamed(actor.id(), event);
        String recency = since < 0 ? "later" : since > 4 ? "5" : Integer.toString(since);
        sink.add("named", recency, open);
        sink.add("named-type", recency, type, open);
        sink.add("mentions", count(actor.mentions().size()), here() + open);
        sink.add("first", discourse.firstNamed(actor.id()) < 2 ? "early" : "late", here() + open);
        String sector = actor.sector().map(Enum::name).orElse("-");
        sink.add("kind", actor.kind().name(), type, here() + open);
        sink.add("sector", sector, type, here() + open);
        sink.add("kind-local", actor.kind().name(), local);
        boolean teller = context.speakers(event.match().anchor()).contains(actor.id());
        sink.add("teller", teller ? "yes" : "no", here() + open, type);
        sink.add("rank", rank(), here() + open);
        sink.add("lemma-open", context.triggers().lemma(event.match().anchor()), here() + open);
    }

    /** Whether most events of the kind are done by, or to, this one. */
    private String rank() {
        long mine = discourse.events().stream()
                .filter(other -> other != event && other.roleOf(actor.id()).equals("A"))
                .count();
        long suffered = discourse.events().stream()
                .filter(other -> other != event && other.roleOf(actor.id()).equals("R"))
                .count();
        long most = 0;
        long worst = 0;
        for (String id : discourse.list(event)) {
            most = Math.max(
                    most,
                    discourse.events().stream()
                            .filter(other -> other != event && other.roleOf(id).equals("A"))
                            .count());
            worst = Math.max(
                    worst,
                    discourse.events().stream()
                            .filter(other -> other != event && other.roleOf(id).equals("R"))
                            .count());
        }
        return (mine > 0 && mine == most ? "A" : "-") + (suffered > 0 && suffered == worst ? "R" : "-");
    }
}
