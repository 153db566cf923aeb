// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An archive that came to know five reports on three days of December 2025. */
final class KnownReports {

    /** The third is a copy of the first. */
    private static final String REPORTS = """
            {"id":"a","published":"2025-12-10","publisher":"Example Wire","title":"Shells hit Bergen","text":"Danish troops shelled Bergen on Tuesday. Nine people were killed in Bergen, Mayor Dana Orlov said. Norway said that Danish troops had captured Voss. Denmark denied that its troops had captured Voss. Ministers of Norway and Denmark will meet in Oslo on December 15. Norway called for a ceasefire."}
            {"id":"c","published":"2025-12-10","publisher":"The Harbour Post","title":"Shells hit Bergen","text":"Danish troops shelled Bergen on Tuesday. Nine people were killed in Bergen, Mayor Dana Orlov said. Norway said that Danish troops had captured Voss. Denmark denied that its troops had captured Voss. Ministers of Norway and Denmark will meet in Oslo on December 15. Norway called for a ceasefire."}
            {"id":"b","published":"2025-12-11","publisher":"Meridian Desk","title":"Toll of Bergen shelling rises","text":"Danish troops shelled the port of Bergen on Tuesday, residents told Meridian Desk. Fourteen people were killed in Bergen, Mayor Dana Orlov said on Thursday. The Norwegian army claimed that Voss was in the hands of Danish troops. The claim could not be verified."}
            {"id":"d","published":"2025-12-12","publisher":"Meridian Desk","title":"Oslo talks put off","text":"The meeting of the ministers of Norway and Denmark in Oslo was postponed to December 17, Foreign Minister Kim Falk of Norway said on Friday. Denmark rejected a ceasefire. Danish troops shelled Bergen again on Friday, killing three people."}
            {"id":"e","published":"2025-12-12","publisher":"Example Wire","title":"Three held in Malmo","text":"Swedish police arrested three men in Malmo on Thursday. They were held after a fire in a harbour store, police spokesman Ola Brandt said. A court in Malmo will hear the case on December 18."}
            """;

    private static final Map<String, String> KNOWN_FROM = Map.of(
            "a", "2025-12-10T08:00:00Z",
            "c", "2025-12-10T09:00:00Z",
            "b", "2025-12-11T08:00:00Z",
            "d", "2025-12-12T08:00:00Z",
            "e", "2025-12-12T09:00:00Z");

    private static final Pattern ID = Pattern.compile("\"id\":\"([a-e])\"");

    private KnownReports() {}

    /** Makes the archive in a folder. */
    static ArchiveRuns in(Path folder) {
        ArchiveRuns archive = new ArchiveRuns(folder.resolve("archive.db").toString());
        List<String> records = CommandLineRun.of(REPORTS, "extract", "-q").lines();
        archive.withInput(
                records.stream().map(KnownReports::known).collect(Collectors.joining("\n")), "archive", "import");
        return archive;
    }

    private static String known(String record) {
        Matcher id = ID.matcher(record);
        String time = id.find() ? KNOWN_FROM.getOrDefault(id.group(1), "") : "";
        return record.substring(0, record.length() - 1) + ",\"knownFrom\":\"" + time + "\"}";
    }
}
