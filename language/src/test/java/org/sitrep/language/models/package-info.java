@NullMarked
package org.sitrep.language.models;

import org.jspecify.annotations.NullMarked;
