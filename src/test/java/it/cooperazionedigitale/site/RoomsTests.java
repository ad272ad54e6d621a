package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever has several parts in the programme finds each place once in the bar. */
class RoomsTests {

    private static final List<NavSource.Item> ALL = List.of(
            new NavSource.Item(1, "/bandi", "calls"),
            new NavSource.Item(10, "/coop", "today"),
            new NavSource.Item(10, "/gestione", "today"),
            new NavSource.Item(10, "/admin", "today"),
            new NavSource.Item(11, "/coop/domande", "applications"),
            new NavSource.Item(12, "/gestione/domande", "applications"),
            new NavSource.Item(13, "/valutazione", "queue"),
            new NavSource.Item(21, "/admin/utenti", "people"));

    @Test
    void inARoomItsOwnLinksAndTheDoorsOfTheOthers() {
        assertThat(told("/gestione/domande/7"))
                .containsExactly(
                        "/bandi calls",
                        "/coop site.room.coop",
                        "/gestione today",
                        "/admin site.room.admin",
                        "/gestione/domande applications",
                        "/valutazione queue");
    }

    @Test
    void outsideOfAllRoomsOneIsInTheFirst() {
        assertThat(told("/account"))
                .containsExactly(
                        "/bandi calls",
                        "/coop today",
                        "/gestione site.room.gestione",
                        "/admin site.room.admin",
                        "/coop/domande applications",
                        "/valutazione queue");
    }

    @Test
    void whoHasOneRoomSeesItWhole() {
        List<NavSource.Item> one = List.of(ALL.get(0), ALL.get(1), ALL.get(4));
        assertThat(Rooms.seenFrom("/coop", one)).isEqualTo(one);
        assertThat(Rooms.seenFrom("/", List.of(ALL.get(0)))).containsExactly(ALL.get(0));
    }

    @Test
    void noWordsStandTwiceWhereverOneIs() {
        for (String path : List.of("/", "/coop", "/gestione/domande", "/admin/utenti", "/valutazione", "/cooperare")) {
            assertThat(Rooms.seenFrom(path, ALL))
                    .extracting(NavSource.Item::messageKey)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> told(String path) {
        return Rooms.seenFrom(path, ALL).stream()
                .map(item -> item.href() + " " + item.messageKey())
                .toList();
    }
}
