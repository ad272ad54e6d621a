package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** Reminds those who hold a role of what waits for a second person, after two and five days; never the person who proposed it. */
public abstract class DecisionReminders extends Reminders {

    /**
     * What waits.
     *
     * @param id the proposal
     * @param by who proposed it
     * @param at when
     * @param path where it is decided
     */
    public record Proposal(UUID id, UUID by, Instant at, String path) {

        /** Reads the columns {@code id}, {@code proposed_by}, {@code proposed_at} and {@code path}. */
        public static Proposal of(ResultSet row, int number) throws SQLException {
            return new Proposal(
                    row.getObject("id", UUID.class),
                    row.getObject("proposed_by", UUID.class),
                    row.getTimestamp("proposed_at").toInstant(),
                    row.getString("path"));
        }
    }

    private final Role deciders;

    protected DecisionReminders(Reminding reminding, Clock clock, Role deciders) {
        super(reminding, clock);
        this.deciders = deciders;
    }

    /** All that waits for a second person. */
    protected abstract List<Proposal> waiting();

    @Override
    protected final List<Reminder> due(Instant now) {
        return waiting().stream().flatMap(proposal -> reminder(proposal, now)).toList();
    }

    private Stream<Reminder> reminder(Proposal proposal, Instant now) {
        OptionalInt stage = after(proposal.at(), now, 2, 5);
        return stage.isEmpty()
                ? Stream.empty()
                : Stream.of(new Reminder(
                                "remindDecision",
                                proposal.id() + "/" + proposal.at() + "/" + stage.getAsInt(),
                                Reminder.Readers.HOLDERS,
                                proposal.by(),
                                deciders,
                                proposal.path(),
                                null,
                                List.of(proposal.at()))
                        .butNotTo(proposal.by()));
    }
}
