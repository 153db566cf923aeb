// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.archive.Watchlist;
import org.sitrep.archive.watch.NamedFeed;
import org.sitrep.cli.terminal.Messages;
import org.sitrep.intake.Source;
import org.sitrep.intake.feed.Subscription;
import org.sitrep.intake.feed.Subscriptions;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.watch.Pace;

/** Feeds that are named on the command line, by their addresses or by lists in files. Not thread-safe. */
final class NamedFeeds {

    private final Watchlist list;
    private final List<String> named;
    private final Pace pace;
    private final Clock clock;
    private final Messages messages;
    private final Map<Path, FileTime> files = new HashMap<>();
    private int added;

    NamedFeeds(Watchlist list, List<String> named, Pace pace, Clock clock, Messages messages) {
        this.list = list;
        this.named = List.copyOf(named);
        this.pace = pace;
        this.clock = clock;
        this.messages = messages;
    }

    /** Adds them all. @return whether all could be read */
    boolean add() {
        boolean all = true;
        for (String name : named) {
            try {
                if (Source.isAddress(name)) {
                    add(NamedFeed.of(name));
                } else {
                    addFile(Path.of(name));
                }
            } catch (UnfitException e) {
                messages.error(name + ": error: " + e.sentence());
                all = false;
            } catch (InvalidPathException e) {
                messages.error(name + ": error: This is neither an address nor the name of a file.");
                all = false;
            }
        }
        return all;
    }

    /** How many of them were not watched before. */
    int added() {
        return added;
    }

    /** Adds what has come into the files since they were read. */
    void addChanged() {
        for (Path file : List.copyOf(files.keySet())) {
            try {
                if (!Files.getLastModifiedTime(file).equals(files.get(file))) {
                    addFile(file);
                }
            } catch (IOException | UnfitException e) {
                messages.error(file + ": error: The list of feeds cannot be read again: " + e.getMessage());
                files.remove(file);
            }
        }
    }

    private void addFile(Path file) throws UnfitException {
        Subscriptions subscriptions =
                Subscriptions.read(Source.read(file.toString()).bytes());
        try {
            files.put(file, Files.getLastModifiedTime(file));
        } catch (IOException e) {
            files.remove(file);
        }
        subscriptions.faults().forEach(fault -> messages.notice(file + ": warning: " + fault));
        for (Subscription feed : subscriptions.feeds()) {
            add(new NamedFeed(
                    feed.address(), Optional.of(feed.title()).filter(title -> !title.isEmpty()), feed.folder()));
        }
    }

    private void add(NamedFeed feed) {
        added += list.add(feed, clock.instant(), pace.first()) ? 1 : 0;
    }
}
