// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.stream.BodyDescriptorBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;

/** Reads what a header says of a body, but no field that is so long that reading it would take time. */
final class ShortFields extends DefaultBodyDescriptorBuilder {

    /** In bytes. */
    private static final int LONGEST = 2_000;

    ShortFields(@Nullable String parentMediaType) {
        super(parentMediaType, LenientFieldParser.getParser(), DecodeMonitor.SILENT);
    }

    @Override
    public @Nullable Field addField(RawField field) throws MimeException {
        return field.getRaw() != null && field.getRaw().length() > LONGEST ? null : super.addField(field);
    }

    @Override
    public BodyDescriptorBuilder newChild() {
        return new ShortFields(build().getMimeType());
    }
}
