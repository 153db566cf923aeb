// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.SharedAnnotator;

/** What grammar says of a predicate, a sentence a question. */
class PredicateTest {

    private static final String NONE = "-";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The ferry left the port.                                          | left       | ferry
                    The ferry was seized by sailors.                                  | seized     | -
                    Norway and Denmark signed the treaty.                             | signed     | Norway
                    The ferry left the port and reached the island.                   | reached    | ferry
                    The minister wants to leave.                                      | leave      | minister
                    The ferry seems to have sunk.                                     | sunk       | ferry
                    The minister asked Norway to withdraw.                            | withdraw   | Norway
                    The minister urged the sailors to stop.                           | stop       | sailors
                    The minister called on Denmark to leave the island.               | leave      | Denmark
                    The minister called the envoy to thank him.                       | thank      | minister
                    Berg met Orlov to discuss the treaty.                             | discuss    | Berg
                    The sailors guarding the port slept.                              | guarding   | sailors
                    The minister left the meeting, telling reporters it was over.     | telling    | minister
                    Berg spoke to a group of sailors, promising to pay them.          | promising  | Berg
                    The court accused Orlov of hiding the money.                      | hiding     | Orlov
                    """)
    void theSubjectIsFoundWhereverItStands(String sentence, String verb, String subject) {
        AnnotatedText text = SharedAnnotator.annotate(sentence);
        assertThat(form(text, at(text, verb).findSubject())).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sailors seized the ferry.                     | seized   | ferry    | -
                    The ferry was seized by sailors.              | seized   | ferry    | sailors
                    The ferry sank.                               | sank     | -        | -
                    """)
    void objectAndAgent(String sentence, String verb, String object, String agent) {
        AnnotatedText text = SharedAnnotator.annotate(sentence);
        assertThat(form(text, at(text, verb).findObject())).isEqualTo(object);
        assertThat(form(text, at(text, verb).findAgent())).isEqualTo(agent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The ferry did not leave.                      | leave     | true
                    The ferry didn't leave.                       | leave     | true
                    The ferry never left.                         | left      | true
                    The ferry has not yet left.                   | left      | true
                    No ferry left.                                | left      | true
                    Nobody left.                                  | left      | true
                    The ferry no longer leaves.                   | leaves    | true
                    They returned without leaving.                | leaving   | true
                    The ferry left.                               | left      | false
                    The ferry will not just leave.                | leave     | false
                    The ferry left only on Monday.                | left      | false
                    """)
    void negation(String sentence, String verb, boolean negated) {
        AnnotatedText text = SharedAnnotator.annotate(sentence);
        assertThat(at(text, verb).isNegated()).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The ferry left.                               | left      | PAST     | FINITE     | ACTIVE
                    The ferry did leave.                          | leave     | PAST     | FINITE     | ACTIVE
                    The ferry was seized.                         | seized    | PAST     | FINITE     | PASSIVE
                    The ferry has left.                           | left      | PERFECT  | FINITE     | ACTIVE
                    The ferry had been seized.                    | seized    | PERFECT  | FINITE     | PASSIVE
                    The ferry leaves on Monday.                   | leaves    | PRESENT  | FINITE     | ACTIVE
                    The ferry will leave.                         | leave     | PRESENT  | FINITE     | ACTIVE
                    The minister wants to leave.                  | leave     | PRESENT  | INFINITIVE | ACTIVE
                    The sailors guarding the port slept.          | guarding  | PRESENT  | NONFINITE  | ACTIVE
                    IS fighters captured the town.                | captured  | PAST     | FINITE     | ACTIVE
                    """)
    void tenseFinitenessAndVoice(String sentence, String verb, Tense tense, Finiteness finiteness, Voice voice) {
        AnnotatedText text = SharedAnnotator.annotate(sentence);
        Predicate predicate = at(text, verb);
        assertThat(predicate.tense()).isEqualTo(tense);
        assertThat(predicate.finiteness()).isEqualTo(finiteness);
        assertThat(predicate.voice()).isEqualTo(voice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Berg said they would leave.                   | leave     | true  | false | false
                    They would leave.                             | leave     | false | false | false
                    They will leave if the port is closed.        | leave     | false | true  | false
                    Will they leave?                              | leave     | false | false | true
                    When will they leave?                         | leave     | false | false | false
                    """)
    void reportedConditionalAndAsked(
            String sentence, String verb, boolean reported, boolean conditional, boolean asked) {
        AnnotatedText text = SharedAnnotator.annotate(sentence);
        Predicate predicate = at(text, verb);
        assertThat(predicate.isReported()).isEqualTo(reported);
        assertThat(predicate.isConditional()).isEqualTo(conditional);
        assertThat(predicate.isAsked()).isEqualTo(asked);
    }

    private static Predicate at(AnnotatedText text, String form) {
        for (int token = 0; token < text.size(); token++) {
            if (text.form(token).equals(form)) {
                return new Predicate(text, token);
            }
        }
        throw new IllegalArgumentException("\"" + text.text() + "\" has no word \"" + form + "\".");
    }

    private static String form(AnnotatedText text, OptionalInt token) {
        return token.isPresent() ? text.form(token.getAsInt()) : NONE;
    }
}
