// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.intake.material.Damage;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.PublishedFrom;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class MailMessageTest {

    private static final String NEWSLETTER = """
            From: =?utf-8?Q?Example_Brief?= <brief@example.org>
            Subject: =?utf-8?B?RsOkaHJl?= =?utf-8?Q?_leaves_early?=
            Date: Mon, 15 Dec 2025 00:30:00 +0200 (EET)
            Message-ID: <abc.1@example.org>
            List-Unsubscribe: <https://example.org/u>
            Content-Type: multipart/alternative; boundary="b1"

            --b1
            Content-Type: text/plain; charset=utf-8

            View this email in your browser (https://example.org/view)
            --b1
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <html lang=3D"de"><body><div style=3D"display:none">A preview for lists</div>
            <table><tr><td><a href=3D"x">View this email in your browser</a></td></tr>
            <tr><td><h1>Ferry leaves</h1><p>The ferry left the harbour of Zirva on Monday=
             morning =E2=80=93 two hours early.</p></td></tr>
            <tr><td><table><tr><td><a href=3D"y">Guards close the northern gate after a night of talks</a></td></tr>
            <tr><td>The gate of Olmen was closed.</td><td><a href=3D"z">Read more</a></td></tr></table></td></tr>
            <tr><td>You are receiving this email because you signed up.<br><a href=3D"u">Unsubscribe</a></td></tr>
            <tr><td>Example Brief, 1 Harbour Street</td></tr></table></body></html>
            --b1--
            """;

    private static Parsed read(String message) throws UnfitException {
        return MailMessage.read(message.getBytes(StandardCharsets.UTF_8));
    }

    private static Parsed plain(String header, String body) throws UnfitException {
        return read("From: Kim Falk <kim@example.org>\n" + header + "\n" + body);
    }

    @Test
    void aNewsletterIsItsVisibleText() throws UnfitException {
        Parsed parsed = read(NEWSLETTER);
        assertThat(parsed.report().text()).isEqualTo("""
                        Ferry leaves

                        The ferry left the harbour of Zirva on Monday morning – two hours early.

                        Guards close the northern gate after a night of talks

                        The gate of Olmen was closed.""");
        assertThat(parsed.report().id()).isEqualTo("abc.1@example.org");
        assertThat(parsed.report().title()).contains("Fähre leaves early");
        assertThat(parsed.report().publisher()).contains("Example Brief");
        assertThat(parsed.report().published()).contains(LocalDate.of(2025, 12, 15));
        assertThat(parsed.report().publishedFrom()).contains(PublishedFrom.METADATA);
        assertThat(parsed.report().language()).isEqualTo("de");
        assertThat(parsed.report().url()).isEmpty();
        assertThat(parsed.imprint().byline()).isEmpty();
        assertThat(parsed.warnings()).isEmpty();
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("", "The ferry left.\n-- \nKim\nExample Wire\n", "The ferry left."),
                arguments(
                        "",
                        "The ferry left the harbour of Zirva on Monday morning, as the\nministry said.\n\nThe gate was closed.\n",
                        "The ferry left the harbour of Zirva on Monday morning, as the ministry said.|The gate was closed."),
                arguments(
                        "",
                        "HEADLINE\nThe ferry left the harbour of Zirva on Monday morning, as they\nsaid.\n",
                        "HEADLINE|The ferry left the harbour of Zirva on Monday morning, as they said."),
                arguments(
                        "Content-Type: text/plain; format=flowed\n",
                        "The ferry \nleft.\nThe gate \nclosed.\n",
                        "The ferry left.|The gate closed."),
                arguments(
                        "Content-Type: text/plain; format=flowed; delsp=yes\n",
                        "The fer \nry left.\n",
                        "The ferry left."),
                arguments(
                        "",
                        "It is so.\n\nOn Mon, 15 Dec 2025, Lena Marsh wrote:\n> The ferry left.\n>\n> It did.\n",
                        "It is so."),
                arguments("", "> The ferry left.\n> It did.\n", "The ferry left.|It did."),
                arguments(
                        "Subject: Re: a\n",
                        "It is so.\n\n-----Original Message-----\nFrom: Lena\nSent: Monday\n\nThe ferry left.\n",
                        "It is so."),
                arguments(
                        "Subject: Re: a\n",
                        "It is so.\n\nFrom: Lena\nSent: Monday\nTo: Kim\nSubject: a\n\nThe ferry left.\n",
                        "It is so."),
                arguments(
                        "Subject: WG: a\n",
                        "FYI\n\nVon: Lena Marsh\nGesendet: 12. Dezember 2025\nAn: Kim\nBetreff: a\n\nThe ferry left.\n",
                        "The ferry left."),
                arguments(
                        "",
                        "The ferry left.\nRead more <https://example.org/1>\nhttps://example.org/2\n\n* * *\n\nTo unsubscribe: https://example.org/u\n1 Harbour Street\n",
                        "The ferry left."),
                arguments("Content-Transfer-Encoding: base64\n", "VGhlIGZlcnJ5IGxlZnQu\n", "The ferry left."),
                arguments(
                        "Content-Type: text/html\n",
                        "<p>It is so.</p><div class=gmail_quote><p>The ferry left.</p></div>",
                        "It is so."),
                arguments(
                        "Content-Type: text/html\n",
                        "<p>It is so.</p><div id=divRplyFwdMsg>From: Lena</div><p>The ferry left.</p>",
                        "It is so."),
                arguments(
                        "Content-Type: text/html\n",
                        "<div class=gmail_quote><p>The ferry left.</p></div>",
                        "The ferry left."));
    }

    @ParameterizedTest
    @MethodSource
    void bodies(String header, String body, String text) throws UnfitException {
        assertThat(plain(header, body).report().text()).isEqualTo(text.replace("|", "\n\n"));
    }

    @Test
    void aForwardedMessageIsTheReport() throws UnfitException {
        Parsed parsed = plain("Subject: Fwd: WG: Ferry leaves\nDate: Mon, 15 Dec 2025 10:30:00 +0200\n", """
                FYI

                ---------- Forwarded message ---------
                From: Lena Marsh <lena@example.org>
                Date: Fri, Dec 12, 2025 at 10:00 AM
                Subject: Ferry leaves
                To: <kim@example.org>


                The ferry left.

                --\s
                Kim
                """);
        assertThat(parsed.report().text()).isEqualTo("The ferry left.");
        assertThat(parsed.report().title()).contains("Ferry leaves");
        assertThat(parsed.report().published()).contains(LocalDate.of(2025, 12, 12));
        assertThat(parsed.imprint().byline()).contains("Lena Marsh");
        assertThat(parsed.report().publisher()).isEmpty();
        assertThat(parsed.warnings()).isEmpty();
    }

    @Test
    void anAttachedMessageIsTheReportAndOtherAttachmentsAreTold() throws UnfitException {
        Parsed parsed = plain("Subject: look\nContent-Type: multipart/mixed; boundary=b\n", """
                --b

                See below.
                --b
                Content-Type: message/rfc822

                From: Lena Marsh <lena@example.org>
                Subject: Ferry leaves
                Date: Fri, 12 Dec 2025 10:00:00 +0100

                The ferry left.
                --b
                Content-Type: application/pdf; name="=?utf-8?Q?M=C3=A4rz.pdf?="

                x
                --b--
                """);
        assertThat(parsed.report().text()).isEqualTo("The ferry left.");
        assertThat(parsed.report().title()).contains("Ferry leaves");
        assertThat(parsed.imprint().byline()).contains("Lena Marsh");
        assertThat(parsed.warnings())
                .containsExactly(
                        "The message has another attached; that one was read.",
                        "It has an attachment that is not read: März.pdf.");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                arguments("windows-1251", "windows-1251", false),
                arguments("koi8-r", "KOI8-R", false),
                arguments("us-ascii", "UTF-8", false),
                arguments("windows-1251", "UTF-8", false),
                arguments("iso-8859-5", "ISO-8859-5", false),
                arguments("utf-8", "windows-1251", true));
    }

    @ParameterizedTest
    @MethodSource
    void encodings(String named, String used, boolean wrong) throws UnfitException {
        String text = "Паром вышел из гавани.";
        byte[] bytes = ("Subject: a\nContent-Type: text/plain; charset=" + named + "\n\n" + text)
                .getBytes(Charset.forName(used));
        Parsed parsed = MailMessage.read(bytes);
        assertThat(parsed.report().text().equals(text)).isEqualTo(!wrong);
        assertThat(parsed.warnings()).hasSize(wrong ? 1 : 0);
    }

    static Stream<Arguments> unfit() {
        String header = "Subject: a\n";
        return Stream.of(
                arguments("The ferry left.\n", "malformed-message"),
                arguments("", "malformed-message"),
                arguments(header + "\n\n", "empty-text"),
                arguments(header + "Content-Type: application/pkcs7-mime\n\nx", "encrypted-message"),
                arguments(
                        header + "Content-Type: multipart/mixed; boundary=" + "-".repeat(900) + "\n\nx",
                        "malformed-message"),
                arguments(
                        header + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nText.\n".repeat(2_000),
                        "too-many-parts"),
                arguments(header + "Content-Type: message/rfc822\n\nSubject: a\n".repeat(1_000), "nested-too-deep"),
                arguments(
                        header + "Content-Type: text/html\n\n" + "<div hidden>x</div>".repeat(200_000),
                        "message-too-large"),
                arguments(header + "\n" + "a\n\n".repeat(2_000_000), "text-too-long"));
    }

    @ParameterizedTest
    @MethodSource
    void unfit(String message, String code) {
        UnfitException e = catchThrowableOfType(UnfitException.class, () -> read(message));
        assertThat(e.code()).isEqualTo(code);
        assertThat(e.sentence()).endsWith(".");
    }

    @Test
    void longFieldsTakeNoTime() throws UnfitException {
        String words = "=?a?Q?".repeat(30_000);
        assertThat(plain(
                                "Subject: " + words + "\nContent-Disposition: inline; filename=\"" + words + "\"\n",
                                "The ferry left.")
                        .report()
                        .text())
                .isEqualTo("The ferry left.");
    }

    @Test
    void bracketsThatDoNotCloseTakeNoTime() {
        UnfitException e = catchThrowableOfType(UnfitException.class, () -> plain("", "(http://".repeat(140_000)));
        assertThat(e.code()).isIn("empty-text", "text-too-long");
    }

    @Test
    void longLinesOfMarksTakeNoTime() throws UnfitException {
        assertThat(plain("", "a" + "-".repeat(200_000) + "a\n").report().text()).hasSize(200_002);
    }

    @Test
    void picturesWithinHtmlDoNotCount() throws UnfitException {
        String picture = "<img src=\"data:image/png;base64," + "A".repeat(3 << 20) + "\">";
        assertThat(plain("Content-Type: text/html\n", picture + "<p>The ferry left.")
                        .report()
                        .text())
                .isEqualTo("The ferry left.");
    }

    @Test
    void deepHtmlTakesNoTime() throws UnfitException {
        assertThat(plain("Content-Type: text/html\n", "<div id=appendonsend></div><table><tr><td>x".repeat(5_000))
                        .report()
                        .text())
                .startsWith("x");
    }

    static Stream<Damage> damage() {
        return Damage.of(NEWSLETTER.getBytes(StandardCharsets.UTF_8), 20_251_217, 400);
    }

    @ParameterizedTest
    @MethodSource
    void damage(Damage damage) {
        try {
            assertThat(MailMessage.read(damage.bytes()).report().text()).isNotBlank();
        } catch (UnfitException e) {
            assertThat(e.sentence()).isNotBlank();
        }
    }
}
