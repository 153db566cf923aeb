/**
 * Mail: newsletters and forwarded reports, one message or a mailbox of them.
 *
 * <p>The only one that knows the MIME library, which reads the structure of a message. What in it is the report, and what is greeting, quotation,
 * signature or footer, is decided here, by tables. Attachments are not read. Its fronts are {@link org.sitrep.intake.mail.MailMessage} and
 * {@link org.sitrep.intake.mail.Mailbox}.
 */
@NullMarked
package org.sitrep.intake.mail;

import org.jspecify.annotations.NullMarked;
