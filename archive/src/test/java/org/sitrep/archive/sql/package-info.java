@NullMarked
package org.sitrep.archive.sql;

import org.jspecify.annotations.NullMarked;
