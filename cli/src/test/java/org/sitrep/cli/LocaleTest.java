// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same input gives the same bytes in every locale: where digits are not those of ASCII, and where the small letter of I has no dot.
 * Each run is a Java of its own.
 */
class LocaleTest {

    private static final Path CACHE = Path.of(System.getenv().getOrDefault("SITREP_CACHE", "target/cache"));
    private static final String ENGLISH = commands("en-US", CACHE);

    @ParameterizedTest
    @ValueSource(strings = {"fa-IR", "tr-TR"})
    void theLocaleChangesNothing(String locale) {
        assertThat(commands(locale, CACHE)).isEqualTo(ENGLISH);
    }

    /** With an empty cache folder, so that models are converted in the locale as well. */
    @Test
    void theLocaleOfTheFirstStartChangesNothing(@TempDir Path cache) {
        assertThat(commands("ar-EG", cache)).isEqualTo(ENGLISH);
    }

    /** The script numbers its variables, which a shell knows by the digits of ASCII only. */
    @Test
    void theCompletionScriptIsTheSame() {
        assertThat(run("ar-EG", CACHE, Main.class, "completion"))
                .isEqualTo(run("en-US", CACHE, Main.class, "completion"))
                .contains("cmds0=");
    }

    private static String commands(String locale, Path cache) {
        return run(locale, cache, Commands.class);
    }

    private static String run(String locale, Path cache, Class<?> main, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-Duser.language=" + locale.substring(0, 2),
                "-Duser.country=" + locale.substring(3),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        ProcessBuilder program = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
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
                "brief --format html ../examples",
                "help extract",
                "man",
                "extract --threads x",
                "extract --title"
            }) {
                all.append(CommandLineRun.of(REPORT, command.split(" "))).append('\n');
            }
            byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
            System.out.write(bytes, 0, bytes.length);
            System.out.flush();
        }
    }
}
