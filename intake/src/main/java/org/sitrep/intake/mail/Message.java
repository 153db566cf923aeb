// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.util.ArrayList;
import java.util.List;

/** A message as its structure gives it: its header, its parts in order, and the messages that are attached to it. */
final class Message {

    private final HeaderFields header = new HeaderFields();
    private final List<Part> parts = new ArrayList<>();
    private final List<Message> attached = new ArrayList<>();

    HeaderFields header() {
        return header;
    }

    List<Part> parts() {
        return parts;
    }

    List<Message> attached() {
        return attached;
    }
}
