/**
 * The database below the archive: connections, its layout and the versions of it, the lock that keeps writers apart, and what its errors mean.
 *
 * <p>What differs between SQLite and PostgreSQL is settled here. The rooms above speak one SQL.
 */
@NullMarked
package org.sitrep.archive.sql;

import org.jspecify.annotations.NullMarked;
