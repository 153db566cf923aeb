// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.MemberSink;
import org.sitrep.intake.material.UnfitException;

/** What came out of an archive. */
final class Members implements MemberSink {

    final Map<String, Material> taken = new TreeMap<>();
    final List<String> rejected = new ArrayList<>();
    final List<UnfitException> reasons = new ArrayList<>();

    static Members of(byte[] archive) {
        Members members = new Members();
        WarcFile.read(new ByteArrayInputStream(archive), members);
        return members;
    }

    @Override
    public void take(String name, Material material) {
        if (taken.put(name, material) != null) {
            throw new AssertionError("twice: " + name);
        }
    }

    @Override
    public void reject(String name, UnfitException why) {
        rejected.add(name + " " + why.code());
        reasons.add(why);
    }

    Material get(String name) {
        return Objects.requireNonNull(taken.get(name), name);
    }

    List<String> addresses() {
        return taken.values().stream()
                .map(material -> material.address().orElse(""))
                .toList();
    }

    List<String> texts() {
        return taken.values().stream()
                .map(material -> new String(material.bytes(), UTF_8))
                .toList();
    }
}
