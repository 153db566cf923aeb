// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files for other programs, opened by readers that are not ours. */
class ExportTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    private static Path folder;

    private static ArchiveRuns archive = new ArchiveRuns("");

    @BeforeAll
    static void makeTheArchive() {
        archive = KnownReports.in(folder);
    }

    @Test
    void aTableHasARowForEachHappening() throws IOException {
        List<CSVRecord> rows = table("export", "--format", "csv");
        assertThat(rows.stream().map(row -> row.get("id"))).isEqualTo(ids("events"));
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get("type")).isEqualTo("ASSAULT");
            assertThat(row.get("recipients")).isEqualTo("Norway; people");
            assertThat(row.get("latitude")).startsWith("60.3");
            assertThat(row.get("reports")).isEqualTo("a; c; b");
            assertThat(row.get("text")).isEqualTo("Danish troops shelled Bergen on Tuesday.");
        });
    }

    @ParameterizedTest
    @CsvSource({"claims, side", "figures, counted", "agenda, who"})
    void aTableCanHaveOtherThings(String what, String column) throws IOException {
        List<CSVRecord> rows = table("export", "--format", "csv", "--what", what);
        assertThat(rows.stream().map(row -> row.get("id")).distinct()).isEqualTo(ids(what));
        assertThat(rows).allMatch(row -> !row.get(column).isEmpty());
    }

    @Test
    void aListingAsCsvIsATableToo() throws IOException {
        for (String command : List.of("stories", "events", "claims", "figures", "agenda", "timeline", "reports")) {
            assertThat(table(command, "--format", "csv").stream().map(row -> row.get("id")))
                    .isEqualTo(ids(command));
        }
    }

    @Test
    void aMapHasPointsWhereATownIsKnown() throws ParseException {
        List<JsonNode> features = features("export", "--format", "geojson");
        assertThat(features.stream().map(feature -> feature.get("id").asString()))
                .isEqualTo(Stream.of(ids("events"), ids("agenda"))
                        .flatMap(List::stream)
                        .toList());
        assertThat(features).allSatisfy(feature -> {
            boolean town = feature.at("/properties/precision").asString("").equals("city");
            assertThat(feature.get("geometry").isNull()).isEqualTo(!town);
        });
        for (JsonNode feature : features) {
            if (!feature.get("geometry").isNull()) {
                Geometry drawn =
                        new GeoJsonReader().read(feature.get("geometry").toString());
                assertThat(drawn.getCoordinate().getX()).as("degrees east").isBetween(5.0, 14.0);
                assertThat(drawn.getCoordinate().getY()).as("degrees north").isBetween(55.0, 61.0);
            }
        }
    }

    @Test
    void aCalendarHasWhatLiesAhead() throws IOException, ParserException {
        String text = archive.run("export", "--format", "ics", "--as-known-on", "2025-12-12")
                .out();
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSameSizeAs(ids("agenda"));
        VEvent first = events.getFirst();
        assertThat(first.getSummary().getValue())
                .startsWith("The meeting of the ministers of Norway and Denmark in Oslo was postponed to December 17");
        assertThat(first.getDateTimeStart().getValue()).isEqualTo("20251217");
        assertThat(first.getEndDate().orElseThrow().getValue()).isEqualTo("20251218");
        assertThat(first.getLocation().getValue()).isEqualTo("Oslo");
        assertThat(first.getDescription().getValue()).contains("Status: moved", "[a:199]", "[c:199]");
    }

    @Test
    void linkedDataIsInTheWordsOfSchemaOrg() throws JsonLdError {
        String text = archive.run("export", "--format", "jsonld").out();
        JsonArray expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(text))).get();
        assertThat(expanded.stream().map(node -> node.asJsonObject().getString("@id")))
                .containsExactlyElementsOf(Stream.of(ids("events"), ids("claims"), ids("agenda"))
                        .flatMap(List::stream)
                        .map(id -> "urn:sitrep:" + id)
                        .toList());
        assertThat(expanded)
                .allSatisfy(node -> assertThat(node.asJsonObject().keySet())
                        .allMatch(key -> key.startsWith("@") || key.startsWith("https://schema.org/")));
        assertThat(JsonLd.toRdf(JsonDocument.of(new StringReader(text))).get().toList())
                .anyMatch(quad -> quad.getPredicate().getValue().equals("https://schema.org/appearance"));
    }

    @Test
    void anAcledTableTellsOnlyWhatIsSettled() throws IOException {
        CommandLineRun run = archive.run("export", "--format", "acled");
        List<CSVRecord> rows = CSVParser.parse(run.out(), RFC_4180).getRecords();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.toMap()).hasSize(31);
            assertThat(row.get("time_precision")).isIn("1", "2", "3");
            assertThat(row.get("fatalities")).isEmpty();
        });
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get("event_date")).isEqualTo("2025-12-09");
            assertThat(row.get("event_type")).isEqualTo("Explosions/Remote violence");
            assertThat(row.get("sub_event_type")).isEqualTo("Shelling/artillery/missile attack");
            assertThat(row.get("country")).isEqualTo("Norway");
            assertThat(row.get("geo_precision")).isEqualTo("1");
            assertThat(row.get("source")).isEqualTo("Example Wire; The Harbour Post; Meridian Desk");
        });
        assertThat(run.err())
                .isEqualTo(
                        "sitrep: " + (ids("events").size() - rows.size()) + " of "
                                + ids("events").size()
                                + " happenings are left out: ACLED has no such events, or they did not happen, or not even their month is known.\n");
    }

    @Test
    void ploverRecordsHaveItsFields() {
        List<JsonNode> records = archive.run("export", "--format", "plover").lines().stream()
                .map(JSON::readTree)
                .toList();
        assertThat(records)
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.propertyNames())
                        .contains(
                                "id", "date", "source", "recipient", "event", "text", "cite_info", "coder", "status"));
        assertThat(records).anySatisfy(record -> {
            assertThat(record.get("event").toString()).isEqualTo("[\"ASSAULT\"]");
            assertThat(record.get("mode").asString()).isEqualTo("heavy-weapons");
            assertThat(record.get("date").asString()).isEqualTo("2025-12-09");
            assertThat(record.at("/recipient/0/code").asString()).isEqualTo("NOR");
            assertThat(record.at("/event_loc/country code").asString()).isEqualTo("NO");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "--type, assault",
        "--place, Malmo",
        "--actor, denmark",
        "--until, 2025-12-10",
        "--publisher, example wire"
    })
    void everyFormatObeysTheFilter(String option, String value) throws IOException {
        List<String> wanted = ids("events", option, value);
        assertThat(wanted).isNotEmpty().isNotEqualTo(ids("events"));
        assertThat(table("export", "--format", "csv", option, value).stream().map(row -> row.get("id")))
                .isEqualTo(wanted);
        assertThat(features("export", "--format", "geojson", "--what", "events", option, value).stream()
                        .map(feature -> feature.get("id").asString()))
                .isEqualTo(wanted);
        assertThat(archive.run("export", "--format", "plover", option, value).lines().stream()
                        .map(line -> JSON.readTree(line).get("id").asString()))
                .isSubsetOf(wanted);
        assertThat(table("export", "--format", "acled", option, value).stream().map(row -> row.get("event_id_cnty")))
                .isSubsetOf(wanted);
    }

    @Test
    void aFileOfNothingIsStillAFile() throws IOException, ParserException, ParseException {
        String[] never = {"--as-known-on", "2020-01-01"};
        assertThat(export("csv", never)).isEmpty();
        assertThat(new GeoJsonReader().read(export("geojson", never)).isEmpty()).isTrue();
        assertThat(new CalendarBuilder()
                        .build(new StringReader(export("ics", never)))
                        .getComponents("VEVENT"))
                .isEmpty();
    }

    private static String export(String format, String... options) {
        return archive.run(Stream.concat(Stream.of("export", "--format", format), Stream.of(options))
                        .toArray(String[]::new))
                .out();
    }

    private static List<String> ids(String command, String... options) {
        return archive
                .run(Stream.concat(Stream.of(command, "--format", "jsonl"), Stream.of(options))
                        .toArray(String[]::new))
                .lines()
                .stream()
                .map(line -> JSON.readTree(line).get("id").asString())
                .toList();
    }

    private static List<CSVRecord> table(String... command) throws IOException {
        return CSVParser.parse(archive.run(command).out(), RFC_4180).getRecords();
    }

    private static List<JsonNode> features(String... command) {
        JsonNode collection = JSON.readTree(archive.run(command).out());
        return StreamSupport.stream(collection.get("features").spliterator(), false)
                .toList();
    }
}
