// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Alternatives;
import org.sitrep.lexicon.Table;
import org.sitrep.record.Report;

/**
 * Finds the news agency whose mark a report bears: the publisher, a credit, a dateline ("OSLO (Reuters)"), a byline ("By Reuters", "The Associated
 * Press") near the beginning, a signature at the end. An agency that is only quoted ("told AFP") or took the picture wrote nothing.
 */
final class Agencies {

    /** How far into a report a byline or dateline stands: menus and captions may come before it. */
    private static final int BEGINNING = 1_500;

    private static final int END = 300;

    private static final Pattern PICTURE = Pattern.compile("(?i)(?:photo|picture|image|getty|video|via)[^.\\n]{0,25}$");

    /** Characters in which what stands before a mark makes it that of a picture. */
    private static final int REACH = 40;

    private record Agency(
            String name,
            List<String> names,
            Pattern publisher,
            Pattern beginning,
            Pattern copyright,
            Optional<Pattern> end) {

        /** Patterns are dear; most reports name few agencies. */
        boolean isNamedIn(String text) {
            return names.stream().anyMatch(text::contains);
        }
    }

    private final List<Agency> agencies = new ArrayList<>();

    private Agencies(Table table) {
        for (Table.Row row : table.rows()) {
            agencies.add(agency(row.get("name"), row.list("names"), row.list("end")));
        }
    }

    static Agencies load() {
        return new Agencies(Table.load(Agencies.class, "agencies.tsv"));
    }

    private static Agency agency(String name, List<String> names, List<String> ends) {
        String any = Alternatives.of(names);
        Pattern beginning = Pattern.compile("\\(" + any + "\\)\\s*[-–—]"
                + "|(?m)^\\s*(?:By |From |Source: )?(?:The )?" + any + "(?: [A-Z][a-z]+)?\\s*[•·|]?\\s*(?:[-–—|].*)?$"
                + "|(?m)^\\s*(?:By )?[^.\\n]{3,60}[,|–—-]\\s*(?:The )?" + any + "\\s*$");
        return new Agency(
                name,
                names,
                Pattern.compile("(?i)(?:the )?" + any),
                beginning,
                Pattern.compile("(?:©|\\(c\\)|Copyright)[^\\n]{0,30}" + any),
                Optional.of(String.join("|", ends))
                        .filter(marks -> !marks.isEmpty())
                        .map(Pattern::compile));
    }

    Optional<String> find(Report report) {
        String text = report.text();
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        String end = text.substring(Math.max(0, text.length() - END));
        return agencies.stream()
                .filter(agency -> isCredited(agency, report)
                        || agency.isNamedIn(beginning) && isFound(agency.beginning, beginning)
                        || agency.isNamedIn(end) && isFound(agency.copyright, end)
                        || agency.end.filter(mark -> isFound(mark, end)).isPresent())
                .map(Agency::name)
                .findFirst();
    }

    private static boolean isCredited(Agency agency, Report report) {
        return report.publisher()
                        .filter(name -> agency.publisher.matcher(name).matches())
                        .isPresent()
                || report.credits().stream()
                        .anyMatch(credit -> agency.publisher.matcher(credit).find());
    }

    private static boolean isFound(Pattern mark, String text) {
        Matcher found = mark.matcher(text);
        while (found.find()) {
            String before = text.substring(Math.max(0, found.start() - REACH), found.start());
            if (!PICTURE.matcher(before).find()
                    && !PICTURE.matcher(found.group()).find()) {
                return true;
            }
        }
        return false;
    }
}
