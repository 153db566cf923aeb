// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.intake.material.ColumnMapping;
import org.sitrep.intake.material.Damage;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.PublishedFrom;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CsvReportsTest {

    private static CollectedRows read(byte[] table, String... columns) throws IOException, UnfitException {
        CollectedRows rows = new CollectedRows();
        CsvReports.read(new ByteArrayInputStream(table), ColumnMapping.of(List.of(columns)), rows);
        return rows;
    }

    private static CollectedRows read(String table, String... columns) throws IOException, UnfitException {
        return read(table.getBytes(StandardCharsets.UTF_8), columns);
    }

    @Test
    void aRowIsAReport() throws IOException, UnfitException {
        Parsed parsed = read("""
                        id,headline,body,publish_date,outlet,link,lang,author
                        r1,Ferry leaves,"The ferry left, ""early"".",2025-12-14,Example Wire,https://example.org/1,en-GB,Kim Falk
                        """).reports().getFirst();
        assertThat(parsed.report().id()).isEqualTo("r1");
        assertThat(parsed.report().title()).contains("Ferry leaves");
        assertThat(parsed.report().text()).isEqualTo("The ferry left, \"early\".");
        assertThat(parsed.report().published()).contains(LocalDate.of(2025, 12, 14));
        assertThat(parsed.report().publishedFrom()).contains(PublishedFrom.GIVEN);
        assertThat(parsed.report().publisher()).contains("Example Wire");
        assertThat(parsed.report().url()).contains("https://example.org/1");
        assertThat(parsed.report().language()).isEqualTo("en");
        assertThat(parsed.imprint().byline()).contains("Kim Falk");
        assertThat(parsed.warnings()).isEmpty();
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments("text\nA ferry.\nB ferry.\n", List.of("2=A ferry.", "3=B ferry.")),
                arguments("date;text\n2025-12-14;A ferry, late.\n", List.of("2=A ferry, late.")),
                arguments("date\ttext\n2025-12-14\tA; ferry, late.\n", List.of("2=A; ferry, late.")),
                arguments("date|text\n2025-12-14|A ferry.\n", List.of("2=A ferry.")),
                arguments("sep=;\r\ntext;note, private\r\nA.;x\r\n", List.of("3=A.")),
                arguments("\n\nText,Title\n\nA.,t\n,\n", List.of("5=A.")),
                arguments("\uFEFFtext,title\nA.,t", List.of("2=A.")),
                arguments("Full Text,Title\nA.,t", List.of("2=A.")),
                arguments("content,text\nno,A.\n", List.of("2=A.")),
                arguments("text,n\n\"A\r\nferry\n\nleft.\",1\nB.,2\n", List.of("2=A\r\nferry\n\nleft.", "6=B.")),
                arguments("text, n\n\"A.\" , 1\n", List.of("2=A.")),
                arguments("text,n\nA 5\" gun.,1\n", List.of("2=A 5\" gun.")),
                arguments("text,n\nA.\nB.,2,3\nC.,3\n", List.of("2!malformed-row", "3!malformed-row", "4=C.")),
                arguments("text,n\n,1\n\"\",\nC.,3\n", List.of("2!empty-text", "4=C.")),
                arguments("text,n\n\"A\" b,1\nC.,3\n", List.of("2!malformed-row", "3=C.")),
                arguments("text,n\n\"A.,1\nB.,2\nC.,3\n", List.of("2!malformed-row", "3=B.", "4=C.")),
                arguments("text,n\n\"A.,1\n\"B.\",2\nC.,3\n", List.of("2!malformed-row", "3=B.", "4=C.")));
    }

    @ParameterizedTest
    @MethodSource
    void tables(String table, List<String> told) throws IOException, UnfitException {
        assertThat(read(table.replace("A\r\nferry", "A\nferry")).told())
                .isEqualTo(told.stream().map(each -> each.replace("\r", "")).toList());
    }

    @Test
    void columnsMayBeGiven() throws IOException, UnfitException {
        assertThat(read("text,lead\nA.,B.\n", "text=Lead").told()).containsExactly("2=B.");
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                arguments("", List.of(), "empty-file", "empty"),
                arguments("\n \n", List.of(), "empty-file", "empty"),
                arguments("a\0b\n", List.of(), "binary-input", "binary"),
                arguments(
                        "when,what\n1,2\n",
                        List.of(),
                        "missing-column",
                        "The columns are: when, what. Say which one it is: --column text=NAME."),
                arguments(
                        "text\nA.\n",
                        List.of("title=head"),
                        "missing-column",
                        "no column \"head\". The columns are: text."),
                arguments("\"text\n", List.of(), "malformed-table", "first row"),
                arguments("text\n", List.of("text"), "invalid-column", "not of the form text=body"),
                arguments("text\n", List.of("text="), "invalid-column", "not of the form text=body"),
                arguments("text\n", List.of("body=text"), "invalid-column", "no \"body\". It has id, text, title"),
                arguments("text\n", List.of("text=a", "text=b"), "invalid-column", "Two columns are given for text"));
    }

    @ParameterizedTest
    @MethodSource
    void unfit(String table, List<String> columns, String code, String sentence) {
        UnfitException e =
                catchThrowableOfType(UnfitException.class, () -> read(table, columns.toArray(String[]::new)));
        assertThat(e.code()).isEqualTo(code);
        assertThat(e.sentence()).contains(sentence);
    }

    @Test
    void otherEncodingsAreRead() throws IOException, UnfitException {
        CollectedRows rows = read("text\nA café.\nB.\n".getBytes(Charset.forName("windows-1252")));
        assertThat(rows.told()).containsExactly("2=A café.", "3=B.");
        assertThat(rows.reports().getFirst().warnings())
                .containsExactly("The row is not UTF-8; it was read as windows-1252.");
        assertThat(rows.reports().getLast().warnings()).isEmpty();
        assertThat(read("text\nA café – звіт.\n".getBytes(StandardCharsets.UTF_16))
                        .told())
                .containsExactly("2=A café – звіт.");
    }

    @Test
    void aDateThatIsNoneIsTold() throws IOException, UnfitException {
        Parsed parsed = read("text,date\nA.,someday\n").reports().getFirst();
        assertThat(parsed.report().published()).isEmpty();
        assertThat(parsed.warnings().getFirst()).contains("someday");
    }

    @Test
    void longTextsAreRejected() throws IOException, UnfitException {
        String text = "x".repeat(Limits.TEXT + 1);
        assertThat(read("id,text\n1," + text + "\n2,\"" + text + "\"\n3,C.\n").told())
                .containsExactly("2!text-too-long", "3!text-too-long", "4=C.");
    }

    @Test
    void aQuotationMarkSwallowsNothing() throws IOException, UnfitException {
        String rest = ("B." + "y".repeat(998) + "\n").repeat(20_000);
        CollectedRows rows = read("text\n\"A.\n" + rest);
        assertThat(rows.told()).hasSize(20_001).first().isEqualTo("2!malformed-row");
    }

    @Test
    void marksThatNeverCloseEndTheReading() throws IOException, UnfitException {
        CollectedRows rows = read("text,n\n" + "a\",b\"c,\"\n".repeat(100_000));
        assertThat(rows.told()).hasSizeLessThan(1_000).last().asString().endsWith("!malformed-table");
    }

    @Test
    void aLineWithoutEndIsRejected() throws IOException, UnfitException {
        assertThat(read("text\n" + "x".repeat(Limits.BYTES + 5) + "\nB.\n").told())
                .containsExactly("2!line-too-long", "3=B.");
    }

    static Stream<Damage> damage() {
        String table = "id;text;date\n1;\"A ferry; \"\"late\"\".\nIt left – at last.\";2025-12-14\n2;B.;2025-12-15\n";
        return Damage.of(table.getBytes(StandardCharsets.UTF_8), 20_251_216, 500);
    }

    @ParameterizedTest
    @MethodSource
    void damage(Damage damage) throws IOException {
        try {
            assertThat(read(damage.bytes()).told()).hasSizeLessThan(10);
        } catch (UnfitException e) {
            assertThat(e.sentence()).isNotBlank();
        }
    }
}
