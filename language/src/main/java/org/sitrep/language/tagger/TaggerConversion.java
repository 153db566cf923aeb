// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagger;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.language.models.Conversion;
import org.sitrep.language.models.ModelSource;
import org.sitrep.language.models.ModelWriter;
import org.sitrep.language.models.PublishedObjects;

/** Reads the tagger's model as CoreNLP publishes it. */
final class TaggerConversion implements Conversion {

    /** CoreNLP's: a word seen less often in training is rare, and its form and neighbours count. */
    private static final int RARE_BELOW = 5;

    @Override
    public ModelSource source() {
        return new ModelSource("tagger", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger", 1);
    }

    @Override
    public void convert(InputStream published, ModelWriter tables) throws IOException {
        DataInputStream in = new DataInputStream(published);
        new PublishedObjects(in).next();
        in.skipNBytes(2 * Integer.BYTES);
        Map<String, Map<String, Integer>> counts = readDictionary(in);
        List<String> tags = new ArrayList<>();
        TagLists candidates = readTags(in, tags);
        PublishedObjects templates = new PublishedObjects(in);
        List<String> labels = labels(templates.next(), templates.next());
        tables.texts(tags);
        writeDictionary(counts, tags, candidates, tables);
        tables.table(templates.distributionalClasses());
        tables.texts(List.copyOf(templates.largestSet()));
        writeFeatures(in, labels, tags, tables);
    }

    private static Map<String, Map<String, Integer>> readDictionary(DataInputStream in) throws IOException {
        Map<String, Map<String, Integer>> dictionary = new LinkedHashMap<>();
        for (int words = in.readInt(); words > 0; words--) {
            String word = in.readUTF();
            int size = in.readInt();
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                counts.put(in.readUTF(), in.readInt());
            }
            dictionary.put(word, counts);
        }
        if (in.readInt() != 0) {
            throw new IOException("The tagger's model has a list of verbs, which is not known here.");
        }
        return dictionary;
    }

    /** Fills the list of all tags; unknown words may have those of the open classes. */
    private static TagLists readTags(DataInputStream in, List<String> tags) throws IOException {
        Set<String> open = new HashSet<>();
        for (int count = in.readInt(); count > 0; count--) {
            String tag = in.readUTF();
            tags.add(tag);
            if (!in.readBoolean()) {
                open.add(tag);
            }
        }
        return new TagLists(tags, open);
    }

    private static List<String> labels(Object common, Object rare) throws IOException {
        List<String> labels = new ArrayList<>();
        for (Object group : List.of(common, rare)) {
            String text = group.toString();
            labels.addAll(List.of(
                    text.substring(text.indexOf('[') + 1, text.lastIndexOf(']')).split(", ")));
        }
        if (!Set.copyOf(labels).equals(Template.labels())) {
            throw new IOException("The tagger's model has features that are not known here: " + labels);
        }
        return labels;
    }

    private static void writeDictionary(
            Map<String, Map<String, Integer>> counts, List<String> tags, TagLists candidates, ModelWriter tables)
            throws IOException {
        Map<String, Integer> entries = HashMap.newHashMap(counts.size());
        for (Map.Entry<String, Map<String, Integer>> word : counts.entrySet()) {
            int sum = word.getValue().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            String mostFrequent = word.getValue().entrySet().stream()
                    .max(Comparator.comparingInt(Map.Entry::getValue))
                    .map(Map.Entry::getKey)
                    .orElseThrow();
            int list = candidates.number(word.getValue().keySet());
            entries.put(
                    word.getKey(), new DictionaryEntry(list, tags.indexOf(mostFrequent), sum < RARE_BELOW).packed());
        }
        tables.table(entries);
        tables.texts(candidates.lists());
    }

    /** A row of weights, one a tag, for each feature. */
    private static void writeFeatures(DataInputStream in, List<String> labels, List<String> tags, ModelWriter tables)
            throws IOException {
        int count = in.readInt();
        Map<String, Integer> rows = new LinkedHashMap<>();
        int[] cells = new int[count];
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readInt();
            String feature = labels.get(in.readInt()) + "=" + in.readUTF();
            int row = rows.computeIfAbsent(feature, name -> rows.size());
            cells[i] = row * tags.size() + tags.indexOf(in.readUTF());
        }
        if (!(new PublishedObjects(in).next() instanceof double[] weights)) {
            throw new IOException("The tagger's model has no weights.");
        }
        float[] table = new float[rows.size() * tags.size()];
        for (int i = 0; i < count; i++) {
            table[cells[i]] = (float) weights[numbers[i]];
        }
        tables.table(rows);
        tables.floats(table);
    }
}
