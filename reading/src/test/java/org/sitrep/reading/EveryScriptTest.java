// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English text with characters of every block of Unicode, of every kind that has its own ways, and with broken ones. */
class EveryScriptTest {

    private static final long SEED = 20_261_125L;

    /** X stands for the characters: as a name, a word, within words, beside figures and marks, alone. */
    private static final String REPORT = "Reporters in X said that the ferry of Xland and its harXbour master X Orlov "
            + "met sailorsX there.\n\n“X,” the foreign minister of X told X News. 'X' and \"X\" are X's and X’s ships.\n"
            + "The army of X attacked X on May 3X, killing X5, 5X and X people (X), $X5, X5 million, X-5, X/X.\n\n"
            + "X\n\nX: X said so.X X!X ...X\n";

    private static final String SENTENCE =
            "On Monday the fer ry of Norland sailed to Oslo , “as ever,” Dana Orlov said. ";

    static Stream<Arguments> blocks() {
        Map<UnicodeBlock, List<String>> blocks = new LinkedHashMap<>();
        for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c++) {
            UnicodeBlock block = UnicodeBlock.of(c);
            if (block != null && Character.isDefined(c)) {
                blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(Character.toString(c));
            }
        }
        return blocks.entrySet().stream().map(block -> Arguments.of(block.getKey(), block.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void everyBlockIsRead(UnicodeBlock block, List<String> characters) {
        Random random = new Random(SEED);
        String text = filled(REPORT, random, characters);
        PromiseCheck.check(text, block + ", seed " + SEED + ": " + text);
        PromiseCheck.checkWords(text, block + ", seed " + SEED + ": " + text);
    }

    /** Each X by one to three of the characters. */
    private static String filled(String text, Random random, List<String> characters) {
        StringBuilder filled = new StringBuilder();
        for (String between : text.split("(?<=X)", -1)) {
            filled.append(between.replace("X", ""));
            for (int i = between.endsWith("X") ? 1 + random.nextInt(3) : 0; i > 0; i--) {
                filled.append(characters.get(random.nextInt(characters.size())));
            }
        }
        return filled.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // halves of a pair, alone and the wrong way round
                "\uD83D",
                "\uDE80",
                "\uDE80\uD83D",
                "\uD83D\uD83D\uDE80",
                // directions, joiners, marks of no width
                "\u200E",
                "\u200F",
                "\u202A",
                "\u202E",
                "\u2066",
                "\u2069",
                "\u200B",
                "\u200C",
                "\u200D",
                "\u2060",
                "\uFEFF",
                "\u00AD",
                "\u180E",
                "\u034F",
                "\uFFF9\uFFFA\uFFFB",
                "\uFFFC",
                "\uFFFD",
                // never characters, and private ones
                "\uFFFE",
                "\uFFFF",
                "\uFDD0",
                "\uD83F\uDFFE",
                "\uDBFF\uDFFF",
                "\uE000",
                "\uDB80\uDC00",
                // pictures of several characters: a family, a flag, a flag of tags, a key, a hand with its colour
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
                "\uD83C\uDDF3\uD83C\uDDF4",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
                "5\uFE0F\u20E3",
                "\uD83D\uDC4B\uD83C\uDFFD",
                "\uD83C\uDDF3",
                "\u200D\u200D",
                // what has another length in capitals or small letters
                "\u0130",
                "\u0130STANBUL",
                "\u00DF",
                "\u1E9E",
                "\u0149",
                "\uFB01",
                "\u0390",
                "\u01C5",
                "\u03A3",
                "\uA64B",
                // figures that are no digits, digits that are not ours
                "\u0663",
                "\u00B2",
                "\u2167",
                "\u00BD",
                "\uD835\uDFD8",
                "\u2460",
                "\u4E09",
                "\u0BF0",
                "\uFF15",
                // marks of all sorts
                "\u2018",
                "\u2019",
                "\u201E",
                "\u00AB",
                "\u2039",
                "\u300C",
                "\u2033",
                "`",
                "´",
                "\u2014",
                "\u2015",
                "\u2E3A",
                "\u2212",
                "\u2026",
                "\u00B7",
                "\u3002",
                "\uFF0C",
                "\u061F",
                "\u00BF",
                "&nbsp;",
                "<b>",
                "\\",
                "|"
            })
    void oddCharactersAreRead(String characters) {
        String text = REPORT.replace("X", characters) + characters.repeat(100) + " " + (characters + " ").repeat(30);
        PromiseCheck.check(text, text);
        PromiseCheck.checkWords(text, text);
    }

    /** Controls, spaces and ends of lines stand between words, too. */
    @Test
    void controlsAndSpacesAreRead() {
        for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c++) {
            if (isControlOrSpace(c)) {
                String character = Character.toString(c);
                String what = "character " + Integer.toHexString(c);
                PromiseCheck.check(SENTENCE.replace(" ", character), what);
                PromiseCheck.check(character, what);
            }
        }
    }

    private static boolean isControlOrSpace(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @Test
    void longRowsOfMarksOnALetterAreRead() {
        for (String mark : List.of("\u0301", "\u0489", "\u064B", "\u20DD", "\uFE0F", "\uD834\uDD65", "\u0E4D")) {
            String letter = "o" + mark.repeat(200);
            PromiseCheck.check(REPORT.replace("X", "o" + mark.repeat(30)), mark);
            PromiseCheck.check("The f" + letter + "rry sailed to " + letter + ". " + letter + letter, mark);
        }
    }
}
