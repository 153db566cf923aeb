// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a container hands on: {@code name=text} for a member, {@code name!code} for a rejection. */
public final class Members implements MemberSink {

    private final List<String> told = new ArrayList<>();
    private final List<Material> materials = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    public List<String> told() {
        return List.copyOf(told);
    }

    public List<Material> materials() {
        return List.copyOf(materials);
    }

    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    @Override
    public void take(String name, Material material) {
        told.add(name + "=" + new String(material.bytes(), StandardCharsets.UTF_8));
        materials.add(material);
    }

    @Override
    public void reject(String name, UnfitException why) {
        told.add(name + "!" + why.code());
        sentences.add(why.sentence());
    }
}
