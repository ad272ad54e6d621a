package it.cooperazionedigitale.privacy.web.erasure;

import it.cooperazionedigitale.privacy.usecase.OwnDataQueries.Prospect;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Kept;
import it.cooperazionedigitale.shared.personal.Obstacle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an erasure means.
 *
 * @param obstacles what has to be done first
 * @param held what stays, by reason
 */
record ErasurePage(List<Step> obstacles, List<Held> held) {

    /** Something to do first. */
    record Step(String text, List<String> values, String href) {}

    /**
     * What stays for one reason.
     *
     * @param title message key of the reason
     * @param things what
     */
    record Held(String title, List<Thing> things) {}

    /** One thing that stays. */
    record Thing(String text, String subject) {}

    static ErasurePage of(Prospect prospect) {
        List<Held> held = new ArrayList<>();
        Arrays.stream(Hold.values()).filter(hold -> hold != Hold.NONE).forEach(hold -> {
            List<Thing> things = prospect.kept().stream()
                    .filter(kept -> kept.hold() == hold)
                    .map(ErasurePage::thing)
                    .toList();
            if (!things.isEmpty()) {
                held.add(new Held("privacy.hold." + hold, things));
            }
        });
        return new ErasurePage(
                prospect.obstacles().stream().map(ErasurePage::step).toList(), held);
    }

    private static Thing thing(Kept kept) {
        return new Thing(kept.what(), kept.subject());
    }

    private static Step step(Obstacle obstacle) {
        return new Step(obstacle.text(), obstacle.values(), obstacle.href());
    }
}
