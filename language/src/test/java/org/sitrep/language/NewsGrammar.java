// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up sentences from a small grammar of news, tagged as they are written. */
public final class NewsGrammar {

    private static final Map<String, String[]> RULES = Map.of(
            "S", new String[] {"NP VP", "NP VP PP", "PP ,/, NP VP", "NP SAY that/IN S", "``/`` NP VP ,/, ''/'' NP SAY"},
            "NP", new String[] {"N", "the/DT N", "the/DT A N", "NP PP", "NP ,/, who/WP VP ,/,", "NP and/CC NP"},
            "VP",
                    new String[] {
                        "V",
                        "V NP",
                        "was/VBD rejected/VBN by/IN NP",
                        "will/MD not/RB meet/VB NP",
                        "agreed/VBD to/TO meet/VB"
                    },
            "PP", new String[] {"in/IN N", "on/IN Monday/NNP", "of/IN NP", "because/IN of/IN NP"},
            "SAY", new String[] {"said/VBD", "has/VBZ warned/VBN", "told/VBD reporters/NNS"},
            "V", new String[] {"sank/VBD", "rejected/VBD", "attacked/VBD", "left/VBD", "criticised/VBD"},
            "A", new String[] {"old/JJ", "Norwegian/JJ", "armed/JJ", "U-boat/NN", "3,000-tonne/JJ", "2nd/JJ"},
            "N",
                    new String[] {
                        "ministers/NNS",
                        "ferries/NNS",
                        "Oslo/NNP",
                        "Dana/NNP Orlov/NNP",
                        "Ørsted/NNP Shipping/NNP Co./NNP",
                        "NATO/NNP",
                        "talks/NNS",
                        "troops/NNS",
                        "the/DT Labour/NNP Party/NNP",
                        "B-52s/NNS",
                        "450/CD drones/NNS",
                        "xyzzy/NN"
                    });

    private NewsGrammar() {}

    /** So many sentences, the same for the same seed. */
    public static List<List<CoreLabel>> sentences(int count, long seed) {
        Random random = new Random(seed);
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (int s = 0; s < count; s++) {
            StringBuilder words = new StringBuilder();
            expand("S", random, 0, words);
            List<CoreLabel> sentence = new ArrayList<>();
            for (String word : words.append("./.").toString().split(" ", -1)) {
                int slash = word.lastIndexOf('/');
                sentence.add(token(word.substring(0, slash), word.substring(slash + 1)));
                sentence.getLast().setIndex(sentence.size());
            }
            sentences.add(sentence);
        }
        return sentences;
    }

    private static void expand(String symbol, Random random, int depth, StringBuilder out) {
        String[] rules = RULES.get(symbol);
        if (rules == null) {
            out.append(symbol).append(' ');
            return;
        }
        boolean deep = depth > 6 && !symbol.equals("N");
        String rule = rules[deep ? 0 : random.nextInt(rules.length)];
        for (String part : rule.split(" ", -1)) {
            expand(part, random, depth + 1, out);
        }
    }

    /** A word with its part of speech, as CoreNLP wants it. */
    public static CoreLabel token(String word, String tag) {
        CoreLabel token = new CoreLabel();
        token.setWord(word);
        token.setValue(word);
        token.setTag(tag);
        return token;
    }
}
