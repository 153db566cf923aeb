// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as a user starts it. It is killed when this is closed. */
final class RunningProgram implements AutoCloseable {

    private static final String CACHE = System.getenv().getOrDefault("SITREP_CACHE", "target/cache");

    /** The exit status of what a signal 9 has ended. */
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final BufferedReader out;
    private final Path err;

    private RunningProgram(Process process, Path err) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.err = err;
    }

    /**
     * Starts it.
     *
     * @param home a folder for its data, and for what it says on standard error
     */
    static RunningProgram start(Path home, List<String> args) {
        return startBy(home, command(args));
    }

    /** The same by a longer command, such as a shell's. */
    static RunningProgram startBy(Path home, List<String> command) {
        try {
            Path err = Files.createTempFile(home, "standard", ".err");
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
            builder.environment()
                    .put("SITREP_CACHE", Path.of(CACHE).toAbsolutePath().toString());
            builder.environment().put("XDG_DATA_HOME", home.toString());
            return new RunningProgram(builder.start(), err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How it is called. Compiling and collecting little makes it start sooner. */
    static List<String> command(List<String> args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1500m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.sitrep.cli.Main"));
        command.addAll(args);
        return List.copyOf(command);
    }

    /** Runs it to its end. */
    static EndedProgram run(Path home, List<String> args) {
        try (RunningProgram program = start(home, args)) {
            return program.ended();
        }
    }

    long pid() {
        return process.pid();
    }

    /** The stream it reads. */
    OutputStream in() {
        return process.getOutputStream();
    }

    /** The next whole line it prints; empty when it has ended, even where that was within a line. */
    Optional<String> nextLine() {
        StringBuilder line = new StringBuilder();
        try {
            for (int next = out.read(); next >= 0; next = out.read()) {
                if (next == '\n') {
                    return Optional.of(line.toString());
                }
                line.append((char) next);
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets it go on for a while, or to its end if that comes first. */
    void goOn(Duration time) {
        try {
            process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /**
     * Kills it as the system kills what takes too much memory. What it had printed by then can still be read.
     *
     * @return whether it had not ended by itself before
     */
    boolean kill() {
        process.toHandle().destroyForcibly();
        return status() == KILLED;
    }

    /** The rest of what it prints, once it has ended. */
    EndedProgram ended() {
        try {
            process.getOutputStream().close();
            List<String> lines = out.lines().toList();
            return new EndedProgram(status(), lines, Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int status() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    @Override
    public void close() {
        kill();
        process.destroyForcibly();
    }
}
