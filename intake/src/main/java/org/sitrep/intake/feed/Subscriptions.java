// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.intake.feed.markup.Addresses;
import org.sitrep.intake.feed.markup.Decoding;
import org.sitrep.intake.feed.markup.Element;
import org.sitrep.intake.feed.markup.Faults;
import org.sitrep.intake.feed.markup.Html;
import org.sitrep.intake.feed.markup.MarkupReader;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.UnfitException;

/**
 * A list of feeds, as readers of feeds hand it on: OPML.
 *
 * @param title plain text; empty where it has none
 * @param faults what was wrong with it but did not keep it from being read, as sentences
 */
public record Subscriptions(String title, List<Subscription> feeds, List<String> faults) {

    private static final int MOST = 10_000;
    private static final int LONGEST_FOLDER = 100;

    public Subscriptions {
        feeds = List.copyOf(feeds);
        faults = List.copyOf(faults);
    }

    /**
     * The list in some bytes.
     *
     * @throws UnfitException where they are no OPML
     */
    public static Subscriptions read(byte[] bytes) throws UnfitException {
        if (bytes.length > Limits.BYTES) {
            throw new UnfitException(
                    "file-too-large", "The list is larger than " + (Limits.BYTES >> 20) + " MB. Split it.");
        }
        Faults faults = new Faults();
        String text = Decoding.decode(bytes, Optional.empty(), faults);
        Element root = MarkupReader.read(text, Optional.empty(), faults)
                .filter(element -> element.name().equals("opml"))
                .orElseThrow(() -> new UnfitException("not-opml", "This is no list of feeds: it is not OPML."));
        List<Subscription> feeds = new ArrayList<>();
        children(root, "body").forEach(body -> gather(body, "", feeds, faults));
        String title = children(root, "head")
                .flatMap(head -> children(head, "title"))
                .map(element -> Html.text(element.text()))
                .findFirst()
                .orElse("");
        return new Subscriptions(title, feeds, faults.sentences());
    }

    private static Stream<Element> children(Element parent, String name) {
        return parent.elements().filter(child -> child.name().equals(name));
    }

    private static void gather(Element parent, String folder, List<Subscription> feeds, Faults faults) {
        children(parent, "outline").forEach(outline -> {
            String title = outline.attribute("title")
                    .or(() -> outline.attribute("text"))
                    .map(Html::text)
                    .orElse("");
            Optional<String> address = outline.attribute("xmlurl");
            if (address.isPresent()) {
                Optional<String> within =
                        folder.isEmpty() ? outline.attribute("category").map(Subscriptions::path) : Optional.of(folder);
                add(new Subscription(address.get(), title, within), feeds, faults);
            }
            gather(outline, address.isPresent() || title.isEmpty() ? folder : join(folder, title), feeds, faults);
        });
    }

    private static void add(Subscription feed, List<Subscription> feeds, Faults faults) {
        if (feeds.size() >= MOST) {
            faults.add("It has more than " + MOST + " feeds; those after them are left out.");
        } else if (!Addresses.isAbsolute(feed.address())) {
            faults.add("The address " + Faults.quote(feed.address()) + " is not complete; it is left out.");
        } else {
            feeds.add(feed);
        }
    }

    private static String join(String folder, String title) {
        String name = shortened(title.replace('/', '-'));
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** The first of the categories of an outline, which may be paths. */
    private static String path(String categories) {
        String first = categories.split(",", 2)[0].strip();
        return shortened(first.startsWith("/") ? first.substring(1) : first);
    }

    private static String shortened(String folder) {
        return folder.length() <= LONGEST_FOLDER ? folder : folder.substring(0, LONGEST_FOLDER);
    }

    /** The list as OPML 2.0. */
    public String toOpml() {
        return new OpmlWriter().write(this);
    }
}
