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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The version of the program and a digest of its tables (lexicons, grammars, learned weights), which its build writes down once.
 */
public final class ProducerStamp {

    private static final String RESOURCE = "producer.stamp";
    private static final int BYTES = 6;

    private ProducerStamp() {}

    /** @param args the file to write, the version, the class path */
    public static void main(String[] args) throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        for (String entry : args[2].split(File.pathSeparator)) {
            collect(Path.of(entry), tables);
        }
        if (tables.isEmpty()) {
            throw new IllegalStateException("The class path holds no table of Sitrep's.");
        }
        Path out = Path.of(args[0]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.writeString(out, args[1] + "\n" + digest(tables) + "\n");
    }

    /** The version and the digest, in this order. */
    static List<String> load() {
        try (InputStream in = ProducerStamp.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program does not know its version; build it with Maven.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The version of the program cannot be read.", e);
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
            for (Path file : (Iterable<Path>) files.filter(ProducerStamp::isTable)::iterator) {
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
