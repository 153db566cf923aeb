// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.sitrep.archive.Watchlist;
import org.sitrep.archive.watch.WatchedArticle;
import org.sitrep.archive.watch.WatchedFeed;
import org.sitrep.intake.Contents;

/**
 * Watches feeds: visits what is due, a host one thing at a time, many hosts at the same time. For one run.
 *
 * <p>What comes of a visit is noted before that host is visited again; whoever stops it at any moment loses nothing but the visits under way.
 */
public final class Watch {

    /** So often, at least, it is looked what is due, for feeds may be added meanwhile. */
    private static final Duration LONGEST_REST = Duration.ofSeconds(15);

    /** So long a stop waits for each visit under way. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final VisitContext context;
    private final Runnable beforePlanning;
    private final Contents contents = Contents.eachByItself();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Thread> busy = new HashMap<>();
    private Optional<Throwable> fault = Optional.empty();
    private boolean stopped;

    /**
     * @param fetching fetches safely and politely
     * @param beforePlanning is run each time before it is looked what is due, such as to add feeds
     */
    public Watch(
            Watchlist list,
            Fetching fetching,
            Keeper keeper,
            Captures captures,
            WatchSettings settings,
            Clock clock,
            WatchListener listener,
            Runnable beforePlanning) {
        this.context = new VisitContext(list, fetching, keeper, captures, settings, clock, listener);
        this.beforePlanning = beforePlanning;
    }

    /** Visits what is due, until it is stopped. What keeps reports from being kept at all ends it, and is thrown here. */
    public void run() throws InterruptedException {
        watch(false);
    }

    /** Visits what is due now, and what that leads to, and comes to an end. */
    public void once() throws InterruptedException {
        watch(true);
    }

    /** Ends it soon. Any thread may do so. */
    public void stop() {
        lock.lock();
        try {
            stopped = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void watch(boolean once) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!stopped && fault.isEmpty()) {
                beforePlanning.run();
                plan(context.clock().instant());
                if (once && busy.isEmpty()) {
                    break;
                }
                rest();
            }
        } finally {
            List<Thread> left = List.copyOf(busy.values());
            lock.unlock();
            end(left);
        }
        throwFault();
    }

    private void plan(Instant now) {
        for (WatchedFeed feed : context.list().dueFeeds(now)) {
            begin(Requests.host(feed.name().address()), new FeedVisit(feed, context));
        }
        List<WatchedArticle> due = context.list().dueArticles(now);
        if (due.isEmpty()) {
            return;
        }
        Map<Long, String> feeds = context.list().addresses();
        for (WatchedArticle article : due) {
            String feed = feeds.getOrDefault(article.feed(), "");
            begin(article.host(), new ArticleVisit(article, feed, contents, context));
        }
    }

    private void begin(String host, Visit visit) {
        if (busy.size() < context.settings().hosts() && !busy.containsKey(host)) {
            busy.put(host, Thread.ofVirtual().name("visit " + host).start(() -> visit(host, visit)));
        }
    }

    private void visit(String host, Visit visit) {
        Optional<Throwable> wrong = Optional.empty();
        try {
            Faults.running(visit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            wrong = Optional.of(e);
        }
        lock.lock();
        try {
            fault = fault.isPresent() ? fault : wrong;
            busy.remove(host);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Until a visit ends or something is due. What is due already waits for a visit to end. Whoever wakes for nothing looks again. */
    @SuppressWarnings("WaitNotInLoop")
    private void rest() throws InterruptedException {
        Instant now = context.clock().instant();
        long longest = LONGEST_REST.toMillis();
        long millis = context.list()
                .nextDue()
                .filter(now::isBefore)
                .map(next -> Math.min(longest, Duration.between(now, next).toMillis() + 1))
                .orElse(longest);
        changed.await(millis, TimeUnit.MILLISECONDS);
    }

    private static void end(List<Thread> visitors) throws InterruptedException {
        visitors.forEach(Thread::interrupt);
        for (Thread visitor : visitors) {
            visitor.join(PATIENCE);
        }
    }

    private void throwFault() {
        switch (fault.orElse(null)) {
            case null -> {}
            case RuntimeException wrong -> throw wrong;
            case Error wrong -> throw wrong;
            case Throwable wrong -> throw new IllegalStateException("Watching failed.", wrong);
        }
    }
}
