// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.intake.material.Damage;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Members;

class MailboxTest {

    private static final String FROM = "From kim@example.org Mon Dec 15 10:00:00 2025\n";

    private static Members read(byte[] mailbox) throws IOException {
        Members members = new Members();
        Mailbox.read(new ByteArrayInputStream(mailbox), members);
        return members;
    }

    static Stream<Arguments> mailboxes() {
        return Stream.of(
                arguments(FROM + "Subject: a\n\nA.\n", List.of("1=Subject: a\n\nA.\n")),
                arguments(FROM + "A.\n\n" + FROM + "B.\n", List.of("1=A.\n\n", "2=B.\n")),
                arguments(
                        FROM + "A.\n\n>From here on.\n>>From there.\n> From\n",
                        List.of("1=A.\n\nFrom here on.\n>From there.\n> From\n")),
                arguments(
                        FROM + "A.\n\nFrom the river to the hill.\n", List.of("1=A.\n\nFrom the river to the hill.\n")),
                arguments(FROM + "A.\n" + FROM, List.of("1=A.\n" + FROM)),
                arguments(
                        "From - Mon Dec 15 10:00:00 2025\r\nA.\r\n\r\nFrom - Tue, 16 Dec 2025 10:00:00 +0100\r\nB.",
                        List.of("1=A.\r\n\r\n", "2=B.\n")),
                arguments("\n\n" + FROM + "A.\n", List.of("1=A.\n")),
                arguments("", List.of("1!empty-file")),
                arguments("Subject: a\n\nA.\n", List.of("1!malformed-mailbox")));
    }

    @ParameterizedTest
    @MethodSource
    void mailboxes(String mailbox, List<String> told) throws IOException {
        assertThat(read(mailbox.getBytes(StandardCharsets.UTF_8)).told()).isEqualTo(told);
    }

    @Test
    void theMediaTypeIsTold() throws IOException {
        assertThat(read(FROM.getBytes(StandardCharsets.UTF_8))
                        .materials()
                        .getFirst()
                        .mediaType())
                .contains("message/rfc822");
    }

    @Test
    void whatIsTooLargeIsPassedOver() throws IOException {
        String large = "x".repeat(1_000_000) + "\n";
        String mailbox = FROM + large.repeat((Limits.BYTES / 1_000_000) + 1) + "\n" + FROM + "B.\n\n" + FROM
                + "x".repeat(Limits.BYTES + 9) + "\n\n" + FROM + "D.\n";
        assertThat(read(mailbox.getBytes(StandardCharsets.UTF_8)).told())
                .containsExactly("1!message-too-large", "2=B.\n\n", "3!message-too-large", "4=D.\n");
    }

    static Stream<Damage> damage() {
        return Damage.of(
                (FROM + "Subject: a\n\nA.\n\n" + FROM + "B.\n\n>From\n").getBytes(StandardCharsets.UTF_8),
                20_251_218,
                300);
    }

    @ParameterizedTest
    @MethodSource
    void damage(Damage damage) throws IOException {
        assertThat(read(damage.bytes()).told()).isNotEmpty().hasSizeLessThan(4);
    }
}
