// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** A model as it was published: a resource of the program. */
record PublishedModel(URL location) {

    /** @throws IllegalStateException where the program has no such resource */
    static PublishedModel of(String resource) {
        URL location = PublishedModel.class.getClassLoader().getResource(resource);
        if (location == null) {
            throw new IllegalStateException("The model " + resource + " is missing from the program.");
        }
        return new PublishedModel(location);
    }

    /** Size and CRC-32 of the content. An archive states them for its entries, so nothing has to be read. */
    long fingerprint() throws IOException {
        URLConnection connection = location.openConnection();
        if (connection instanceof JarURLConnection archive) {
            JarEntry entry = archive.getJarEntry();
            return fingerprint(entry.getSize(), entry.getCrc());
        }
        try (CheckedInputStream content = new CheckedInputStream(connection.getInputStream(), new CRC32())) {
            long size = content.transferTo(OutputStream.nullOutputStream());
            return fingerprint(size, content.getChecksum().getValue());
        }
    }

    private static long fingerprint(long size, long crc) {
        return size << Integer.SIZE | crc;
    }

    InputStream open() throws IOException {
        return location.openStream();
    }
}
