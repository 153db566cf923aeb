// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.linking.fingerprint.Fingerprint;
import org.sitrep.linking.fingerprint.Profile;
import org.sitrep.linking.fingerprint.Sketch;
import org.sitrep.linking.fingerprint.Term;

/** A report joins the story it is most like, or begins one. */
class StoryFinderTest {

    private static final StoryFinder FINDER = new StoryFinder(StoryModel.load());

    private static Fingerprint report(int day, int... words) {
        return new Fingerprint(
                Optional.of(LocalDate.of(2026, 5, day)),
                Optional.empty(),
                Optional.empty(),
                Sketch.of(),
                new Profile(Arrays.stream(words)
                        .mapToObj(word -> new Term(word, 200, true, true, false))
                        .toList()));
    }

    private static final Fingerprint NEW = report(3, 1, 2, 3, 4, 5, 6);

    private static StoryFinder.Likelihood compared(String story, Fingerprint known) {
        return new StoryFinder.Likelihood(story, Likeness.of(NEW, known));
    }

    @Test
    void theMostAlikeWins() {
        assertThat(FINDER.find(
                        List.of(
                                compared("ferry", report(2, 1, 2, 3, 4, 5, 7)),
                                compared("mine", report(2, 1, 2, 30, 40, 50, 60))),
                        story -> 1))
                .contains("ferry");
    }

    @Test
    void whatIsLikeNothingBeginsAStory() {
        assertThat(FINDER.find(List.of(compared("mine", report(2, 1, 20, 30, 40, 50, 60))), story -> 1))
                .isEmpty();
        assertThat(FINDER.find(List.of(), story -> 0)).isEmpty();
    }

    @Test
    void manyDaysLaterItIsLikelierAnother() {
        Fingerprint alike = report(2, 1, 2, 3, 4, 50, 60, 70, 80);
        Fingerprint longAgo = new Fingerprint(
                Optional.of(LocalDate.of(2025, 1, 1)),
                Optional.empty(),
                Optional.empty(),
                Sketch.of(),
                alike.profile());
        StoryModel model = StoryModel.load();

        assertThat(model.probability(Likeness.of(NEW, alike)))
                .isGreaterThan(model.probability(Likeness.of(NEW, longAgo)));
    }

    @Test
    void oneLikenessDrawsNobodyIntoALargeStory() {
        List<StoryFinder.Likelihood> one = List.of(compared("ferry", report(3, 1, 2, 3, 50, 60, 70)));

        assertThat(FINDER.find(one, story -> 1)).contains("ferry");
        assertThat(FINDER.find(one, story -> 200)).isEmpty();
    }

    @Test
    void likenessIsTheSameBothWaysRound() {
        Fingerprint other = report(9, 1, 2, 9);

        for (Likeness.Measure measure : Likeness.Measure.values()) {
            assertThat(Likeness.of(NEW, other).value(measure))
                    .isEqualTo(Likeness.of(other, NEW).value(measure));
        }
    }
}
