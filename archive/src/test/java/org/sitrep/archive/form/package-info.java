@NullMarked
package org.sitrep.archive.form;

import org.jspecify.annotations.NullMarked;
