package it.cooperazionedigitale.applications.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an answer last changed. Instants stand here in milliseconds, as JSON keeps them.
 *
 * @param revision the section's revision since which it stands so
 * @param by who changed it
 * @param at when
 * @param told when the trail was last told that this person works on it
 * @param tab the open page that changed it, as it calls itself; empty for a page without script
 * @param turn which of that page's sendings it was
 */
public record AnswerChange(int revision, @Nullable UUID by, long at, long told, String tab, int turn) {

    /** One line of the trail stands for what a person does to an answer in this time. */
    private static final long SITTING = Duration.ofMinutes(15).toMillis();

    /** The next change of the same answer. */
    static AnswerChange after(
            @Nullable AnswerChange last, int revision, @Nullable UUID by, SeenAnswers seen, Instant when) {
        long now = when.toEpochMilli();
        boolean goesOn = last != null && Objects.equals(last.by, by) && now >= last.told && now - last.told < SITTING;
        return new AnswerChange(revision, by, now, goesOn ? last.told : now, seen.tab(), seen.turn());
    }

    /** When it changed. */
    public Instant moment() {
        return Instant.ofEpochMilli(at);
    }

    /** Whether the page that writes now is the one that wrote this: its answer was lost on the way, nobody else wrote. */
    boolean isOf(SeenAnswers page) {
        return !tab.isEmpty() && tab.equals(page.tab());
    }

    /** Whether the trail has to be told of it. */
    boolean isNewsAfter(@Nullable AnswerChange last) {
        return last == null || told != last.told || !Objects.equals(by, last.by);
    }
}
