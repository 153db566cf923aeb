// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {

    @TempDir
    Path folder;

    private final List<String> notices = new ArrayList<>();

    private ModelStore store(Path place) {
        return new ModelStore(place, notices::add);
    }

    @Test
    void convertsAModelOnceAndFindsItFromThenOn() {
        CountingConversion conversion = new CountingConversion(1);
        assertThat(store(folder).open(conversion).texts()).containsExactly(CountingConversion.LINE);
        assertThat(store(folder).open(conversion).texts()).containsExactly(CountingConversion.LINE);
        assertThat(conversion.count()).isEqualTo(1);
        assertThat(notices).isEmpty();
    }

    @Test
    void convertsAgainWhenTheTablesChange() {
        CountingConversion next = new CountingConversion(2);
        store(folder).open(new CountingConversion(1));
        store(folder).open(next);
        assertThat(next.count()).isEqualTo(1);
    }

    @Test
    void makesADamagedFileAgain() throws IOException {
        store(folder).open(new CountingConversion(1));
        Path file = modelFile();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            assertMadeAgain(file, Arrays.copyOf(whole, length));
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            assertMadeAgain(file, changed);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    private void assertMadeAgain(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        CountingConversion conversion = new CountingConversion(1);
        assertThat(store(folder).open(conversion).texts()).containsExactly(CountingConversion.LINE);
        assertThat(conversion.count()).isEqualTo(1);
    }

    @Test
    void worksWithoutAFolderAndSaysSoOnce() throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));
        CountingConversion conversion = new CountingConversion(1);
        ModelStore store = store(file);
        assertThat(store.open(conversion).texts()).containsExactly(CountingConversion.LINE);
        assertThat(store.open(new CountingConversion(2)).texts()).containsExactly(CountingConversion.LINE);
        assertThat(notices).singleElement().asString().contains("cannot be kept in " + file, "SITREP_CACHE");
    }

    @Test
    void threadsThatStartTogetherConvertOnce() throws Exception {
        CountingConversion conversion = new CountingConversion(1);
        List<Callable<List<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() -> store(folder).open(conversion).texts());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            for (Future<List<String>> call : threads.invokeAll(calls)) {
                assertThat(call.get()).containsExactly(CountingConversion.LINE);
            }
        }
        assertThat(conversion.count()).isEqualTo(1);
        assertThat(notices).isEmpty();
    }

    @Test
    void programsThatStartTogetherAllFindTheModel() throws Exception {
        List<Process> programs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            programs.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            CountingConversion.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start());
        }
        int conversions = 0;
        for (Process program : programs) {
            String output =
                    new String(program.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(program.waitFor()).as(output).isZero();
            conversions += Integer.parseInt(output.strip());
        }
        assertThat(conversions).isEqualTo(1);
    }

    private Path modelFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".model"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
