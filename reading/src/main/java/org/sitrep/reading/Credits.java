// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.record.text.Span;

/**
 * Finds the media a report says it draws on: in its dateline ("KYIV (Reuters) -") and in the line that gives credit ("With
 * reporting by ..."). Names of persons are left out.
 */
final class Credits {

    private static final Pattern DATELINE =
            Pattern.compile("(?m)^[^\\n()]{0,80}\\((\\p{L}[\\p{L}/ ]{1,20})\\)\\s*[-–—]+\\s");
    private static final Pattern WITH = Pattern.compile(
            "(?i)\\bwith (?:additional )?(?:reporting|files|material|information) (?:by|from) ([^.;:()\\n]{2,200})");
    private static final String CONTRIBUTION = " contributed to this ";
    private static final Pattern CONTRIBUTED =
            Pattern.compile("(\\p{Lu}[^.;:()\\n]{1,100})" + CONTRIBUTION + "(?:report|story|article)\\b");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|&|\\band\\b)\\s*");

    private Credits() {}

    /**
     * The same after those that a report came with: lines of credit may have been taken from its words.
     *
     * @param given each once
     */
    static List<String> of(List<String> given, AnnotatedText text) {
        Set<String> names = new LinkedHashSet<>(given);
        names.addAll(of(text));
        return List.copyOf(names);
    }

    /** The names in the words of the report, each once, in text order of their kind. */
    static List<String> of(AnnotatedText text) {
        Set<String> names = new LinkedHashSet<>();
        boolean contributed = text.text().contains(CONTRIBUTION);
        for (Pattern pattern : contributed ? List.of(DATELINE, WITH, CONTRIBUTED) : List.of(DATELINE, WITH)) {
            Matcher match = pattern.matcher(text.text());
            while (match.find()) {
                addEach(text, match.start(1), match.group(1), names);
            }
        }
        return List.copyOf(names);
    }

    private static void addEach(AnnotatedText text, int offset, String list, Set<String> names) {
        Matcher separator = SEPARATOR.matcher(list);
        int start = 0;
        while (separator.find()) {
            add(text, offset + start, list.substring(start, separator.start()), names);
            start = separator.end();
        }
        add(text, offset + start, list.substring(start), names);
    }

    private static void add(AnnotatedText text, int offset, String words, Set<String> names) {
        String name = words.strip();
        int start = offset + words.indexOf(name);
        if (!name.isEmpty() && !holdsPerson(text, Span.of(text.text(), start, start + name.length()))) {
            names.add(name);
        }
    }

    private static boolean holdsPerson(AnnotatedText text, Span span) {
        TokenRange tokens = text.tokensIn(span);
        for (int token = tokens.first(); token < tokens.end(); token++) {
            if (text.entity(token) == EntityTag.PERSON) {
                return true;
            }
        }
        return false;
    }
}
