// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.gazetteer.build.GazetteerCompiler;
import org.sitrep.gazetteer.build.GeoNamesDump;
import org.sitrep.record.place.PlaceKind;

/** What the gazetteer knows, how running text is searched for its names, and how a GeoNames dump is added to it. */
class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "Berlin, DE, CITY",
        "Kiev, UA, CITY",
        "Chasiv Yar, UA, CITY",
        "Siversk, UA, CITY",
        "Texas, US, ADMIN1",
        "Tex., US, ADMIN1",
        "Donetsk, UA, ADMIN1",
        "Butler County, US, ADMIN2",
        "County Kerry, IE, ADMIN2",
        "Strait of Hormuz, '', WATER",
        "Donbas, UA, REGION",
        "Africa, '', CONTINENT",
        "UK, GB, COUNTRY"
    })
    void knowsPlacesOfEveryKind(String name, String country, PlaceKind kind) {
        assertThat(GAZETTEER.list(name))
                .anySatisfy(entry -> assertThat(entry.country()).isEqualTo(country))
                .anySatisfy(entry -> assertThat(entry.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource({"Hurtigruten", "''", "Xqz", "🙂"})
    void knowsNoOthers(String name) {
        assertThat(GAZETTEER.list(name)).isEmpty();
    }

    @Test
    void searchGoesOverTokensAndSaysWhenANameIsWhole() {
        NameSearch search = GAZETTEER.search();
        String text = "New  York City hall";
        search.restart();
        assertThat(search.advance(text, 0, 3, true)).isTrue();
        assertThat(search.isName()).isFalse();
        assertThat(search.advance(text, 5, 9, true)).isTrue();
        assertThat(search.isName()).isTrue();
        assertThat(search.entries()).extracting(Entry::country).contains("US");
        assertThat(search.advance(text, 10, 14, true)).isTrue();
        assertThat(search.isName()).isTrue();
        assertThat(search.advance(text, 15, 19, true)).isFalse();
        assertThat(search.isName()).isFalse();
    }

    @Test
    void aDashAtTheEndIsNoPartOfAName() {
        NameSearch search = GAZETTEER.search();
        search.restart();
        search.advance("Oslo –", 0, 4, true);
        assertThat(search.isName()).isTrue();
        search.advance("Oslo –", 5, 6, true);
        assertThat(search.isName()).isFalse();
    }

    @Test
    void whatIsWrittenAndMappedIsTheSame() throws IOException {
        Path file = folder.resolve("places");
        write(GAZETTEER, file);
        Gazetteer mapped = Gazetteer.load(file);
        assertThat(mapped.size()).isEqualTo(GAZETTEER.size());
        assertThat(mapped.list("Springfield"))
                .isEqualTo(GAZETTEER.list("Springfield"))
                .hasSizeGreaterThan(10);
        assertThat(mapped.listAlike("Kharkov")).isEqualTo(GAZETTEER.listAlike("Kharkov"));
    }

    @Test
    void theCompiledGazetteerIsThatOfTheTables() {
        Gazetteer compiled = GazetteerCompiler.compile();
        assertThat(compiled.size()).isEqualTo(GAZETTEER.size());
        assertThat(compiled.entries().fields()).isEqualTo(GAZETTEER.entries().fields());
        assertThat(compiled.exact().postings()).isEqualTo(GAZETTEER.exact().postings());
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        Path whole = folder.resolve("whole");
        write(GAZETTEER, whole);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> Gazetteer.load(cut))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("import it anew");
        Path other = Files.writeString(folder.resolve("other"), "no gazetteer at all");
        assertThatThrownBy(() -> Gazetteer.load(other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("import it anew");
        Path empty = Files.write(folder.resolve("empty"), new byte[0]);
        assertThatThrownBy(() -> Gazetteer.load(empty)).isInstanceOf(IOException.class);
    }

    @Test
    void aDumpAddsItsPlaces() throws IOException {
        Path dump = Files.write(
                folder.resolve("XX.txt"),
                List.of(
                        row(900000001, "Vexholm", "Weksholm,ВЕКС,VXH", "59.5", "10.5", "P", "PPL", "NO", "12", "812"),
                        row(900000002, "Vexholm Dam", "", "59.6", "10.6", "S", "DAM", "NO", "12", "0"),
                        row(900000003, "Vexholm School", "", "59.6", "10.6", "S", "SCH", "NO", "12", "0"),
                        "this is no row",
                        row(900000004, "Nowhere", "", "159.6", "10.6", "P", "PPL", "NO", "12", "0")));
        GeoNamesDump.Imported imported = GeoNamesDump.read(dump);
        Path to = folder.resolve("places");
        write(imported.gazetteer(), to);
        assertThat(imported.added()).isEqualTo(2);
        assertThat(imported.refused()).isEqualTo(2);
        assertThat(imported.places()).isEqualTo(GAZETTEER.size() + 2);
        Gazetteer gazetteer = Gazetteer.load(to);
        assertThat(gazetteer.list("Weksholm")).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("Vexholm");
            assertThat(entry.geonames()).isEqualTo(900000001);
            assertThat(entry.population()).isEqualTo(812);
            assertThat(entry.latitude()).isEqualTo(59.5);
        });
        assertThat(gazetteer.list("Vexholm Dam")).extracting(Entry::kind).containsExactly(PlaceKind.SITE);
        assertThat(gazetteer.list("Vexholm School")).isEmpty();
        assertThat(gazetteer.list("Berlin")).isNotEmpty();
    }

    @Test
    void aZippedDumpIsReadToo() throws IOException {
        Path dump = folder.resolve("XX.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dump))) {
            zip.putNextEntry(new ZipEntry("XX.txt"));
            zip.write((row(900000001, "Vexholm", "", "59.5", "10.5", "P", "PPL", "NO", "12", "") + "\n")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(GeoNamesDump.read(dump).added()).isEqualTo(1);
    }

    @Test
    void whatIsNoDumpIsRefusedInOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "a\tb\tc\n");
        assertThatThrownBy(() -> GeoNamesDump.read(text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("19 columns");
    }

    private static void write(Gazetteer gazetteer, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            GazetteerFile.write(gazetteer, out);
        }
    }

    private static String row(
            int number,
            String name,
            String others,
            String latitude,
            String longitude,
            String featureClass,
            String code,
            String country,
            String admin1,
            String population) {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(number),
                name,
                name,
                others,
                latitude,
                longitude,
                featureClass,
                code,
                country,
                "",
                admin1,
                "",
                "",
                "",
                population,
                "",
                "",
                "",
                ""));
        return String.join("\t", cells);
    }
}
