// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.archive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.record.Reading;
import org.sitrep.record.json.ReadingReader;
import org.sitrep.record.json.ReadingWriter;

/**
 * Makes other records of a record: all days are a number of weeks later, and the words of names and other longer words are others of the same length, so
 * that every span still fits. What the words then say does not matter here, only that no two records are alike, nor copies of one another. Reading so many
 * reports would take hours.
 *
 * @param number 0 for the record itself
 */
record Variation(int number, Vocabulary vocabulary) {

    private static final int DAYS_OF_WEEK = 7;

    /** After so many variations the same names come again: people stay in the news. */
    private static final int SETS_OF_NAMES = 16;

    private static final Pattern NAMED = Pattern.compile("\"(name|publisher|title)\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CAPITALISED = Pattern.compile("\\b[A-Z][a-z]{3,}\\b");
    private static final Pattern DAY = Pattern.compile(":\"(\\d{4}-\\d{2}-\\d{2})(?=[\"T])");
    private static final Pattern REPORT = Pattern.compile("\"report\":\\{\"id\":\"(?:[^\"\\\\]|\\\\.)*");
    private static final Pattern ADDRESS = Pattern.compile("\"url\":\"(?:[^\"\\\\]|\\\\.)*");

    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bdfgklmnprstvz";

    Reading of(Reading reading) {
        if (number == 0) {
            return reading;
        }
        String json = ReadingWriter.writeWithoutWords(reading);
        Set<String> names = namesOf(json);
        return ReadingReader.readWithWords(
                identified(
                        later(NAMED.matcher(json).replaceAll(named -> Matcher.quoteReplacement(named(named, names))))),
                vocabulary.exchange(renamed(reading.report().text(), names), number));
    }

    private String named(MatchResult named, Set<String> names) {
        return "\"" + named.group(1) + "\":\"" + renamed(named.group(2), names) + "\"";
    }

    private String renamed(String words, Set<String> names) {
        return CAPITALISED.matcher(words).replaceAll(word -> other(word.group(), names));
    }

    private String later(String json) {
        return DAY.matcher(json).replaceAll(day -> ":\"" + later(day));
    }

    private String identified(String json) {
        String distinct = REPORT.matcher(json).replaceFirst(id -> Matcher.quoteReplacement(id.group() + "-" + number));
        return ADDRESS.matcher(distinct).replaceFirst(url -> Matcher.quoteReplacement(url.group() + "/" + number));
    }

    private static Set<String> namesOf(String json) {
        Set<String> words = new HashSet<>();
        NAMED.matcher(json)
                .results()
                .map(name -> name.group(2))
                .flatMap(name -> CAPITALISED.matcher(name).results().map(MatchResult::group))
                .forEach(words::add);
        return words;
    }

    private String later(MatchResult day) {
        return LocalDate.parse(day.group(1))
                .plusDays((long) DAYS_OF_WEEK * number)
                .toString();
    }

    private String other(String word, Set<String> names) {
        if (number % SETS_OF_NAMES == 0 || !names.contains(word)) {
            return word;
        }
        Random random = new Random(word.hashCode() * 31L + number % SETS_OF_NAMES);
        StringBuilder other = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            String letters = i % 2 == 0 ? CONSONANTS : VOWELS;
            char letter = letters.charAt(random.nextInt(letters.length()));
            other.append(i == 0 ? Character.toUpperCase(letter) : letter);
        }
        return other.toString();
    }
}
