// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.value.KnownTime;

/** Gives a new archive the name by which it is told from others, such as by an index beside it. */
public final class Founding {

    private static final String COUNT = "select count(*) from archive where name = 'identity'";

    private static final String INSERT = "insert into archive (name, value) values (:name, :value)";

    private Founding() {}

    public static void of(Handle handle, Clock clock) {
        if (handle.createQuery(COUNT).mapTo(Integer.class).one() == 0) {
            handle.useTransaction(transaction -> {
                insert(transaction, "identity", UUID.randomUUID().toString());
                insert(transaction, "created", KnownTime.text(clock.instant()));
            });
        }
    }

    private static void insert(Handle handle, String name, String value) {
        handle.createUpdate(INSERT).bind("name", name).bind("value", value).execute();
    }
}
