package it.cooperazionedigitale.applications.web.handover;

import it.cooperazionedigitale.applications.domain.HandoverOutcome;
import it.cooperazionedigitale.applications.usecase.HandoverLine;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.desk.DeskFilter;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sentences of a handover. */
@Component
class HandoverWords {

    private static final String KEY = "applications.handover.";
    private static final int AT_ONCE = 30;
    private static final Set<HandoverOutcome> DONE = EnumSet.of(HandoverOutcome.GIVEN, HandoverOutcome.UNDONE);

    private final ApplicationWords words;

    HandoverWords(ApplicationWords words) {
        this.words = words;
    }

    String of(String key, Object... values) {
        return words.of(KEY + key, values);
    }

    /** One application or many. */
    String count(int many) {
        return many == 1 ? of("count.one") : of("count", ItalianFormats.number(many));
    }

    /** The person's name, or that it is nobody. */
    String name(@Nullable UUID person, Map<UUID, String> names) {
        return person == null ? of("nobody") : names.getOrDefault(person, of("gone"));
    }

    /** The applications by what happens to them, what is done first; said as it will be, or as it was. */
    List<HandoverPart> parts(List<HandoverLine> lines, @Nullable UUID to, Map<UUID, String> names, String tense) {
        List<HandoverPart> parts = new ArrayList<>();
        for (HandoverOutcome outcome : HandoverOutcome.values()) {
            List<HandoverLine> such =
                    lines.stream().filter(line -> line.outcome() == outcome).toList();
            if (!such.isEmpty()) {
                boolean done = DONE.contains(outcome);
                String key = outcome + (to == null ? ".nobody" : "") + (done ? "." + tense : "");
                parts.add(new HandoverPart(
                        done
                                ? of("part." + key, name(to, names), count(such.size()))
                                : of("left", count(such.size()), of("part." + outcome, name(to, names))),
                        such.size() <= AT_ONCE,
                        such.stream().map(line -> row(line, names, tense)).toList()));
            }
        }
        return parts;
    }

    private HandoverPart.Row row(HandoverLine line, Map<UUID, String> names, String tense) {
        return new HandoverPart.Row(
                DeskFilter.PATH + "/" + line.id(),
                line.protocol(),
                line.body(),
                of("before." + tense, name(line.caseworker(), names)));
    }
}
