package it.cooperazionedigitale.site;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who works in several rooms finds the links of the room they are in, and the door of each other one: nothing stands there twice. */
final class Rooms {

    private static final Set<String> KNOWN = Set.of("coop", "trasformatrice", "valutazione", "gestione", "admin");

    private Rooms() {}

    /** The links as they are seen from an address; outside of all rooms one is in the first of one's own. */
    static List<NavSource.Item> seenFrom(String path, List<NavSource.Item> items) {
        List<String> rooms = items.stream()
                .map(item -> of(item.href()))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
        if (rooms.size() < 2) {
            return items;
        }
        String here = rooms.contains(of(path)) ? of(path) : rooms.get(0);
        Map<String, List<NavSource.Item>> inRoom =
                items.stream().collect(Collectors.groupingBy(item -> of(item.href())));
        Set<String> told = new HashSet<>();
        return items.stream()
                .filter(item -> {
                    String room = of(item.href());
                    return room.isEmpty() || room.equals(here) || told.add(room);
                })
                .map(item -> {
                    String room = of(item.href());
                    return room.isEmpty() || room.equals(here) ? item : door(room, inRoom.get(room), item.order());
                })
                .toList();
    }

    /** A room with one link only is that link. */
    private static NavSource.Item door(String room, List<NavSource.Item> inside, int order) {
        NavSource.Item nearest = inside.stream()
                .min(Comparator.comparingInt(item -> item.href().length()))
                .orElseThrow();
        return inside.size() == 1 ? nearest : new NavSource.Item(order, nearest.href(), "site.room." + room);
    }

    private static String of(String path) {
        String first = path.startsWith("/") ? path.substring(1).split("/", 2)[0] : "";
        return KNOWN.contains(first) ? first : "";
    }
}
