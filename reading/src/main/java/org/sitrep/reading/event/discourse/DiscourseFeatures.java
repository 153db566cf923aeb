// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.discourse;

import java.util.Optional;
import org.sitrep.reading.event.role.Role;
import org.sitrep.reading.event.role.RoleContext;
import org.sitrep.reading.event.role.RoleScore;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.learned.Labels;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.EventType;

/** What tells, over the whole report, whether somebody takes part in an event: their role by the sentence, their roles in the other events, who the other side is. */
public final class DiscourseFeatures {

    /** Less probable retellings are not looked at. */
    private static final double MAYBE = 0.15;

    /** Sentences; stands for no event before. */
    private static final int FAR = 9;

    private static final Side AGAINST_ACTOR = Side.of(Role.ACTOR, "against-actor");
    private static final Side AGAINST_RECIPIENT = Side.of(Role.RECIPIENT, "against-recipient");

    private final DiscourseRoles discourse;
    private final RoleContext context;
    private final ScoredEvent event;
    private final Actor actor;
    private final FeatureSink sink;
    private final String type;
    private final String open;
    private final String voice;
    private final String local;
    private final String here;
    private final String state;
    private final int index;
    private final Role[] roles;

    private DiscourseFeatures(DiscourseRoles discourse, ScoredEvent event, Actor actor, FeatureSink sink) {
        this.discourse = discourse;
        this.context = discourse.context();
        this.event = event;
        this.actor = actor;
        this.sink = sink;
        this.type = Labels.of(event.match().trigger().type());
        this.open = (event.findActor().isEmpty() ? "a" : "A")
                + (event.findRecipient().isEmpty() ? "r" : "R");
        this.voice = discourse.voice(event);
        this.local = local();
        this.here = event.find(actor.id()).isPresent() ? "here" : "absent";
        this.state = here + open;
        this.index = discourse.index(event);
        this.roles = discourse.rolesNear(index, actor.id());
    }

    /** Hands the features of somebody who may take part to the sink. */
    public static void of(DiscourseRoles discourse, ScoredEvent event, Actor actor, FeatureSink sink) {
        DiscourseFeatures features = new DiscourseFeatures(discourse, event, actor, sink);
        features.sentence();
        features.others();
        features.sides();
        features.retold();
        features.joined();
        features.land();
        features.who();
    }

    private String local() {
        Optional<RoleScore> score = event.find(actor.id());
        return score.isEmpty()
                ? "absent"
                : Labels.tenths(score.get().acts()) + Labels.tenths(score.get().receives());
    }

    private void sentence() {
        sink.add("open", open, type);
        Optional<RoleScore> score = event.find(actor.id());
        sink.add("here", score.isPresent() ? "yes" : "no", open);
        if (score.isPresent()) {
            sink.add("acts", Labels.tenths(score.get().acts()));
            sink.add("receives", Labels.tenths(score.get().receives()));
            sink.add("local", local);
            sink.add("local-open", local, open);
            sink.add("acts-type", Labels.tenths(score.get().acts()), type);
            sink.add("receives-type", Labels.tenths(score.get().receives()), type);
            long better = event.scores().stream()
                    .filter(other -> other.acts() > score.get().acts())
                    .count();
            long more = event.scores().stream()
                    .filter(other -> other.receives() > score.get().receives())
                    .count();
            sink.add(
                    "rank-acts",
                    Labels.upTo(3, better),
                    Labels.tenths(score.get().acts()));
            sink.add(
                    "rank-receives",
                    Labels.upTo(3, more),
                    Labels.tenths(score.get().receives()));
        }
        sink.add("voice", voice, open, here);
    }

    /** Their roles in other events of the kind, near and far. */
    private void others() {
        Role before = Role.NONE;
        Role behind = Role.NONE;
        Role lemma = Role.NONE;
        Role beside = Role.NONE;
        int apart = FAR;
        int acted = 0;
        int received = 0;
        int kin = 0;
        int first = discourse.firstNear(index);
        for (int i = first; i < discourse.endNear(index); i++) {
            ScoredEvent other = discourse.events().get(i);
            if (i == index || !other.hasCast() || !DiscourseRoles.isKin(kind(event), kind(other))) {
                continue;
            }
            Role role = roles[i - first];
            kin++;
            acted += role == Role.ACTOR ? 1 : 0;
            received += role == Role.RECIPIENT ? 1 : 0;
            boolean sentence = discourse.sentence(other) == discourse.sentence(event);
            beside = sentence && role != Role.NONE ? role : beside;
            if (i < index) {
                before = role;
                apart = discourse.sentence(event) - discourse.sentence(other);
                lemma = isSameWord(other) ? role : lemma;
            } else if (behind == Role.NONE) {
                behind = role;
            }
        }
        String distance = apart < 1 ? "0" : apart < 2 ? "1" : apart < 4 ? "2" : "4";
        sink.add("before", before.label(), distance, open);
        sink.add("before-here", before.label(), here, open);
        sink.add("before-voice", before.label(), voice, open);
        sink.add("behind", behind.label(), open, here);
        sink.add("lemma", lemma.label(), open, here);
        sink.add("beside", beside.label(), open, here);
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
        return number > 5 ? "6" : number > 2 ? "3" : Labels.upTo(3, number);
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
            String share = Labels.tenths(link.probability());
            if (seen == 0) {
                sink.add("retold", role, share, state);
                sink.add("retold-type", role, type, state);
            }
            boolean told = link.other().hasCast();
            if (best.equals("-") && told) {
                best = role + share;
                sink.add("retold-told", role, share, state);
                sink.add("retold-cast", role, cast(link.other()), open);
            }
            if (!role.equals("-")) {
                sink.add("retold-any", role, share, state);
            }
            seen++;
        }
        sink.add("retellings", Labels.upTo(3, seen), state);
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
        doer.ifPresent(other -> side(AGAINST_ACTOR, other));
        target.ifPresent(other -> side(AGAINST_RECIPIENT, other));
    }

    /** The names of what tells whether somebody stands against the one who has a role in the event. */
    private record Side(Role role, String counts, String together, String foes, String countries, String pair) {

        private static Side of(Role role, String name) {
            return new Side(role, name, name + "-with", name + "-type", name + "-country", name + "-pair");
        }
    }

    private void side(Side names, RoleScore other) {
        int same = 0;
        int turned = 0;
        int together = 0;
        Role[] others = discourse.rolesNear(index, other.actor());
        int self = index - discourse.firstNear(index);
        for (int i = 0; i < roles.length; i++) {
            if (i == self || roles[i] == Role.NONE || others[i] == Role.NONE) {
                continue;
            }
            boolean apart = others[i] != roles[i];
            same += apart && others[i] == names.role() ? 1 : 0;
            turned += apart && others[i] != names.role() ? 1 : 0;
            together += apart ? 0 : 1;
        }
        sink.add(names.counts(), count(same), count(turned), state);
        sink.add(names.together(), count(together), here, open);
        sink.add(names.foes(), same + turned > 0 ? "foe" : "-", type, state);
        discourse.find(other.actor()).ifPresent(side -> {
            String home = side.country().orElse("-");
            String abroad = actor.country().orElse("-");
            boolean countrymen = !home.equals("-") && home.equals(abroad);
            sink.add(names.countries(), countrymen ? "same" : "other", type, state);
            sink.add(names.pair(), home, abroad, type);
        });
    }

    /** What those have to do with the event who are joined to the actor by "and". */
    private void joined() {
        event.find(actor.id()).ifPresent(score -> {
            RoleScore mate = discourse.joined(event, score);
            sink.add("joined", Labels.tenths(mate.acts()), Labels.tenths(mate.receives()));
            sink.add("joined-acts", Labels.tenths(mate.acts()), Labels.tenths(score.acts()));
            sink.add("joined-receives", Labels.tenths(mate.receives()), Labels.tenths(score.receives()));
        });
    }

    /** Whether the event happens, as far as places tell, in the actor's country. */
    private void land() {
        String land = actor.country().map(code -> discourse.land(event, code)).orElse("none");
        String kind = actor.kind().name();
        sink.add("land", land, kind, state);
        sink.add("land-type", land, type, state);
        sink.add("land-named", land, kind + type, discourse.sinceNamed(actor.id(), event) == 0 ? "here" : "-");
    }

    private void who() {
        int since = discourse.sinceNamed(actor.id(), event);
        String recency = since < 0 ? "later" : since > 4 ? "5" : Labels.upTo(5, since);
        sink.add("named", recency, open);
        sink.add("named-type", recency, type, open);
        sink.add("mentions", count(actor.mentions().size()), state);
        sink.add("first", discourse.firstNamed(actor.id()) < 2 ? "early" : "late", state);
        String sector = actor.sector().map(Enum::name).orElse("-");
        sink.add("kind", actor.kind().name(), type, state);
        sink.add("sector", sector, type, state);
        sink.add("kind-local", actor.kind().name(), local);
        boolean teller = context.speakers(event.match().anchor()).contains(actor.id());
        sink.add("teller", teller ? "yes" : "no", state, type);
        sink.add("rank", rank(), state);
        sink.add("lemma-open", context.triggers().lemma(event.match().anchor()), state);
    }

    /** Whether nobody does, or suffers, more in the report. */
    private String rank() {
        int done = discourse.countDone(actor.id());
        int suffered = discourse.countSuffered(actor.id());
        return (done > 0 && done == discourse.mostDone() ? "A" : "-")
                + (suffered > 0 && suffered == discourse.mostSuffered() ? "R" : "-");
    }
}
