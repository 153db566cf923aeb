// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.record.Report;

/** The words of a report: how often each occurs and where. Not thread-safe while it is made. */
public final class Wording {

    /** Words of the title and the beginning that tell what a report is about; the same for all, set on development data. */
    private static final int LEAD = 90;

    /** So many of the weightiest words are kept; more change little on development data. */
    private static final int KEPT = 80;

    private static final Comparator<Term> WEIGHTIEST =
            Comparator.comparingInt(Term::weight).reversed().thenComparingInt(Term::word);

    private final Map<Integer, Integer> occurrences = new HashMap<>();
    private final Set<Integer> lead = new HashSet<>();
    private final Set<Integer> names = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final Sketch sketch;
    private final Set<String> credited;

    private Wording(Sketch sketch, Set<String> credited, List<TextWords.Word> title, List<TextWords.Word> body) {
        this.sketch = sketch;
        this.credited = credited;
        title.forEach(word -> add(word, true));
        for (int i = 0; i < body.size(); i++) {
            add(body.get(i), title.size() + i < LEAD);
        }
    }

    public static Wording of(Report report) {
        return new Wording(
                Sketch.of(report.text()),
                credited(report),
                TextWords.of(report.title().orElse("")),
                TextWords.of(report.text()));
    }

    /** Who reports, as the dateline and the credits have it, says nothing of what is reported. */
    private static Set<String> credited(Report report) {
        return report.credits().stream()
                .flatMap(credit -> TextWords.of(credit).stream())
                .map(TextWords.Word::form)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(TextWords.Word word, boolean inLead) {
        if (FunctionWords.SHARED.contains(word.form()) || credited.contains(word.form())) {
            return;
        }
        int hash = (int) Hash.of(word.form());
        occurrences.merge(hash, 1, Integer::sum);
        if (inLead) {
            lead.add(hash);
        }
        if (word.isName()) {
            names.add(hash);
        }
        if (word.isNumber()) {
            numbers.add(hash);
        }
    }

    public Sketch sketch() {
        return sketch;
    }

    /** Every word once, by its hash. */
    public Set<Integer> words() {
        return Set.copyOf(occurrences.keySet());
    }

    /**
     * The weightiest words, given in how many reports words occur, this one included, besides what is known of common words (tf-idf with a
     * logarithmic term frequency).
     */
    public Profile profile(WordCounts counts) {
        Map<Integer, Integer> reportsWith = counts.reportsWith(occurrences.keySet());
        Map<Integer, Double> weights = new HashMap<>();
        double reports = counts.reports() + 1.0 + CommonWords.REPORTS;
        occurrences.forEach((word, times) -> {
            double with = Math.max(1, reportsWith.getOrDefault(word, 1)) + CommonWords.SHARED.expected(word);
            weights.put(word, (1 + Math.log(times)) * Math.log(reports / with));
        });
        double heaviest =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return Profile.of(weights.entrySet().stream()
                .map(entry -> term(entry.getKey(), entry.getValue() / heaviest))
                .filter(term -> term.weight() > 0)
                .sorted(WEIGHTIEST)
                .limit(KEPT)
                .toList());
    }

    private Term term(int word, double share) {
        return new Term(
                word,
                (int) Math.round(share * Term.HEAVIEST),
                lead.contains(word),
                names.contains(word),
                numbers.contains(word));
    }
}
