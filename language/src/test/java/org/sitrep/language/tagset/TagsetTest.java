// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sitrep.language.analysis.Models;
import org.sitrep.language.models.ModelStore;

/** The closed sets of tags and relations, beside what the models give. */
class TagsetTest {

    private static final Models MODELS = Models.load(ModelStore.ofUser(notice -> {}));

    /** The tagger's name for the end of a sentence, which it gives to no word. */
    private static final String BOUNDARY = ".$$.";

    @Test
    void everyTagOfTheModelIsKnownAndNoOther() {
        assertThat(MODELS.tagger().tags())
                .filteredOn(tag -> !tag.equals(BOUNDARY))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Tag.values()).map(Tag::label).toList());
    }

    @Test
    void everyRelationOfTheModelIsKnownAndNoOther() {
        assertThat(MODELS.parser().relations())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Relation.values()).map(Relation::label).toList());
    }

    @Test
    void aLabelLeadsBackToItsConstant() {
        assertThat(Arrays.stream(Tag.values()))
                .allSatisfy(tag -> assertThat(Tag.get(tag.label())).isEqualTo(tag));
        assertThat(Arrays.stream(Relation.values()))
                .allSatisfy(
                        relation -> assertThat(Relation.get(relation.label())).isEqualTo(relation));
        assertThatIllegalArgumentException().isThrownBy(() -> Tag.get("XYZ")).withMessageContaining("XYZ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Relation.get("xyz"))
                .withMessageContaining("xyz");
    }

    @Test
    void setsHoldTheirMembersAndNoOthers() {
        Tags nouns = Tags.NOUNS.with(Tag.PRP);
        assertThat(Arrays.stream(Tag.values()).filter(nouns::has))
                .containsExactly(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS, Tag.PRP);
        Relations subjects = Relations.of(Relation.NSUBJ, Relation.CSUBJ);
        assertThat(Arrays.stream(Relation.values()).filter(subjects::has))
                .containsExactly(Relation.NSUBJ, Relation.CSUBJ);
    }
}
