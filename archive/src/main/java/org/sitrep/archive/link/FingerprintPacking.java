// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.archive.value.ByteInput;
import org.sitrep.archive.value.ByteOutput;
import org.sitrep.linking.fingerprint.Fingerprint;
import org.sitrep.linking.fingerprint.Profile;
import org.sitrep.linking.fingerprint.Sketch;
import org.sitrep.linking.fingerprint.Term;

/**
 * Packs what of a fingerprint is not told in columns of their own. Hashes are sorted, and written by their differences; they are as good as random, so
 * that nothing packs them better.
 */
final class FingerprintPacking {

    /** About what one takes. */
    private static final int EXPECTED = 1_024;

    private static final int IN_LEAD = 1;
    private static final int NAME = 2;
    private static final int NUMBER = 4;

    private FingerprintPacking() {}

    static byte[] pack(Fingerprint fingerprint) {
        ByteOutput packed = new ByteOutput(EXPECTED);
        packed.addByte(fingerprint.day().isPresent() ? 1 : 0);
        packed.addSigned(fingerprint.day().map(LocalDate::toEpochDay).orElse(0L));
        int[] runs = fingerprint.sketch().runs();
        packed.addCount(runs.length);
        long last = Integer.MIN_VALUE;
        for (int run : runs) {
            packed.addCount(run - last);
            last = run;
        }
        last = Integer.MIN_VALUE;
        for (Term term : fingerprint.profile().terms()) {
            packed.addCount(term.word() - last);
            last = term.word();
            packed.addByte(term.weight());
            packed.addByte(marks(term));
        }
        return packed.bytes();
    }

    private static int marks(Term term) {
        return (term.inLead() ? IN_LEAD : 0) | (term.isName() ? NAME : 0) | (term.isNumber() ? NUMBER : 0);
    }

    static Fingerprint unpack(Optional<String> publisher, Optional<String> agency, byte[] packed) {
        ByteInput from = new ByteInput(packed);
        boolean dated = from.nextByte() != 0;
        LocalDate day = LocalDate.ofEpochDay(from.nextSigned());
        return new Fingerprint(Optional.of(day).filter(some -> dated), publisher, agency, sketch(from), profile(from));
    }

    private static Sketch sketch(ByteInput from) {
        int[] runs = new int[(int) from.nextCount()];
        long last = Integer.MIN_VALUE;
        for (int i = 0; i < runs.length; i++) {
            last += from.nextCount();
            runs[i] = (int) last;
        }
        return Sketch.of(runs);
    }

    private static Profile profile(ByteInput from) {
        List<Term> terms = new ArrayList<>();
        long last = Integer.MIN_VALUE;
        while (!from.isAtEnd()) {
            last += from.nextCount();
            int weight = Byte.toUnsignedInt((byte) from.nextByte());
            int marks = from.nextByte();
            terms.add(new Term((int) last, weight, (marks & IN_LEAD) != 0, (marks & NAME) != 0, (marks & NUMBER) != 0));
        }
        return new Profile(terms);
    }
}
