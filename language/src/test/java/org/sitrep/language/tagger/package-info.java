@NullMarked
package org.sitrep.language.tagger;

import org.jspecify.annotations.NullMarked;
