package it.cooperazionedigitale.privacy.web.data;

import java.util.List;

/**
 * What the portal knows of a person, on paper.
 *
 * @param name whose
 * @param madeAt when it was made
 * @param chapters one a module
 */
record DataSheet(String name, String madeAt, List<Chapter> chapters) {

    /** One module. */
    record Chapter(String title, List<Part> parts) {}

    /** One kind of thing, and the things. */
    record Part(String title, List<List<Line>> things) {}

    /** One thing that is known. */
    record Line(String label, String value) {}
}
