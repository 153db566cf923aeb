// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Keeps converted models in a folder: one file each, named by the content it was made from, and made again where it is missing or
 * damaged. Programs that start together wait for one another; where the folder cannot be written, models are converted at each start,
 * which is told once.
 *
 * <p>Thread-safe.
 */
public final class ModelStore {

    private static final Map<Path, Object> THREADS = new ConcurrentHashMap<>();

    private final Optional<Path> folder;
    private final Consumer<String> notices;
    private final AtomicBoolean told = new AtomicBoolean();

    /** @param notices takes a sentence for the user where the folder cannot be used */
    public ModelStore(Path folder, Consumer<String> notices) {
        this(Optional.of(folder), notices);
    }

    private ModelStore(Optional<Path> folder, Consumer<String> notices) {
        this.folder = folder;
        this.notices = notices;
    }

    /** The folder SITREP_CACHE names, or "sitrep" in the user's cache folder as the system has it; a temporary one where there is none. */
    public static ModelStore ofUser(Consumer<String> notices) {
        return new ModelStore(
                CacheFolder.findOfUser(System.getenv(), System.getProperty("user.home", ""))
                        .or(() -> findTemporary(notices)),
                notices);
    }

    private static Optional<Path> findTemporary(Consumer<String> notices) {
        Path folder =
                CacheFolder.temporary(System.getProperty("java.io.tmpdir", ""), System.getProperty("user.name", ""));
        try {
            PrivateFolder.make(folder);
            notices.accept("This user has no home folder, so the converted language models are kept in " + folder
                    + ". SITREP_CACHE may name another folder.");
            return Optional.of(folder);
        } catch (IOException e) {
            notices.accept("The converted language models are not kept, so every start takes some seconds longer: "
                    + e.getMessage() + "; set SITREP_CACHE to a folder of your own.");
            return Optional.empty();
        }
    }

    /**
     * The tables of a model.
     *
     * @throws UncheckedIOException where the model itself cannot be read
     */
    public ModelReader open(Conversion conversion) {
        ModelSource source = conversion.source();
        PublishedModel published = PublishedModel.of(source.resource());
        try {
            return folder.isPresent() ? openIn(folder.get(), conversion, published) : inMemory(conversion, published);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + source.resource() + " cannot be read: " + reason(e) + ".", e);
        }
    }

    private ModelReader openIn(Path kept, Conversion conversion, PublishedModel published) throws IOException {
        ModelSource source = conversion.source();
        Path file = kept.resolve(String.format(
                Locale.ROOT, "%s-%016x-%d.model", source.name(), published.fingerprint(), source.version()));
        Optional<ModelReader> found = find(file);
        return found.isPresent() ? found.get() : make(conversion, published, file);
    }

    /** The tables in a file; empty where it is missing, cut short or damaged. */
    private static Optional<ModelReader> find(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            return Optional.of(ModelReader.of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private ModelReader make(Conversion conversion, PublishedModel published, Path file) throws IOException {
        try {
            Files.createDirectories(folderOf(file));
            synchronized (THREADS.computeIfAbsent(file, name -> new Object())) {
                return makeAlone(conversion, published, file);
            }
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            // Throws where it is the model that is at fault, and not the folder.
            ModelReader converted = inMemory(conversion, published);
            tell(folderOf(file), e);
            return converted;
        }
    }

    /** Told once: a folder that does not work for one model does not work for the others. */
    private void tell(Path unusable, Exception e) {
        if (told.compareAndSet(false, true)) {
            notices.accept("The converted language models cannot be kept in " + unusable + " (" + reason(e)
                    + "), so every start takes some seconds longer. SITREP_CACHE may name another folder.");
        }
    }

    /** Makes a model while no other thread or program makes the same one; one that had to wait finds it made. */
    private ModelReader makeAlone(Conversion conversion, PublishedModel published, Path file) throws IOException {
        Path lock = file.resolveSibling(conversion.source().name() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            Optional<ModelReader> meanwhile = held.isValid() ? find(file) : Optional.empty();
            return meanwhile.isPresent() ? meanwhile.get() : keep(conversion, published, file);
        }
    }

    private ModelReader keep(Conversion conversion, PublishedModel published, Path file) throws IOException {
        Path part = file.resolveSibling(conversion.source().name() + ".part");
        convert(conversion, published, Files.newOutputStream(part));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return find(file).orElseThrow(() -> new NoSuchFileException(file.toString()));
    }

    private static ModelReader inMemory(Conversion conversion, PublishedModel published) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        convert(conversion, published, bytes);
        return ModelReader.of(ByteBuffer.wrap(bytes.toByteArray()));
    }

    private static void convert(Conversion conversion, PublishedModel published, OutputStream to) throws IOException {
        try (InputStream in = new BufferedInputStream(published.open(), 1 << 16);
                ModelWriter tables = new ModelWriter(new BufferedOutputStream(to, 1 << 16))) {
            conversion.convert(in, tables);
        }
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }
}
