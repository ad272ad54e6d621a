package it.cooperazionedigitale.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Open pages save one budget in every order, with answers lost and sendings late: nothing is overwritten unseen. */
class EditionTests {

    private static final int STORIES = 2_000;
    private static final int STEPS = 60;

    private final List<Sending> underWay = new ArrayList<>();
    private Edition stored = Edition.NEVER;
    private String text = "";
    private int ownOverOwn;
    private int kept;

    /** What a page sends: what it looked at, what it says now, and what it has sent or seen before. */
    private record Sending(OpenPage page, Edition seen, String words) {}

    /** A page with the text it showed last; a reload keeps its name, what it was written upon and how often it sent. */
    private static final class OpenPage {

        private final String tab;
        private final List<String> known = new ArrayList<>();
        private int base;
        private int turn;

        OpenPage(String tab, Edition shown, String words) {
            this.tab = tab;
            this.base = shown.revision();
            known.add(words);
        }
    }

    @Test
    void twoThousandStoriesOverwriteNothingUnseen() {
        for (int story = 0; story < STORIES; story++) {
            tell(new Random(story));
        }
        assertThat(ownOverOwn)
                .as("own texts upon own ones whose answer was lost")
                .isGreaterThan(STORIES);
        assertThat(kept).as("texts that stayed").isGreaterThan(STORIES);
    }

    private void tell(Random chance) {
        stored = Edition.NEVER;
        text = "";
        underWay.clear();
        List<OpenPage> pages = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            if (pages.size() < 2 || chance.nextInt(20) == 0) {
                pages.add(new OpenPage("page " + pages.size(), stored, text));
            }
            OpenPage page = pages.get(chance.nextInt(pages.size()));
            Sending sending = new Sending(page, new Edition(page.base, page.tab, ++page.turn), "text " + step);
            page.known.add(sending.words());
            switch (chance.nextInt(4)) {
                case 0 -> underWay.add(sending);
                case 1 -> arrives(sending);
                default -> answered(page, arrives(sending));
            }
            if (!underWay.isEmpty() && chance.nextInt(3) == 0) {
                arrives(underWay.remove(chance.nextInt(underWay.size())));
            }
        }
    }

    /** Whether it is stored; the page hears nothing of it yet. */
    private boolean arrives(Sending sending) {
        if (!sending.seen().mayReplace(stored)) {
            kept++;
            return false;
        }
        assertThat(sending.page().known).as("overwritten unseen").contains(text);
        assertThat(sending.page().known.indexOf(text))
                .as("an earlier text over a later one")
                .isLessThan(sending.page().known.indexOf(sending.words()));
        ownOverOwn += sending.seen().revision() < stored.revision() ? 1 : 0;
        stored = sending.seen().after(stored);
        text = sending.words();
        return true;
    }

    /** What it was told: its text is stored, or it looks at both and takes the other for the ground of its next. */
    private void answered(OpenPage page, boolean saved) {
        page.base = stored.revision();
        if (!saved) {
            page.known.add(text);
        }
    }
}
