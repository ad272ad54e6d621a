package it.cooperazionedigitale.demo.web.clock;

import java.util.List;

/**
 * The portal's time and where it can go with one click.
 *
 * @param now the portal's time, ready to print
 * @param moved whether it differs from real time
 * @param jumps moments worth going to
 */
record ClockPage(String now, boolean moved, List<Jump> jumps) {

    /**
     * A moment worth going to.
     *
     * @param to the instant, ISO
     * @param label what it is, ready to print
     */
    record Jump(String to, String label) {}
}
