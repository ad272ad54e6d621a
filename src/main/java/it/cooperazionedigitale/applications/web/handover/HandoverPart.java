package it.cooperazionedigitale.applications.web.handover;

import java.util.List;

/**
 * Applications to which the same happens.
 *
 * @param title what, how many they are, and why where they are left out
 * @param open whether they are shown at once
 */
record HandoverPart(String title, boolean open, List<Row> rows) {

    /**
     * One of them.
     *
     * @param before who looked after it, in words
     */
    record Row(String href, String protocol, String body, String before) {}
}
