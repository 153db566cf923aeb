@NullMarked
package org.sitrep.reading.language.models;

import org.jspecify.annotations.NullMarked;
