// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.fetch.UserAgent;
import org.sitrep.record.Input;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** From files to reports: what comes in, and what becomes of input that is none. */
class IntakeTest {

    private static final InputStream NOTHING = InputStream.nullInputStream();

    @TempDir
    Path folder = Path.of("");

    @Test
    void aLineOfJsonIsAReport() throws IOException {
        Path file = file("wire.jsonl", """
                {"id":"a","text":"Norland sent a note.","published":"2025-12-14T08:00:00Z","title":"Note sent",\
                "publisher":"Example Wire","url":"https://wire.example/note","language":"en-GB","tags":["x",{"y":1}]}
                """);
        Report report = report(file);
        assertThat(report.id()).isEqualTo("a");
        assertThat(report.text()).isEqualTo("Norland sent a note.");
        assertThat(report.published()).contains(LocalDate.of(2025, 12, 14));
        assertThat(report.publishedFrom()).contains(PublishedFrom.GIVEN);
        assertThat(report.publisher()).contains("Example Wire");
        assertThat(report.language()).isEqualTo("en");
    }

    @Test
    void aTextFileIsTakenWordForWord() throws IOException {
        String text = "First line.\r\nZero\u200Bwidth, a flag \uD83C\uDDFA\uD83C\uDDF3 and \uFEFFmore.\r\n";
        assertThat(report(file("note.txt", text)).text()).isEqualTo(text);
    }

    @Test
    void whatAPublisherPutsBehindEveryReportGoesFromTheThirdOn() throws IOException {
        String about = "Example Wire has told of ferries since it was founded by three captains.";
        List<Boolean> told = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            file(
                    name + ".html",
                    "<title>Ferry " + name + " is late</title><meta property=og:site_name content=Wire>"
                            + "<body><p>The ferry " + name
                            + " left Sudmark at noon and came back in the evening.</p><p>" + about);
        }
        read(folder.toString()).forEach(incoming -> told.add(text(incoming).contains(about)));
        assertThat(told).containsExactly(true, true, false);
    }

    @Test
    void aLiveBlogIsManyReports() throws IOException {
        StringBuilder page = new StringBuilder("<body>");
        for (int hour = 10; hour < 15; hour++) {
            page.append(
                    "<section><time datetime='2026-03-02T" + hour + ":00'></time><p>At " + hour
                            + " hours the ferry was seen again off the coast of Sudmark, and all on it were well.</p></section>");
        }
        Path file = file("live.html", page.toString());
        List<Incoming> all = read(file.toString());
        assertThat(all).hasSize(5);
        assertThat(all.getFirst().origin()).hasToString(file + "!1");
        assertThat(text(all.getFirst())).startsWith("At 10 hours");
    }

    @Test
    void anIdIsMadeFromTheContentWhereNoneIsGiven() throws IOException {
        Report first = report(file("a.txt", "The ferry left."));
        Report again = report(file("b.txt", "The ferry left."));
        Report other = report(file("c.txt", "The ferry came back."));
        assertThat(first.id()).hasSize(16).isEqualTo(again.id()).isNotEqualTo(other.id());
    }

    @Test
    void aFolderIsReadInTheOrderOfNames() throws IOException {
        file("b.txt", "Second.");
        file("a.jsonl", "{\"id\":\"1\",\"text\":\"First.\"}\n\n{\"id\":\"2\",\"text\":\"And more.\"}");
        file("c.png", "no picture");
        file(".hidden.txt", "Not to be seen.");
        List<Incoming> all = read(folder.toString());
        assertThat(all).hasSize(4);
        assertThat(text(all.get(0))).isEqualTo("First.");
        assertThat(text(all.get(1))).isEqualTo("And more.");
        assertThat(text(all.get(2))).isEqualTo("Second.");
        assertThat(all.get(3)).isInstanceOf(Incoming.Skipped.class);
    }

    @Test
    void standardInputIsJsonLinesAPageOrText() {
        assertThat(text(standardInput(" \n{\"text\":\"From a pipe.\"}"))).isEqualTo("From a pipe.");
        assertThat(text(standardInput("Plain words."))).isEqualTo("Plain words.");
        assertThat(text(standardInput("<b>Plain</b> words."))).isEqualTo("<b>Plain</b> words.");
        String paragraph = "<p>The ferry left the port of Sudmark with everybody on board.</p>";
        assertThat(text(standardInput("<!-- a --> <!-- b -->\n<!DOCTYPE html>" + paragraph)))
                .isEqualTo("The ferry left the port of Sudmark with everybody on board.");
        assertThat(text(standardInput("<?xml version='1.0'?>\n<html>" + paragraph)))
                .startsWith("The ferry left");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"id":"x"                       | malformed-json
                    {"id":"x","text":"a"} more      | malformed-json
                    ["text"]                        | malformed-json
                    nothing of the sort             | malformed-json
                    {"id":"x"}                      | missing-text
                    {"id":"x","text":null}          | missing-text
                    {"id":"x","text":["a"]}         | missing-text
                    {"id":"x","text":" "}           | empty-text
                    """)
    void aLineThatIsNoReportIsRejectedByItself(String line, String code) throws IOException {
        Path file = file(
                "mixed.jsonl", "{\"id\":\"1\",\"text\":\"Good.\"}\n" + line + "\n{\"id\":\"3\",\"text\":\"Too.\"}\n");
        List<Incoming> all = read(file.toString());
        assertThat(all).hasSize(3);
        assertThat(text(all.get(0))).isEqualTo("Good.");
        assertThat(code(all.get(1))).isEqualTo(code);
        assertThat(all.get(1).origin()).hasToString(file + ":2");
        assertThat(text(all.get(2))).isEqualTo("Too.");
    }

    @Test
    void aRejectedReportKeepsItsId() throws IOException {
        Incoming only = read(file("x.jsonl", "{\"id\":\"x7\"}").toString()).getFirst();
        assertThat(only)
                .isInstanceOfSatisfying(
                        Incoming.Rejected.class,
                        rejected -> assertThat(rejected.failure().id()).isEqualTo("x7"));
    }

    @Test
    void aDateThatIsNoneIsLeftOutWithAWarning() throws IOException {
        Incoming only = read(file("x.jsonl", "{\"text\":\"A.\",\"published\":\"2025-02-30\"}")
                        .toString())
                .getFirst();
        assertThat(only).isInstanceOfSatisfying(Incoming.Received.class, received -> {
            assertThat(received.report().published()).isEmpty();
            assertThat(received.warnings()).singleElement().asString().contains("2025-02-30");
        });
    }

    @Test
    void aReportNamesTheFileAndLineItCameFrom() throws IOException {
        Path lines = file("wire.jsonl", "\n{\"id\":\"a\",\"text\":\"First.\"}\n");
        Path text = file("note.txt", "The ferry left.");
        assertThat(report(lines).input()).contains(input(Optional.of(lines.toString()), Optional.of(2)));
        assertThat(report(text).input()).contains(input(Optional.of(text.toString()), Optional.empty()));
        assertThat(read(folder + "/").stream().map(IntakeTest::report).map(report -> report.flatMap(Report::input)))
                .containsExactly(
                        Optional.of(input(Optional.of(text.toString()), Optional.empty())),
                        Optional.of(input(Optional.of(lines.toString()), Optional.of(2))));
    }

    @Test
    void ofStandardInputThereIsNothingToNameButTheLine() {
        assertThat(report(standardInput("{\"text\":\"First.\"}")).flatMap(Report::input))
                .contains(input(Optional.empty(), Optional.of(1)));
        assertThat(report(standardInput("Words.")).flatMap(Report::input)).isEmpty();
    }

    private static Input input(Optional<String> file, Optional<Integer> line) {
        return new Input(file, Optional.empty(), line);
    }

    @Test
    void whatTheJsonParserWillNotReadCostsItsLine() throws IOException {
        Path file = file(
                "deep.jsonl",
                "{\"text\":\"A.\",\"x\":" + "[".repeat(2_000) + "\n{\"text\":\"B.\",\"x\":" + "9".repeat(1_200)
                        + "}\n{\"text\":\"Good.\"}\n");
        List<Incoming> all = read(file.toString());
        assertThat(all).hasSize(3);
        assertThat(code(all.get(0))).isEqualTo("oversized-json");
        assertThat(code(all.get(1))).isEqualTo("oversized-json");
        assertThat(text(all.get(2))).isEqualTo("Good.");
    }

    @Test
    void aDateInTheFormOfMailIsTaken() throws IOException {
        assertThat(report(file("x.jsonl", "{\"text\":\"A.\",\"published\":\"Tue, 02 Dec 2025 10:00:00 +0100\"}"))
                        .published())
                .contains(LocalDate.of(2025, 12, 2));
    }

    @Test
    void whatStandsInAllPagesOfAPublisherIsLeftOutOfTheThird() throws IOException {
        String about = "Port Azul Wire is the newspaper of the coast.";
        List<String> pages = new ArrayList<>();
        for (String name : List.of("Ferry", "Talks", "Harvest")) {
            pages.add(file(
                            name + ".html",
                            "<html><head><meta property=og:site_name content='Port Azul Wire'><title>%s</title></head><body><article><p>%s</p><p>%s</p></article></body></html>"
                                    .formatted(name, "It went on with the " + name + " on Sunday. ".repeat(20), about))
                    .toString());
        }
        IntakeSettings settings = IntakeSettings.of(FetchSettings.of(new UserAgent("test", "")));
        assertThat(texts(settings, pages))
                .extracting(text -> text.contains(about))
                .containsExactly(true, true, false);
        assertThat(texts(settings.eachByItself(), pages)).allMatch(text -> text.contains(about));
    }

    private static List<String> texts(IntakeSettings settings, List<String> inputs) {
        List<String> texts = new ArrayList<>();
        new Intake(NOTHING, settings).read(inputs, incoming -> texts.add(text(incoming)));
        return texts;
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        assertThat(code(folder.resolve("none.txt"))).isEqualTo("missing-file");
        assertThat(code(file("empty.txt", ""))).isEqualTo("empty-file");
        assertThat(code(file("empty.jsonl", "\n\n"))).isEqualTo("empty-file");
        assertThat(code(file("blank.txt", " \r\n"))).isEqualTo("empty-text");
        assertThat(code(file("binary.txt", "PK\0\1"))).isEqualTo("binary-input");
        assertThat(code(file("binary.jsonl", "\0{}"))).isEqualTo("binary-input");
        assertThat(code(file("table.xlsx", "x"))).isEqualTo("unsupported-input");
        assertThat(code(Files.createDirectory(folder.resolve("empty")))).isEqualTo("empty-folder");
        assertThat(code(file("page.html", "<title>Nothing</title><nav>Home</nav>")))
                .isEqualTo("empty-text");
        assertThat(code(file("long.txt", "word ".repeat(200_001)))).isEqualTo("text-too-long");
    }

    @Test
    void invalidUtf8IsSaidWithItsPlace() throws IOException {
        Path file = folder.resolve("latin.jsonl");
        Files.write(file, "{\"text\":\"caf\u00e9\"}\n{\"text\":\"Fine.\"}".getBytes(StandardCharsets.ISO_8859_1));
        List<Incoming> all = read(file.toString());
        assertThat(code(all.get(0))).isEqualTo("invalid-utf8");
        assertThat(text(all.get(1))).isEqualTo("Fine.");
    }

    @Test
    void aLineOfFiftyMegabytesIsRejectedWithoutBeingKept() {
        InputStream endless = new Letters(50 << 20);
        InputStream in = new SequenceInputStream(
                bytes("{\"text\":\""), new SequenceInputStream(endless, bytes("\"}\n{\"text\":\"Next.\"}")));
        List<Incoming> all = new ArrayList<>();
        new Intake(in, IntakeSettings.of(FetchSettings.of(new UserAgent("test", "")))).read(List.of("-"), all::add);
        assertThat(code(all.get(0))).isEqualTo("line-too-long");
        assertThat(text(all.get(1))).isEqualTo("Next.");
    }

    @Test
    void oneInputDoesNotStopTheNext() throws IOException {
        List<Incoming> all = read("none.txt", file("a.txt", "Here.").toString());
        assertThat(code(all.get(0))).isEqualTo("missing-file");
        assertThat(text(all.get(1))).isEqualTo("Here.");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<Incoming> read(String... inputs) {
        List<Incoming> all = new ArrayList<>();
        new Intake(NOTHING, IntakeSettings.of(FetchSettings.of(new UserAgent("test", ""))))
                .read(List.of(inputs), all::add);
        return all;
    }

    private static Incoming standardInput(String content) {
        List<Incoming> all = new ArrayList<>();
        new Intake(bytes(content), IntakeSettings.of(FetchSettings.of(new UserAgent("test", ""))))
                .read(List.of("-"), all::add);
        return all.getFirst();
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Report report(Path file) {
        return report(read(file.toString()).getFirst()).orElseThrow();
    }

    private static Optional<Report> report(Incoming incoming) {
        return incoming instanceof Incoming.Received received ? Optional.of(received.report()) : Optional.empty();
    }

    private static String text(Incoming incoming) {
        return report(incoming).map(Report::text).orElse(incoming.toString());
    }

    private static String code(Path file) {
        return code(read(file.toString()).getFirst());
    }

    private static String code(Incoming incoming) {
        return incoming instanceof Incoming.Rejected rejected
                ? rejected.failure().code()
                : incoming.toString();
    }

    /** So many letters, made as they are read. */
    private static final class Letters extends InputStream {

        private long left;

        Letters(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            int count = (int) Math.min(length, left);
            Arrays.fill(buffer, from, from + count, (byte) 'a');
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
