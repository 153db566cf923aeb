// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.sitrep.intake.material.UnfitException;

/** Starts the child process, hands it the PDF, takes its answer, and ends it in any case. */
record Child(PdfLimits limits) {

    /** Start-up, and the time a process takes to end itself. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final List<String> ENVIRONMENT =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    Answer ask(byte[] pdf) throws UnfitException {
        Process process = start();
        Duration most = limits.time().plus(GRACE);
        CompletableFuture<Boolean> late = CompletableFuture.supplyAsync(
                        process::destroyForcibly,
                        CompletableFuture.delayedExecutor(most.toMillis(), TimeUnit.MILLISECONDS))
                .thenApply(killed -> true);
        try {
            send(process, pdf);
            return receive(process, late);
        } finally {
            late.cancel(false);
            process.destroyForcibly();
        }
    }

    private Process start() throws UnfitException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + limits.heapMegabytes() + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+SuppressFatalErrorMessage",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PdfWorker.class.getName(),
                        Integer.toString(limits.pages()),
                        Long.toString(limits.time().toMillis()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(ENVIRONMENT);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UnfitException(
                    "pdf-not-started",
                    "PDFs are read in a second Java process, which could not be started. Free some memory and try again.");
        }
    }

    /** A child that has ended takes nothing; what it has to say is in its answer or its exit status. */
    private static void send(Process process, byte[] pdf) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            out.writeInt(pdf.length);
            out.write(pdf);
        } catch (IOException e) {
            // Read on in receive().
        }
    }

    private static Answer receive(Process process, CompletableFuture<Boolean> late) throws UnfitException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            return Answer.read(in);
        } catch (IOException e) {
            return new Answer.Refused(late.isDone() ? Refusal.TOO_SLOW : end(process));
        }
    }

    private static Refusal end(Process process) throws UnfitException {
        try {
            return switch (process.waitFor()) {
                case PdfWorker.OUT_OF_MEMORY -> Refusal.OUT_OF_MEMORY;
                case PdfWorker.OUT_OF_TIME -> Refusal.TOO_SLOW;
                default -> Refusal.DAMAGED;
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnfitException("pdf-interrupted", "Reading the PDF was interrupted. Try again.");
        }
    }
}
