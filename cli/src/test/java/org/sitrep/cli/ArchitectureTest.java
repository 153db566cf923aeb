// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;

/** The arrows of the house, and why they point as they do. */
class ArchitectureTest {

    private static final Map<String, String> FORMATS = Map.of(
            "org.sitrep.intake.pdf..", "org.apache.pdfbox..",
            "org.sitrep.intake.mail..", "org.apache.james..",
            "org.sitrep.intake.table..", "org.apache.commons.csv..",
            "org.sitrep.intake.markdown..", "org.commonmark..");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sitrep");

    @Test
    void arrowsBetweenModulesRunOneWay() {
        layers().layer("record")
                .definedBy("org.sitrep.record..")
                .layer("lexicon")
                .definedBy("org.sitrep.lexicon..")
                .layer("language")
                .definedBy("org.sitrep.language..")
                .layer("gazetteer")
                .definedBy("org.sitrep.gazetteer..")
                .layer("reading")
                .definedBy("org.sitrep.reading..")
                .layer("intake")
                .definedBy("org.sitrep.intake..")
                .layer("linking")
                .definedBy("org.sitrep.linking..")
                .layer("briefing")
                .definedBy("org.sitrep.briefing..")
                .layer("work")
                .definedBy("org.sitrep.work..")
                .layer("archive")
                .definedBy("org.sitrep.archive..")
                .layer("watch")
                .definedBy("org.sitrep.watch..")
                .layer("cli")
                .definedBy("org.sitrep.cli..")
                .whereLayer("record")
                .mayNotAccessAnyLayer()
                .whereLayer("lexicon")
                .mayNotAccessAnyLayer()
                .whereLayer("language")
                .mayOnlyAccessLayers("record", "lexicon")
                .whereLayer("gazetteer")
                .mayOnlyAccessLayers("record", "lexicon")
                .whereLayer("reading")
                .mayOnlyAccessLayers("record", "lexicon", "language", "gazetteer")
                .whereLayer("intake")
                .mayOnlyAccessLayers("record", "lexicon")
                .whereLayer("linking")
                .mayOnlyAccessLayers("record", "lexicon")
                .whereLayer("briefing")
                .mayOnlyAccessLayers("record", "lexicon", "linking")
                .whereLayer("work")
                .mayOnlyAccessLayers("record", "intake", "language", "gazetteer", "reading")
                .whereLayer("archive")
                .mayOnlyAccessLayers("record", "linking")
                .whereLayer("watch")
                .mayOnlyAccessLayers("record", "intake", "work", "archive")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .because("each room can then be understood, tested and replaced by itself;"
                        + " lexicon is open to all that keep words in tables, so that there is one reader of tables")
                .check(HOUSE);
    }

    @Test
    void aLayerOfReadingNeedsOnlyEarlierOnes() {
        layers().layer("syntax")
                .definedBy("org.sitrep.reading.syntax..")
                .layer("learned")
                .definedBy("org.sitrep.reading.learned..")
                .layer("time")
                .definedBy("org.sitrep.reading.time..")
                .layer("quantity")
                .definedBy("org.sitrep.reading.quantity..")
                .layer("place")
                .definedBy("org.sitrep.reading.place..")
                .layer("actor")
                .definedBy("org.sitrep.reading.actor..")
                .layer("statement")
                .definedBy("org.sitrep.reading.statement..")
                .layer("event")
                .definedBy("org.sitrep.reading.event..")
                .whereLayer("syntax")
                .mayNotAccessAnyLayer()
                .whereLayer("learned")
                .mayNotAccessAnyLayer()
                .whereLayer("time")
                .mayOnlyAccessLayers("syntax", "learned")
                .whereLayer("quantity")
                .mayOnlyAccessLayers("syntax", "learned", "time")
                .whereLayer("place")
                .mayOnlyAccessLayers("syntax", "learned", "time", "quantity")
                .whereLayer("actor")
                .mayOnlyAccessLayers("syntax", "learned", "time", "quantity", "place")
                .whereLayer("statement")
                .mayOnlyAccessLayers("syntax", "learned", "time", "quantity", "place", "actor")
                .because("Reader strings the layers together in this order, and none can see what is not there yet")
                .check(HOUSE);
    }

    @Test
    void noPackageNeedsItself() {
        slices().matching("org.sitrep.(**)")
                .should()
                .beFreeOfCycles()
                .because("a room that two others share a wall with can be entered from one side only")
                .check(HOUSE);
    }

    @Test
    void tagsAndRelationsAreNoStrings() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.sitrep.language..")
                .and()
                .haveSimpleNameNotEndingWith("Features")
                .and()
                .doNotHaveSimpleName("FeatureLabels")
                .should()
                .callMethod(Tag.class, "label")
                .orShould()
                .callMethod(Tag.class, "get", String.class)
                .orShould()
                .callMethod(Relation.class, "label")
                .orShould()
                .callMethod(Relation.class, "get", String.class)
                .because(
                        "a misspelt string is a rule that never fires; only the names of learned features are made of labels")
                .check(HOUSE);
    }

    @Test
    void librariesStayInTheirRooms() {
        onlyIn("org.sitrep.language..", "edu.stanford..")
                .because("its models are to be replaced one by one without the other layers noticing")
                .check(HOUSE);
        onlyIn("org.sitrep.intake.html..", "org.jsoup..")
                .because("hostile pages end where reports begin")
                .check(HOUSE);
        for (String library : List.of("org.apache.hc..", "org.brotli..")) {
            onlyIn("org.sitrep.intake.fetch.wire", library)
                    .because(
                            "a request leaves by one door, where it is checked to whom it goes and how much comes back")
                    .check(HOUSE);
        }
        onlyIn("org.sitrep.intake.fetch.robots", "crawlercommons.robots..")
                .because("what a site allows is asked in one place, before anything else is")
                .check(HOUSE);
        onlyIn("org.sitrep.intake.fetch.address", "crawlercommons.domains..")
                .because("what belongs to one site is told in one place")
                .check(HOUSE);
        FORMATS.forEach((room, library) -> onlyIn(room, library)
                .because("each format is read in a room of its own, and hostile input of it ends there")
                .check(HOUSE));
        onlyIn("org.sitrep.archive.search..", "org.apache.lucene..")
                .because("the index is derived and can be made again: nothing else may come to rest on it")
                .check(HOUSE);
        for (String library :
                List.of("java.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..", "org.postgresql..")) {
            onlyIn("org.sitrep.archive..", library)
                    .because("what keeps a record can be replaced without those who use it noticing")
                    .check(HOUSE);
        }
        onlyIn("org.sitrep.briefing.html", "gg.jte..")
                .because("what a page says is settled before it becomes HTML")
                .check(HOUSE);
        onlyIn("org.sitrep.cli.export", "biweekly..")
                .because("the format of calendars is the export's affair alone")
                .check(HOUSE);
        onlyIn("org.sitrep.cli..", "picocli..")
                .because("what a command does can be done without a command line")
                .check(HOUSE);
    }

    @Test
    void nobodyGoesToTheNetworkButFetching() {
        noClasses()
                .that()
                .resideInAPackage("org.sitrep..")
                .and()
                .resideOutsideOfPackages("org.sitrep.intake.fetch..", "org.sitrep.language.models")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Socket.class)
                .because("a way around the checks of addresses makes them worthless;"
                        + " models are opened by their addresses inside the program")
                .check(HOUSE);
    }

    @Test
    void readingIsPure() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.sitrep.reading..",
                        "org.sitrep.language..",
                        "org.sitrep.gazetteer..",
                        "org.sitrep.lexicon..",
                        "org.sitrep.record..",
                        "org.sitrep.linking..")
                .and()
                .resideOutsideOfPackage("org.sitrep.language.models")
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

    @Test
    void nobodyAsksForTheDefaultLocaleZoneOrCharset() {
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .because("the same report gives the same bytes in Cairo, Istanbul and Oslo")
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
