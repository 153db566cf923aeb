// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.robots;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Keeps what sites allow, a bounded number and size of them. Two that ask for the same site at once wait for one answer. */
final class PermissionCache {

    private static final int MOST = 1000;
    private static final long LARGEST = 16 << 20;

    private final Clock clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    PermissionCache(Clock clock) {
        this.clock = clock;
    }

    /** One that is kept or being made. */
    private record Kept(FutureTask<Permission> task, Instant since) {

        long size() {
            return isDone() ? task.resultNow().size() : RobotsSource.LIMIT;
        }

        boolean holds(Instant now) {
            return task.state() == Future.State.RUNNING
                    || isDone() && now.isBefore(since.plus(task.resultNow().holds()));
        }

        private boolean isDone() {
            return task.state() == Future.State.SUCCESS;
        }
    }

    Permission get(String origin, Callable<Permission> read) throws InterruptedException {
        while (true) {
            FutureTask<Permission> mine = new FutureTask<>(read);
            FutureTask<Permission> task = findOrKeep(origin, mine);
            if (task.equals(mine)) {
                mine.run();
                trim();
            }
            try {
                return task.get();
            } catch (ExecutionException e) {
                forget(task);
                if (!(e.getCause() instanceof InterruptedException)) {
                    throw new IllegalStateException("The robots.txt of " + origin + " could not be judged.", e);
                }
                if (task.equals(mine)) {
                    throw new InterruptedException("while reading the robots.txt of " + origin);
                }
            }
        }
    }

    private synchronized FutureTask<Permission> findOrKeep(String origin, FutureTask<Permission> mine) {
        Instant now = clock.instant();
        Kept found = kept.get(origin);
        if (found != null && found.holds(now)) {
            return found.task();
        }
        kept.put(origin, new Kept(mine, now));
        return mine;
    }

    private synchronized void forget(FutureTask<Permission> task) {
        kept.values().removeIf(one -> one.task().equals(task));
    }

    /** Those not asked for the longest go first. */
    private synchronized void trim() {
        long size = kept.values().stream().mapToLong(Kept::size).sum();
        Iterator<Kept> oldest = kept.values().iterator();
        while (oldest.hasNext() && (size > LARGEST || kept.size() > MOST)) {
            size -= oldest.next().size();
            oldest.remove();
        }
    }
}
