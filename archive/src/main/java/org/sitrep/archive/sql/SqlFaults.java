// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.value.DamagedException;
import org.sitrep.record.json.MalformedRecordException;
import org.sqlite.SQLiteException;

/** Does what a database is asked to, and says in sentences what its errors mean. */
public record SqlFaults(ArchiveLocation location) {

    /**
     * The answer.
     *
     * @throws ArchiveException where there is none because of the database
     */
    public <T> T explaining(Supplier<T> question) {
        try {
            return question.get();
        } catch (ArchiveException e) {
            throw e;
        } catch (DamagedException | MalformedRecordException e) {
            throw SqliteFaults.corrupt(location, e);
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    /** The same for what has no answer. */
    public void running(Runnable task) {
        explaining(() -> {
            task.run();
            return true;
        });
    }

    /** What is no error of a database is a fault of the program, and stays what it is. */
    private RuntimeException explained(RuntimeException thrown) {
        Optional<SQLException> cause = Stream.iterate((Throwable) thrown, e -> e != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
        return cause.<RuntimeException>map(this::explained).orElse(thrown);
    }

    private ArchiveException explained(SQLException e) {
        return e instanceof SQLiteException sqlite
                ? SqliteFaults.explained(location, sqlite)
                : PostgresFaults.explained(location, e);
    }
}
