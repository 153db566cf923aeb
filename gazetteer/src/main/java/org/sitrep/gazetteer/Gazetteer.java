// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.sitrep.gazetteer.build.GeoNamesDump;
import org.sitrep.gazetteer.name.NameIndex;
import org.sitrep.gazetteer.name.NameKey;
import org.sitrep.gazetteer.name.Transliteration;

/**
 * All places by their names. Immutable and thread-safe.
 *
 * <p>Names are compared without case, diacritics and apostrophes; a spelling that no table has may still be found by what the systems of
 * transliteration have in common.
 */
public final class Gazetteer {

    private static final String COMPILED = "gazetteer.bin";

    /** In bytes: too many names share a shorter skeleton for one to be a guess. Set by hand. */
    private static final int SHORTEST_SKELETON = 3;

    private final Entries entries;
    private final NameIndex exact;
    private final NameIndex sounds;
    private final String digest;

    /** @param digest tells it from other gazetteers */
    public Gazetteer(Entries entries, NameIndex exact, NameIndex sounds, String digest) {
        this.entries = entries;
        this.exact = exact;
        this.sounds = sounds;
        this.digest = digest;
    }

    /** The gazetteer that comes with the program. */
    public static Gazetteer load() {
        try (InputStream in = Gazetteer.class.getResourceAsStream(COMPILED)) {
            if (in == null) {
                throw new IllegalStateException("The gazetteer is missing from the program; build it with Maven.");
            }
            return GazetteerFile.read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer of the program cannot be read.", e);
        }
    }

    /**
     * A gazetteer that {@link GeoNamesDump} wrote.
     *
     * @throws IOException if the file cannot be read or is not a gazetteer, with a sentence that says what to do
     */
    public static Gazetteer load(Path file) throws IOException {
        return GazetteerFile.map(file);
    }

    Entries entries() {
        return entries;
    }

    NameIndex exact() {
        return exact;
    }

    NameIndex sounds() {
        return sounds;
    }

    /** Equal for files that are equal; empty for a gazetteer that has not been written to one. */
    public String digest() {
        return digest;
    }

    /** The number of places. */
    public int size() {
        return entries.size();
    }

    /** The places of that name, as it stands in a text. */
    public List<Entry> list(String name) {
        return entries(exact.list(NameKey.of(name)));
    }

    /** The divisions and countries meant by a name with its kind: "Fars Province", "Republic of Poland". */
    public List<Entry> listDivisions(String name) {
        return Divisions.findBareName(name).map(this::list).orElse(List.of()).stream()
                .filter(entry -> switch (entry.kind()) {
                    case ADMIN1, ADMIN2, COUNTRY -> true;
                    case CITY, CONTINENT, REGION, SITE, WATER -> false;
                })
                .toList();
    }

    /** The places whose name may be spelt so in another transliteration. */
    public List<Entry> listAlike(String name) {
        byte[] key = NameKey.of(name);
        byte[] skeleton = Transliteration.skeleton(key);
        return skeleton.length < SHORTEST_SKELETON
                ? List.of()
                : entries(sounds.list(skeleton)).stream()
                        .filter(entry -> Transliteration.isClose(key, NameKey.of(entry.name())))
                        .toList();
    }

    private List<Entry> entries(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(entries::get).toList();
    }

    /** Whether the name under which an entry was found is the one it goes by. */
    public static boolean isOwnName(Entry entry, String name) {
        return Arrays.equals(NameKey.of(entry.name()), NameKey.of(name));
    }

    /** A search for the names that begin at an offset of a text, in one walk through the automaton. */
    public NameSearch search() {
        return new NameSearch(this);
    }

    List<Entry> list(int name) {
        return entries(exact.list(name));
    }
}
