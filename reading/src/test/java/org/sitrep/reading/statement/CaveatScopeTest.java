// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.Reading;
import org.sitrep.record.statement.Caveat;
import org.sitrep.record.statement.CaveatKind;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** What a reporter's own remark says of the state of knowledge, and of whose words. */
class CaveatScopeTest {

    private static Caveat caveat(Reading reading) {
        List<Caveat> caveats = reading.statements().stream()
                .flatMap(statement -> statement.caveat().stream())
                .toList();
        assertThat(caveats).hasSize(1);
        return caveats.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The report could not be independently verified.                | UNVERIFIED
            Example Wire was unable to confirm the claim.                  | UNVERIFIED
            It was not immediately clear who had fired.                    | UNCLEAR
            The fate of the crew remains unknown.                          | UNCLEAR
            There is no evidence that the ferry was hit.                   | NO_EVIDENCE
            There were no immediate reports of casualties.                 | NO_REPORT
            There was no immediate comment from the ministry.              | NO_COMMENT
            The ministry did not respond to a request for comment.         | NO_COMMENT
            The ministry had no immediate comment.                         | NO_COMMENT
            """)
    void hasAKind(String sentence, CaveatKind kind) {
        assertThat(caveat(SharedReader.read(sentence)).kind()).isEqualTo(kind);
    }

    /** What it speaks of: the contents of statements, and the words of quantities; an empty cell where it does not point back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orlov said the port was closed. That could not be verified.                               | the port was closed
            Orlov said the port was closed. It rained. The claim could not be verified.               | the port was closed
            Orlov said the port was closed. It rained. It rained. It rained. It rained. The claim could not be verified. |
            Orlov said the port was closed. Reports from the north could not be verified.             |
            Orlov said the port was closed. It was not clear who had closed it.                       |
            Orlov said 40 boats had been lost. It rained. The figures could not be verified.          | 40 boats
            The storm sank 40 boats. Orlov said it was the worst in years. The figure could not be verified. | it was the worst in years
            """)
    void speaksOfWhatItPointsBackTo(String text, String meant) {
        Reading reading = SharedReader.read(text);
        Caveat.About about = caveat(reading).about();
        Stream<Span> statements = reading.statements().stream()
                .filter(statement -> about.statements().contains(statement.id()))
                .map(statement -> statement.contents().getFirst());
        Stream<Span> quantities = about.quantities().stream()
                .map(index -> reading.quantities().get(index).span());
        List<String> words =
                Stream.concat(statements, quantities).map(Span::text).toList();
        assertThat(words).isEqualTo(meant == null ? List.of() : List.of(meant));
    }

    @Test
    void theTermsOfAStatementAreItsLongerContentWordsWithoutNames() {
        assertThat(SharedReader.read(
                                "Orlov denied that Denmark would ever have been shelling fishing boats near Bergen.")
                        .statements())
                .extracting(Statement::terms)
                .containsExactly(List.of("boats", "fishi", "shell"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They said the port was closed.                 | true
            Some say the port was closed.                  | true
            Orlov said the port was closed.                | false
            Residents said the port was closed.            | false
            """)
    void aPronounThatMeansNobodyIsUnresolved(String sentence, boolean unresolved) {
        assertThat(SharedReader.read(sentence).statements().getFirst().sources())
                .hasSize(1)
                .allMatch(source -> source.unresolved() == unresolved);
    }
}
