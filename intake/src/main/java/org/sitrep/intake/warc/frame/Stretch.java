// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.frame;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.sitrep.intake.material.UnfitException;

/** Reads the records that follow each other in a window, and finds the next one where there is none. */
final class Stretch {

    private static final int LINE_ENDS = 2;
    private static final int MOST_GAP = 64;

    private final Window in;
    private final Effort effort;
    private final RecordSink to;
    private final LongFunction<String> place;
    private int number;
    private boolean isFailureTold;

    /** The place says in words where a byte of the window is; {@code number} is the one of the record before. */
    Stretch(Window in, Effort effort, RecordSink to, LongFunction<String> place, int number) {
        this.in = in;
        this.effort = effort;
        this.to = to;
        this.place = place;
        this.number = number;
    }

    /** Reads them all and gives the number of the last. */
    int read() {
        in.drop(gap(0).length());
        while (in.has(1) && !effort.isSpent()) {
            number++;
            if (in.hasAt(0, Glimpse.WARC)) {
                readRecord();
            } else {
                breakOff("warc-damaged", "no record begins there, though one should");
            }
            in.drop(gap(0).length());
        }
        if (in.failure().isPresent() && !isFailureTold) {
            number++;
            breakOff("warc-damaged", "nothing can be read");
        }
        return number;
    }

    private void readRecord() {
        int length = Head.length(i -> in.has(i + 1) ? in.at(i) : -1);
        if (length == Head.ENDLESS) {
            breakOff("warc-damaged", "the record's head does not end");
            return;
        }
        Head head = Head.parse(in.copy(0, length), StandardCharsets.UTF_8);
        OptionalLong block = blockLength(head);
        if (block.isEmpty()) {
            breakOff("warc-damaged", "the record does not say how long it is");
        } else if (block.getAsLong() > WarcRecord.LONGEST) {
            passOver(head, block.getAsLong());
        } else {
            readWhole(head, (int) block.getAsLong());
        }
    }

    private void readWhole(Head head, int length) {
        int end = head.length() + length;
        Gap gap = gap(end);
        if (!in.has(end)) {
            breakOff("warc-cut-off", "the record is to have " + end + " bytes, and has " + in.size());
        } else if (gap.lineEnds() < LINE_ENDS) {
            boolean isLast = !in.has(end + gap.length() + 1);
            breakOff(
                    isLast ? "warc-cut-off" : "warc-length",
                    "the record does not end after " + end + " bytes, as it says");
        } else if (!in.has(end + gap.length() + 1) && in.failure().isPresent()) {
            breakOff("warc-damaged", "the record may not be what it was");
        } else {
            to.take(new WarcRecord(number, head.fields(), in.copy(head.length(), end), length));
            in.drop(end + gap.length());
        }
    }

    /** A record too long to be kept: its length is believed, or else what its author put into it could pass for records. */
    private void passOver(Head head, long length) {
        in.has(head.length() + Head.LONGEST);
        byte[] beginning = in.copy(head.length(), Math.min(in.size(), head.length() + Head.LONGEST));
        long begin = in.position();
        in.drop(head.length() + length);
        Gap gap = gap(0);
        if (gap.lineEnds() < LINE_ENDS) {
            reject(
                    in.has(gap.length() + 1) ? "warc-length" : "warc-cut-off",
                    begin,
                    "the record does not end after " + (head.length() + length) + " bytes, as it says");
            seek();
        } else {
            to.take(new WarcRecord(number, head.fields(), beginning, length));
        }
    }

    private void breakOff(String code, String what) {
        reject(code, in.position(), what);
        in.drop(1);
        seek();
    }

    private void reject(String code, long at, String what) {
        isFailureTold |= in.failure().isPresent();
        String why = in.failure().map(failure -> "; " + failure.getMessage()).orElse("");
        to.reject(
                number,
                new UnfitException(
                        code,
                        "The archive is damaged or breaks off at " + place.apply(at) + ": " + what + why
                                + ". Reading goes on at the next record that is found. Get the archive anew."));
    }

    /** Goes on at the next record that can be found, or to the end. */
    private void seek() {
        effort.spend(in.size());
        int mark = Glimpse.WARC.length + 2;
        while (in.has(mark + 3)) {
            int last = in.size() - mark;
            for (int i = 2; i <= last; i++) {
                if (isBeginning(i)) {
                    in.drop(i);
                    return;
                }
            }
            in.drop(last - 2);
        }
        in.drop(in.size());
    }

    private boolean isBeginning(int i) {
        return in.at(i) == 'W'
                && in.at(i - 1) == '\n'
                && (in.at(i - 2) == '\n' || (in.at(i - 2) == '\r' && i > 2 && in.at(i - 3) == '\n'))
                && in.hasAt(i, Glimpse.WARC)
                && in.at(i + Glimpse.WARC.length) == '1'
                && in.at(i + Glimpse.WARC.length + 1) == '.';
    }

    private static OptionalLong blockLength(Head head) {
        String digits = head.fields().find("Content-Length").orElse("");
        return digits.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    private Gap gap(int from) {
        int length = 0;
        int lineEnds = 0;
        while (length < MOST_GAP
                && in.has(from + length + 1)
                && (in.at(from + length) == '\r' || in.at(from + length) == '\n')) {
            lineEnds += in.at(from + length) == '\n' ? 1 : 0;
            length++;
        }
        return new Gap(length, lineEnds);
    }

    /** What stands between two records. */
    private record Gap(int length, int lineEnds) {}
}
