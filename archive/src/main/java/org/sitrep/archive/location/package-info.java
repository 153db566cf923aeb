/** Where an archive is kept: a file, or a database on a server. Said by the user in one word, which is understood here and nowhere else. */
@NullMarked
package org.sitrep.archive.location;

import org.jspecify.annotations.NullMarked;
