// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that want harm, small as they are. */
final class HostileFiles {

    private static final String PAGE =
            "<p>The ferry %s left the harbour of Port Azul at noon with 200 people on board, and it has not come back.</p>";

    private HostileFiles() {}

    /** Entities within entities: two to the power of thirty times four letters. */
    static String laughs(String title, String link) {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha! \">");
        for (int i = 1; i <= 30; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        return "<?xml version=\"1.0\"?><!DOCTYPE rss [" + entities + "]><rss version=\"2.0\"><channel><title>" + title
                + "</title><language>en</language><item><title>&a30;</title><link>" + link
                + "</link><description>&a30; The ferry sails.</description></item></channel></rss>";
    }

    /** An archive of the web with one page, and another that is cut off in the middle. */
    static byte[] cutWarc(String site) {
        byte[] whole = warc(site + "/one", "one");
        byte[] cut = warc(site + "/two", "two");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(whole);
        out.write(cut, 0, cut.length / 2);
        return out.toByteArray();
    }

    static byte[] warc(String target, String ship) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.formatted(ship);
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + target
                        + "\r\nWARC-Date: 2031-03-02T06:30:00Z\r\nContent-Length: " + block.length() + "\r\n\r\n"
                        + block + "\r\n\r\n")
                .getBytes(ISO_8859_1);
    }

    /** A page of text that would run a script when it is opened, or that nobody can open without a password. */
    static byte[] pdf(boolean encrypted) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (String object : objects()) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(object);
        }
        int start = pdf.length();
        pdf.append(places)
                .append("trailer <</Root 1 0 R/Size 5")
                .append(encrypted ? lock() : "")
                .append(">>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(ISO_8859_1);
    }

    private static List<String> objects() {
        String words = "BT /F1 10 Tf 60 700 Td (The ferry left the harbour of Port Azul at noon on Sunday.) Tj ET";
        return List.of(
                "1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction <</S/JavaScript/JS(while \\(true\\) {})>>>> endobj\n",
                "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n",
                "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources"
                        + " <</Font <</F1 <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj\n",
                "4 0 obj <</Length " + words.length() + ">> stream\n" + words + "\nendstream endobj\n");
    }

    private static String lock() {
        return "/Encrypt <</Filter/Standard/V 1/R 2/P -4/O<" + "5A".repeat(32) + ">/U<" + "A5".repeat(32)
                + ">>>/ID[<00><00>]";
    }

    static byte[] zip(String name, byte[] member) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(member);
        }
        return bytes.toByteArray();
    }

    /** A text within files within files. */
    static byte[] nested(int depth) throws IOException {
        byte[] inner = PAGE.formatted("three").getBytes(ISO_8859_1);
        String name = "a.html";
        for (int i = 0; i < depth; i++) {
            inner = zip(name, inner);
            name = "a.zip";
        }
        return inner;
    }

    static byte[] climbing() throws IOException {
        return zip("../../../../tmp/up.html", PAGE.formatted("four").getBytes(ISO_8859_1));
    }
}
