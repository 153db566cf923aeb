// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same input gives the same bytes in every locale: where digits are not those of ASCII, and where the small letter of I has no dot. Each
 * run is a Java of its own.
 */
class LocaleTest {

    private static final Path CACHE = Path.of(System.getenv().getOrDefault("SITREP_CACHE", "target/cache"));
    private static final String ENGLISH = run("en", "US", CACHE);

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "ar-SA", "fa-IR", "mr-IN", "tr-TR", "az-AZ", "lt-LT", "th-TH"})
    void theLocaleChangesNothing(String locale) {
        String[] parts = locale.split("-");
        assertThat(run(parts[0], parts[1], CACHE)).isEqualTo(ENGLISH);
    }

    @Test
    void modelsAreConvertedToTheSame(@TempDir Path cache) {
        assertThat(run("ar", "EG", cache)).isEqualTo(ENGLISH);
    }

    /** What several commands print, in a locale. */
    private static String run(String language, String country, Path cache) {
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Commands.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().put("SITREP_CACHE", cache.toString());
        try {
            Process run = program.start();
            run.getOutputStream().close();
            String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run.waitFor()).as(output).isZero();
            return output;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The program in the locale. */
    static final class Commands {

        private static final String REPORT =
                "{\"text\":\"ISTANBUL (Example Wire) - Images seen by INDIAN and AFRICAN officials show 12,500 Individuals on"
                        + " the Island, Interior Minister Ilya Ivanov said on May 3. Its Islamist rivals rejected it. III Corps"
                        + " INVADED Iraq in 2024, IRANIANS said.\",\"published\":\"2025-12-14\"}\n";

        private Commands() {}

        public static void main(String[] args) {
            StringBuilder all = new StringBuilder();
            for (String command : new String[] {
                "extract",
                "extract ../examples",
                "brief ../examples",
                "brief --format html ../examples",
                "brief --format json",
                "help extract",
                "man",
                "completion",
                "extract --threads x",
                "extract --title",
                "gazetteer import"
            }) {
                all.append(CommandLineRun.of(REPORT, command.split(" "))).append('\n');
            }
            byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
            System.out.write(bytes, 0, bytes.length);
            System.out.flush();
        }
    }
}
