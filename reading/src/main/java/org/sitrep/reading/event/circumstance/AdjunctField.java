// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.time.TimePrecision;

/** The candidates for an event's place, or time, seen from one another: how many are nearer, finer, the same. Immutable. */
public final class AdjunctField {

    private static final List<PlaceKind> FINEST_FIRST =
            List.of(PlaceKind.values()).reversed();

    private static final List<TimePrecision> FINEST_TIME_FIRST = List.of(TimePrecision.values());

    private final int anchor;
    private final List<AdjunctCandidate> all;
    private final int[] apart;
    private final int[] order;
    private final int ruled;

    public AdjunctField(AnnotatedText text, int anchor, List<AdjunctCandidate> all) {
        this.anchor = anchor;
        this.all = List.copyOf(all);
        this.apart = all.stream()
                .mapToInt(each -> text.sentenceOf(anchor) - text.sentenceOf(each.head()))
                .toArray();
        this.order = all.stream().mapToInt(AdjunctField::order).toArray();
        this.ruled = (int) all.stream().filter(AdjunctCandidate::ruled).count();
    }

    /** The finer the place or stretch, the smaller. */
    private static int order(AdjunctCandidate each) {
        return each.place()
                .map(place -> FINEST_FIRST.indexOf(place.kind()))
                .or(() -> each.when().map(when -> FINEST_TIME_FIRST.indexOf(TimePrecision.of(when))))
                .orElse(0);
    }

    public List<AdjunctCandidate> all() {
        return all;
    }

    /** Sentences from a candidate to the event; negative where it stands behind. */
    int apart(int candidate) {
        return apart[candidate];
    }

    /** Whether the rules take another one for the event's. */
    boolean hasOtherRuled(int candidate) {
        return ruled > (all.get(candidate).ruled() ? 1 : 0);
    }

    int countInSentence() {
        int count = 0;
        for (int each : apart) {
            count += each == 0 ? 1 : 0;
        }
        return count;
    }

    /** How many in the candidate's sentence are finer. */
    int countFiner(int candidate) {
        int count = 0;
        for (int i = 0; i < apart.length; i++) {
            count += apart[i] == apart[candidate] && order[i] < order[candidate] ? 1 : 0;
        }
        return count;
    }

    /** How many stand nearer to the event's word. */
    int countNearer(int candidate) {
        int distance = Math.abs(all.get(candidate).head() - anchor);
        int count = 0;
        for (AdjunctCandidate each : all) {
            count += Math.abs(each.head() - anchor) < distance ? 1 : 0;
        }
        return count;
    }

    /** Whether none stands before it in its sentence. */
    boolean isFirst(int candidate) {
        int head = all.get(candidate).head();
        for (int i = 0; i < apart.length; i++) {
            if (apart[i] == apart[candidate] && all.get(i).head() < head) {
                return false;
            }
        }
        return true;
    }

    /** How often the candidate's place, or stretch, is named. */
    int countSame(int candidate) {
        AdjunctCandidate one = all.get(candidate);
        int count = 0;
        for (AdjunctCandidate each : all) {
            boolean same = one.place().isPresent()
                    ? each.place().equals(one.place())
                    : each.when().equals(one.when());
            count += same ? 1 : 0;
        }
        return count;
    }
}
