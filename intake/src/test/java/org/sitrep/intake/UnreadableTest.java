// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.fetch.UserAgent;
import org.sitrep.intake.material.UnfitException;

/** What the system refuses is told once, with the true reason. */
class UnreadableTest {

    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a.txt"), "missing-file", "There is no such file."),
                Arguments.of(
                        new AccessDeniedException("a.txt"),
                        "unreadable-file",
                        "It cannot be read: permission is denied. Check the permissions of the file and of the folders above it."),
                Arguments.of(
                        new FileSystemException("a.txt/b", null, "Not a directory"),
                        "unreadable-file",
                        "It cannot be read: Not a directory."),
                Arguments.of(
                        new FileSystemException("a.txt"),
                        "unreadable-file",
                        "It cannot be read: the system does not say why."),
                Arguments.of(
                        new IOException("Input/output error"),
                        "unreadable-file",
                        "It cannot be read: Input/output error."),
                Arguments.of(new IOException(), "unreadable-file", "It cannot be read: the system does not say why."));
    }

    @ParameterizedTest
    @MethodSource
    void reasons(IOException refusal, String code, String sentence) {
        UnfitException reason = Unreadable.reason(refusal);
        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason.sentence()).isEqualTo(sentence);
    }

    @Test
    void aFileCannotBeAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Words.");
        assertThat(messages(file + "/b.txt")).containsExactly("There is no such file.");
    }

    @Test
    void aNameThatCannotBeOneCostsThatInput() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Words.");
        List<Incoming> all = read("no\0name.txt", file.toString());
        assertThat(all.get(0))
                .isInstanceOfSatisfying(
                        Incoming.Rejected.class,
                        rejected -> assertThat(rejected.failure().code()).isEqualTo("invalid-name"));
        assertThat(all.get(1)).isInstanceOf(Incoming.Received.class);
    }

    @Test
    void aFolderWithoutPermissionIsToldOnce() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "the user may read everything");
        assertThat(messages(closed.toString())).singleElement().asString().contains("permission is denied");
        assertThat(messages(closed + "/a.txt")).singleElement().asString().contains("permission is denied");
    }

    @Test
    void closedStandardInputIsSaid() {
        Path java = Path.of(System.getProperty("java.home"), "lib", "modules");
        InputStream none = StandardInput.of(java, InputStream.nullInputStream());
        List<Incoming> all = new ArrayList<>();
        new Intake(none, IntakeSettings.of(FetchSettings.of(new UserAgent("test", "")))).read(List.of("-"), all::add);
        assertThat(all)
                .singleElement()
                .isInstanceOfSatisfying(
                        Incoming.Rejected.class,
                        rejected -> assertThat(rejected.failure().message())
                                .startsWith("It cannot be read: standard input is closed; "));
    }

    @Test
    void openStandardInputIsLeftAlone() throws IOException {
        InputStream words = new ByteArrayInputStream("Words.".getBytes(StandardCharsets.UTF_8));
        Path file = Files.writeString(folder.resolve("a.txt"), "Words.");
        Path link = Files.createSymbolicLink(folder.resolve("0"), file);
        assertThat(StandardInput.of(link, words)).isSameAs(words);
        assertThat(StandardInput.of(folder.resolve("none"), words)).isSameAs(words);
    }

    private static List<String> messages(String input) {
        return read(input).stream().map(UnreadableTest::message).toList();
    }

    private static String message(Incoming incoming) {
        return incoming instanceof Incoming.Rejected rejected
                ? rejected.failure().message()
                : incoming.toString();
    }

    private static List<Incoming> read(String... inputs) {
        List<Incoming> all = new ArrayList<>();
        new Intake(InputStream.nullInputStream(), IntakeSettings.of(FetchSettings.of(new UserAgent("test", ""))))
                .read(List.of(inputs), all::add);
        return all;
    }
}
