// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.producer;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Digests the tables of the program once, in its build: lexicons, grammars, learned weights. */
public final class TablesDigest {

    private static final String RESOURCE = "tables.digest";
    private static final int BYTES = 6;

    private TablesDigest() {}

    /** @param args the file to write, then the class path */
    public static void main(String[] args) throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        for (String entry : args[1].split(File.pathSeparator)) {
            collect(Path.of(entry), tables);
        }
        if (tables.isEmpty()) {
            throw new IllegalStateException("The class path holds no table of Sitrep's.");
        }
        Path out = Path.of(args[0]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.writeString(out, digest(tables), StandardCharsets.US_ASCII);
    }

    /** The digest that the build wrote. */
    public static String load() {
        try (InputStream in = TablesDigest.class.getResourceAsStream(RESOURCE)) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("The digest of the program's tables cannot be read.", e);
        }
    }

    private static void collect(Path entry, Map<String, byte[]> tables) throws IOException {
        if (Files.isDirectory(entry)) {
            collectBelow(entry, tables);
        } else if (entry.getFileName().toString().startsWith("sitrep-")) {
            try (FileSystem jar = FileSystems.newFileSystem(entry)) {
                collectBelow(jar.getPath("/"), tables);
            }
        }
    }

    private static void collectBelow(Path root, Map<String, byte[]> tables) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(TablesDigest::isTable)::iterator) {
                tables.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".tsv") || name.endsWith(".tsv.gz");
    }

    private static String digest(Map<String, byte[]> tables) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            tables.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
