// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Report;

class GuardedReaderTest {

    private static final Report REPORT = Report.of("a", "The ferry left.");

    @Test
    void isLoadedOnceAndNotBeforeItIsNeeded() {
        AtomicInteger loads = new AtomicInteger();
        GuardedReader reader = new GuardedReader(() -> {
            loads.incrementAndGet();
            return report -> new Failure(report.id(), "none", "");
        });
        assertThat(loads).hasValue(0);
        reader.read(REPORT);
        reader.read(REPORT);
        assertThat(loads).hasValue(1);
    }

    @Test
    void nothingIsLoadedForReportsThatAreRefused() {
        Failure refusal = new Failure("a", "unsupported-language", "It is in Norn.");
        GuardedReader reader = new GuardedReader(report -> Optional.of(refusal), () -> {
            throw new AssertionError("loaded");
        });
        assertThat(reader.read(REPORT)).isEqualTo(refusal);
    }

    /** The tokenizer has thrown a bare Error, and hostile text has used up stacks and memory. */
    @Test
    void whateverAReportBringsOutCostsThatReport() {
        for (Throwable fault : List.of(
                new IllegalStateException("x"),
                new Error("could not match input"),
                new AssertionError("x"),
                new StackOverflowError(),
                new OutOfMemoryError("x"))) {
            Outcome outcome = new GuardedReader(() -> report -> fail(fault)).read(REPORT);
            assertThat(outcome).isInstanceOfSatisfying(Failure.class, failure -> {
                assertThat(failure.id()).isEqualTo("a");
                assertThat(failure.code()).isEqualTo("internal-error");
                assertThat(failure.message()).contains(fault.toString());
            });
        }
    }

    @Test
    void aBrokenInstallationIsNoFaultOfAReport() {
        for (Throwable fault : List.of(new NoClassDefFoundError("org/example/Gone"), new InternalError("x"))) {
            GuardedReader reader = new GuardedReader(() -> report -> fail(fault));
            assertThatThrownBy(() -> reader.read(REPORT))
                    .isInstanceOf(ReaderUnavailableException.class)
                    .hasMessageContaining("installation of Sitrep is broken");
        }
    }

    @Test
    void aLoadThatFailsIsTriedOnceAndTellsWhy() {
        AtomicInteger loads = new AtomicInteger();
        GuardedReader reader = new GuardedReader(() -> {
            loads.incrementAndGet();
            throw new CompletionException(
                    new UncheckedIOException("The model tagger cannot be read: it is damaged.", new IOException()));
        });
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> reader.read(REPORT))
                    .isInstanceOf(ReaderUnavailableException.class)
                    .hasMessage(
                            "The language models and tables cannot be loaded: The model tagger cannot be read: it is"
                                    + " damaged.");
        }
        assertThat(loads).hasValue(1);
    }

    private static Outcome fail(Throwable fault) {
        switch (fault) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalArgumentException(fault);
        }
    }
}
