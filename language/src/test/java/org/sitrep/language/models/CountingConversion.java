// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Copies the line of a small resource, and counts how often it was asked to. */
final class CountingConversion implements Conversion {

    static final String LINE = "A model of one line.";

    private final int version;
    private final AtomicInteger count = new AtomicInteger();

    CountingConversion(int version) {
        this.version = version;
    }

    /** A program of its own that opens the model in a folder and prints how often it converted. */
    public static void main(String[] args) {
        CountingConversion conversion = new CountingConversion(1);
        new ModelStore(Path.of(args[0]), notice -> {
                    throw new IllegalStateException(notice);
                })
                .open(conversion);
        System.out.println(conversion.count());
    }

    int count() {
        return count.get();
    }

    @Override
    public ModelSource source() {
        return new ModelSource("line", "org/sitrep/language/models/line.txt", version);
    }

    @Override
    public void convert(InputStream published, ModelWriter tables) throws IOException {
        count.incrementAndGet();
        tables.texts(List.of(new String(published.readAllBytes(), StandardCharsets.UTF_8).strip()));
    }
}
