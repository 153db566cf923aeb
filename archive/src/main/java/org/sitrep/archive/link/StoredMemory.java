// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;
import org.sitrep.archive.value.Packing;
import org.sitrep.archive.value.Storable;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.fingerprint.Fingerprint;
import org.sitrep.linking.fold.LinkMemory;
import org.sitrep.linking.fold.LinkedReport;

/**
 * What linking remembers, in the archive's tables. Reports come one after another; only those before the one that is being linked count, whatever
 * the tables already say of later ones.
 */
final class StoredMemory implements LinkMemory {

    private static final int KEYS_REMEMBERED = 20_000;
    private static final int REPORTS_REMEMBERED = 5_000;
    private static final int STORIES_REMEMBERED = 20_000;

    private static final String FIND_KEYS = "select link_key, reports from link_keys where link_key in (<keys>)";

    private static final String FIND_REPORTS = """
            select report, publisher, agency, packed from fingerprints where report in (<reports>)
            """;

    private static final String FIND_TEXT = """
            select t.packed from texts t where t.revision = (select min(id) from revisions where report = :report)
            """;

    private final Handle handle;
    private final NewRows rows;
    private final Places places;
    private final Occurrences occurrences;
    private final Ledger<Long, LatestReports> keys;
    private final Ledger<Long, LinkedReport> reports;
    private final Ledger<String, Integer> sizes;
    private final Map<Long, String> unwrittenTexts = new HashMap<>();
    private long current;
    private String known = "";

    StoredMemory(Handle handle, NewRows rows, Places places) {
        this.handle = handle;
        this.rows = rows;
        this.places = places;
        this.occurrences = new Occurrences(handle);
        this.keys = new Ledger<>(KEYS_REMEMBERED, this::findKeys);
        this.reports = new Ledger<>(REPORTS_REMEMBERED, this::findReports);
        this.sizes = new Ledger<>(STORIES_REMEMBERED, this::findSizes);
    }

    /**
     * Turns to the next report.
     *
     * @param time since when its place will be known
     */
    void turnTo(long report, String time) {
        current = report;
        known = time;
    }

    private Map<Long, LatestReports> findKeys(List<Long> numbers) {
        return handle
                .createQuery(FIND_KEYS)
                .bindList("keys", numbers)
                .map((row, context) ->
                        Map.entry(row.getLong("link_key"), LatestReports.unpack(row.getBytes("reports"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Long, LinkedReport> findReports(List<Long> numbers) {
        Map<Long, LinkedReport> found = new HashMap<>();
        Map<Long, Placement> placed = places.of(numbers);
        handle.createQuery(FIND_REPORTS)
                .bindList("reports", numbers)
                .map((row, context) -> Map.entry(row.getLong("report"), fingerprint(row)))
                .forEach(entry -> Optional.ofNullable(placed.get(entry.getKey()))
                        .ifPresent(place ->
                                found.put(entry.getKey(), new LinkedReport(entry.getKey(), entry.getValue(), place))));
        return found;
    }

    private static Fingerprint fingerprint(ResultSet row) throws SQLException {
        return FingerprintPacking.unpack(
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("agency")),
                row.getBytes("packed"));
    }

    private Map<String, Integer> findSizes(List<String> stories) {
        return stories.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), story -> places.sizeOf(story, current)));
    }

    @Override
    public long reports() {
        return occurrences.reports();
    }

    @Override
    public Map<Integer, Integer> reportsWith(Collection<Integer> words) {
        return occurrences.reportsWith(words);
    }

    @Override
    public void count(Set<Integer> words) {
        occurrences.count(words);
    }

    @Override
    public Map<Long, List<Long>> latest(Collection<Long> wanted, int most) {
        return keys.find(wanted).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().last(most)));
    }

    @Override
    public List<LinkedReport> reports(Collection<Long> numbers) {
        Map<Long, LinkedReport> found = reports.find(numbers);
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public String text(long report) {
        String unwritten = unwrittenTexts.get(report);
        return unwritten == null
                ? Packing.TEXT.unpack(handle.createQuery(FIND_TEXT)
                        .bind("report", report)
                        .mapTo(byte[].class)
                        .one())
                : unwritten;
    }

    @Override
    public int sizeOf(String story) {
        return sizes.find(List.of(story)).getOrDefault(story, 0);
    }

    @Override
    public void keep(LinkedReport report, String text, Collection<Long> under) {
        Map<Long, LatestReports> before = keys.find(under);
        under.forEach(key ->
                keys.put(key, before.getOrDefault(key, LatestReports.NONE).with(report.number())));
        sizes.put(report.placement().story(), sizeOf(report.placement().story()) + 1);
        reports.put(report.number(), report);
        unwrittenTexts.put(report.number(), text);
        places.open(report.number(), report.placement(), known);
    }

    @Override
    public void join(String origin, String into) {
        write();
        List<Long> joined = places.ofOrigin(origin, current);
        places.of(joined).forEach((report, place) -> {
            places.replace(report, new Placement(into, place.story()), known);
            reports.drop(report);
        });
        rows.write();
    }

    /** The places of these reports. */
    Map<Long, Placement> placesOf(Collection<Long> numbers) {
        write();
        return places.of(numbers);
    }

    /** The reports of a story, the earliest first. */
    List<Long> ofStory(String story) {
        write();
        return places.ofStory(story);
    }

    /** From now on these reports are in another story, by a person's word. */
    void move(Collection<Long> numbers, String into, String author, String time) {
        placesOf(numbers).forEach((report, place) -> {
            if (!place.story().equals(into)) {
                places.move(report, new Placement(place.origin(), into), author, time);
                reports.drop(report);
                sizes.drop(place.story());
            }
        });
        sizes.drop(into);
        rows.write();
    }

    /** Writes what is new, so that it is found. */
    void write() {
        occurrences.addTo(rows);
        keys.drain((key, latest) -> rows.of(Row.LINK_KEY)
                .bind("key", key)
                .bind("reports", latest.pack())
                .add());
        reports.drain((number, report) -> addFingerprint(number, report.fingerprint()));
        sizes.drain((story, size) -> {});
        unwrittenTexts.clear();
        rows.write();
    }

    private void addFingerprint(long report, Fingerprint fingerprint) {
        rows.of(Row.FINGERPRINT)
                .bind("report", report)
                .bind("publisher", fingerprint.publisher().map(Storable::text))
                .bind("agency", fingerprint.agency().map(Storable::text))
                .bind("packed", FingerprintPacking.pack(fingerprint))
                .add();
    }
}
