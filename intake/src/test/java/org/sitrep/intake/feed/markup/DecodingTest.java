// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {

    /** What it is in, what the declaration and the header say, and whether that is a fault. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            UTF-8        | -            | -            | Kyjív „ок“  | false
            UTF-8        | utf-8        | utf-8        | Kyjív „ок“  | false
            UTF-8        | iso-8859-1   | -            | Kyjív „ок“  | true
            UTF-8        | utf-16       | -            | Kyjív „ок“  | true
            UTF-8        | no-such-name | -            | Kyjív „ок“  | true
            UTF-16LE     | -            | -            | Kyjív „ок“  | false
            UTF-16BE     | utf-16       | -            | Kyjív „ок“  | false
            UTF-32BE     | -            | -            | Kyjív „ок“  | false
            windows-1251 | windows-1251 | -            | Київ „ок“   | false
            windows-1251 | -            | windows-1251 | Київ „ок“   | false
            KOI8-R       | utf-8        | koi8-r       | Москва      | false
            windows-1252 | iso-8859-1   | -            | São „x“ €   | false
            windows-1252 | us-ascii     | -            | São „x“ €   | false
            windows-1252 | -            | -            | São „x“ €   | true
            windows-1252 | utf-8        | -            | São „x“ €   | true
            Shift_JIS    | shift_jis    | -            | 東京        | false
            GB18030      | gb2312       | -            | 北京        | false
            EUC-KR       | euc-kr       | -            | 서울        | false
            IBM037       | -            | -            | Oslo        | false
            """)
    void theEncodingIsFound(String encoding, String declared, String header, String words, boolean fault) {
        String start = declared == null ? "<?xml version='1.0'?>" : "<?xml version='1.0' encoding='" + declared + "'?>";
        Faults faults = new Faults();
        byte[] bytes = (start + words).getBytes(Charset.forName(encoding));
        assertThat(Decoding.decode(bytes, Optional.ofNullable(header), faults)).isEqualTo(start + words);
        assertThat(faults.sentences().isEmpty()).isEqualTo(!fault);
    }

    @Test
    void aByteOrderMarkIsStrongerThanALabel() {
        byte[] bytes = "\uFEFF<a>Ünna</a>".getBytes(StandardCharsets.UTF_8);
        assertThat(Decoding.decode(bytes, Optional.of("iso-8859-1"), new Faults()))
                .isEqualTo("<a>Ünna</a>");
    }

    @Test
    void aStrayByteSpoilsNothingElse() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Öster".getBytes(StandardCharsets.UTF_8));
        bytes.write(0x93);
        bytes.writeBytes("å".getBytes(StandardCharsets.UTF_8));
        assertThat(Decoding.decode(bytes.toByteArray(), Optional.empty(), new Faults()))
                .isEqualTo("Öster“å");
    }
}
