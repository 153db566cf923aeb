// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The arrows of the house, and why they point as they do. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sitrep");

    @Test
    void arrowsBetweenModulesRunOneWay() {
        layers().layer("record")
                .definedBy("org.sitrep.record..")
                .layer("intake")
                .definedBy("org.sitrep.intake..")
                .layer("reading")
                .definedBy("org.sitrep.reading..")
                .layer("linking")
                .definedBy("org.sitrep.linking..")
                .layer("briefing")
                .definedBy("org.sitrep.briefing..")
                .layer("cli")
                .definedBy("org.sitrep.cli..")
                .whereLayer("record")
                .mayNotAccessAnyLayer()
                .whereLayer("intake")
                .mayOnlyAccessLayers("record")
                .whereLayer("reading")
                .mayOnlyAccessLayers("record")
                .whereLayer("linking")
                .mayOnlyAccessLayers("record")
                .whereLayer("briefing")
                .mayOnlyAccessLayers("record", "linking")
                .because("each room can then be understood, tested and replaced by itself")
                .check(HOUSE);
    }

    @Test
    void aLayerOfReadingNeedsOnlyEarlierOnes() {
        layers().layer("language")
                .definedBy("org.sitrep.reading.language..", "org.sitrep.reading.lexicon")
                .layer("time")
                .definedBy("org.sitrep.reading.time")
                .layer("quantity")
                .definedBy("org.sitrep.reading.quantity")
                .layer("place")
                .definedBy("org.sitrep.reading.place")
                .layer("actor")
                .definedBy("org.sitrep.reading.actor")
                .layer("statement")
                .definedBy("org.sitrep.reading.statement")
                .layer("event")
                .definedBy("org.sitrep.reading.event")
                .whereLayer("language")
                .mayNotAccessAnyLayer()
                .whereLayer("time")
                .mayOnlyAccessLayers("language")
                .whereLayer("quantity")
                .mayOnlyAccessLayers("language", "time")
                .whereLayer("place")
                .mayOnlyAccessLayers("language", "time", "quantity")
                .whereLayer("actor")
                .mayOnlyAccessLayers("language", "time", "quantity", "place")
                .whereLayer("statement")
                .mayOnlyAccessLayers("language", "time", "quantity", "place", "actor")
                .because("Reader strings the layers together in this order, and none can see what is not there yet")
                .check(HOUSE);
    }

    @Test
    void onlyTheLanguageLayerKnowsCoreNlp() {
        onlyIn("org.sitrep.reading.language..", "edu.stanford..")
                .because("its models are to be replaced one by one without the other layers noticing")
                .check(HOUSE);
    }

    @Test
    void librariesStayInTheirRooms() {
        onlyIn("org.sitrep.intake", "org.jsoup..")
                .because("hostile pages end where reports begin")
                .check(HOUSE);
        onlyIn("org.sitrep.cli", "picocli..")
                .because("what a command does can be done without a command line")
                .check(HOUSE);
    }

    @Test
    void readingIsPure() {
        noClasses()
                .that()
                .resideInAnyPackage("org.sitrep.reading..", "org.sitrep.record..", "org.sitrep.linking..")
                .and()
                .resideOutsideOfPackage("org.sitrep.reading.language.models")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethodWhere(target(nameMatching("currentTimeMillis|nanoTime")))
                .because("the same report gives the same record, today, tomorrow and without a network")
                .check(HOUSE);
    }

    private static LayeredArchitecture layers() {
        return layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    }

    private static ArchRule onlyIn(String room, String library) {
        return noClasses()
                .that()
                .resideInAPackage("org.sitrep..")
                .and()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
