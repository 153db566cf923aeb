// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.sitrep.archive.Archive;
import org.sitrep.archive.store.Addition;
import org.sitrep.archive.store.Knowledge;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;
import org.sitrep.work.GuardedReader;

/**
 * Reads reports and has them kept, those together that come at about the same time. Thread-safe: whoever hands one in waits until it is kept, so that no
 * more come in than can be read.
 */
public final class Keeper implements AutoCloseable {

    /** A transaction waits for the disk once. */
    private static final int TOGETHER = 16;

    private final Archive archive;
    private final GuardedReader reader;
    private final ExecutorService readers;
    private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
    private final Thread worker;

    private record Wish(Report report, CompletableFuture<Kept> kept) {}

    /** @param threads how many reports are read at the same time */
    public Keeper(Archive archive, GuardedReader reader, int threads) {
        this.archive = archive;
        this.reader = reader;
        this.readers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        this.worker = Thread.ofPlatform().daemon().name("keeper").start(this::work);
    }

    /**
     * Keeps a report, unless the archive knows these words of it or was told to forget it.
     *
     * @throws InterruptedException where this thread is interrupted; the report is kept all the same, or will be at the next try
     */
    Kept keep(Report report) throws InterruptedException {
        Wish wish = new Wish(report, new CompletableFuture<>());
        wishes.add(wish);
        return Waiting.on(wish.kept());
    }

    private void work() {
        try {
            while (true) {
                List<Wish> some = new ArrayList<>(List.of(wishes.take()));
                wishes.drainTo(some, TOGETHER - 1);
                grant(some);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void grant(List<Wish> some) throws InterruptedException {
        try {
            keepAll(some);
        } catch (RuntimeException | Error e) {
            some.forEach(wish -> wish.kept().completeExceptionally(e));
        }
    }

    private void keepAll(List<Wish> some) throws InterruptedException {
        List<Knowledge> known = archive.known(some.stream().map(Wish::report).toList());
        List<Wish> news = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Wish wish = some.get(i);
            switch (known.get(i)) {
                case NEW, REVISED -> news.add(wish);
                case KNOWN -> wish.kept().complete(unchanged(wish.report(), Addition.Status.KNOWN));
                case FORGOTTEN -> wish.kept().complete(unchanged(wish.report(), Addition.Status.FORGOTTEN));
            }
        }
        readAll(news);
    }

    private static Kept unchanged(Report report, Addition.Status status) {
        return new Kept.Stands(report, new Addition(status, ReportId.of(report), Revision.of(report.text())));
    }

    private void readAll(List<Wish> news) throws InterruptedException {
        List<Callable<Outcome>> tasks = news.stream()
                .map(wish -> (Callable<Outcome>) () -> reader.read(wish.report()))
                .toList();
        List<Wish> read = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        List<Future<Outcome>> outcomes = readers.invokeAll(tasks);
        for (int i = 0; i < news.size(); i++) {
            switch (Waiting.on(outcomes.get(i))) {
                case Reading reading -> {
                    readings.add(reading);
                    read.add(news.get(i));
                }
                case Failure failure ->
                    news.get(i).kept().complete(new Kept.Unread(news.get(i).report(), failure));
            }
        }
        List<Addition> additions = readings.isEmpty() ? List.of() : archive.addAll(readings);
        for (int i = 0; i < read.size(); i++) {
            read.get(i).kept().complete(new Kept.Stands(readings.get(i).report(), additions.get(i)));
        }
    }

    /** Ends the work; what was handed in and not kept yet is not kept. */
    @Override
    public void close() {
        worker.interrupt();
        readers.shutdownNow();
    }
}
