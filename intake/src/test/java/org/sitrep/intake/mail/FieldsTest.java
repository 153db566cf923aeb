// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Kim Falk <kim@example.org>, Kim Falk",
                "`\"Falk, Kim\" <kim@example.org>`, `Falk, Kim`",
                "kim@example.org (Kim Falk), Kim Falk",
                "kim@example.org, ``",
                "<kim@example.org>, ``",
                "\"kim@example.org\" <kim@example.org>, ``",
                "=?utf-8?Q?Kim_F=C3=A4lk?= <kim@example.org>, Kim Fälk",
                "Example Brief <brief.example.org>, Example Brief",
            })
    void names(String field, String name) {
        assertThat(Sender.findName(field).orElse("")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Ferry leaves, Ferry leaves, false",
        "Re: Ferry leaves, Ferry leaves, false",
        "AW: WG: Ferry leaves, Ferry leaves, true",
        "FWD: Re[2]: Ferry: late, Ferry: late, true",
        "Fw : Ferry, Ferry, true",
        "Reform: a vote, Reform: a vote, false",
        "Пересл: Паром, Паром, true",
        "转发：渡轮, 渡轮, true",
    })
    void subjects(String subject, String title, boolean forwarded) {
        assertThat(SubjectLine.of(subject)).isEqualTo(new SubjectLine(title, forwarded));
    }
}
