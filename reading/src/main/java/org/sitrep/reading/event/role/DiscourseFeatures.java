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
import org.sitrep.record.event.EventType;

/** What tells, over the whole report, whether somebody takes part in an event: their role by the sentence, their roles in the other events, who the other side is. */
public final class DiscourseFeatures {

    /** Less probable retellings are not looked at. */
    private static final double MAYBE = 0.15;

    /** Sentences; stands for no event before. */
    private static final int FAR = 9;

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
        features.retold();
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
        int index = discourse.index(event);
        Role before = Role.NONE;
        Role behind = Role.NONE;
        Role lemma = Role.NONE;
        Role beside = Role.NONE;
        int apart = FAR;
        int acted = 0;
        int received = 0;
        int kin = 0;
        for (ScoredEvent other : discourse.near(event)) {
            if (other == event || !other.hasCast() || !DiscourseRoles.isKin(kind(event), kind(other))) {
                continue;
            }
            Role role = other.roleOf(actor.id());
            kin++;
            acted += role == Role.ACTOR ? 1 : 0;
            received += role == Role.RECIPIENT ? 1 : 0;
            boolean sentence = discourse.sentence(other) == discourse.sentence(event);
            beside = sentence && role != Role.NONE ? role : beside;
            if (discourse.index(other) < index) {
                before = role;
                apart = discourse.sentence(event) - discourse.sentence(other);
                lemma = isSameWord(other) ? role : lemma;
            } else if (behind == Role.NONE) {
                behind = role;
            }
        }
        String distance = apart < 1 ? "0" : apart < 2 ? "1" : apart < 4 ? "2" : "4";
        String state = here() + open;
        sink.add("before", before.label(), distance, open);
        sink.add("before-here", before.label(), here(), open);
        sink.add("before-voice", before.label(), voice(), open);
        sink.add("behind", behind.label(), open, here());
        sink.add("lemma", lemma.label(), open, here());
        sink.add("beside", beside.label(), open, here());
        sink.add("beside-local", beside.label(), local);
        sink.add("acted", count(acted), count(kin), state);
        sink.add("received", count(received), count(kin), state);
        sink.add("balance", count(acted), count(received), state);
        sink.add("acted-type", count(acted), type, state);
        sink.add("received-type", count(received), type, state);
        sink.add("before-type", before.label(), type, state);
    }

    private static EventType kind(ScoredEvent event) {
        return event.match().trigger().type();
    }

    private boolean isSameWord(ScoredEvent other) {
        return context.triggers()
                .lemma(other.match().anchor())
                .equals(context.triggers().lemma(event.match().anchor()));
    }

    private static String count(int number) {
        return number > 5 ? "6" : number > 2 ? "3" : Integer.toString(number);
    }

    /** Their role in what is probably the same happening. */
    private void retold() {
        int seen = 0;
        String best = "-";
        for (EventPairs.Link link : discourse.links(event)) {
            if (link.probability() < MAYBE || seen == 3) {
                break;
            }
            String role = link.other().roleOf(actor.id()).label();
            String share = share(link.probability());
            if (seen == 0) {
                sink.add("retold", role, share, here() + open);
                sink.add("retold-type", role, type, here() + open);
            }
            boolean told = link.other().hasCast();
            if (best.equals("-") && told) {
                best = role + share;
                sink.add("retold-told", role, share, here() + open);
                sink.add("retold-cast", role, cast(link.other()), open);
            }
            if (!role.equals("-")) {
                sink.add("retold-any", role, share, here() + open);
            }
            seen++;
        }
        sink.add("retellings", Integer.toString(seen), here() + open);
    }

    private static String cast(ScoredEvent other) {
        return (other.findActor().isPresent() ? "A" : "-")
                + (other.findRecipient().isPresent() ? "R" : "-");
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
        for (ScoredEvent each : discourse.near(event)) {
            Role role = each == event ? Role.NONE : each.roleOf(actor.id());
            Role theirs = role == Role.NONE ? Role.NONE : each.roleOf(other.actor());
            boolean both = theirs != Role.NONE;
            boolean alike = both && theirs != role && theirs == (acts ? Role.ACTOR : Role.RECIPIENT);
            same += alike ? 1 : 0;
            turned += both && theirs != role && !alike ? 1 : 0;
            together += both && theirs == role ? 1 : 0;
        }
        sink.add(template, count(same), count(turned), here() + open);
        sink.add(template + "-with", count(together), here(), open);
        sink.add(template + "-type", same + turned > 0 ? "foe" : "-", type, here() + open);
        discourse.find(other.actor()).ifPresent(side -> {
            String home = side.country().orElse("-");
            String abroad = actor.country().orElse("-");
            boolean countrymen = !home.equals("-") && home.equals(abroad);
            sink.add(template + "-country", countrymen ? "same" : "other", type, here() + open);
            sink.add(template + "-pair", home, abroad, type);
        });
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

    /** Whether nobody does, or suffers, more in the report. */
    private String rank() {
        int done = discourse.countDone(actor.id());
        int suffered = discourse.countSuffered(actor.id());
        return (done > 0 && done == discourse.mostDone() ? "A" : "-")
                + (suffered > 0 && suffered == discourse.mostSuffered() ? "R" : "-");
    }
}
