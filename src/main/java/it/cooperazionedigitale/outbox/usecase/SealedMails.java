package it.cooperazionedigitale.outbox.usecase;

import it.cooperazionedigitale.outbox.usecase.PostQueries.Envelope;
import it.cooperazionedigitale.outbox.usecase.PostQueries.Row;
import it.cooperazionedigitale.shared.SealedThings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Mails about sealed things: that one was written may be known, but not to whom. */
@Component
class SealedMails {

    /** Where a mail leads says what it is about: the first id in its path. */
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Pattern FIRST = Pattern.compile(ID);
    private static final String ABOUT = "substring(mail.path from '" + ID + "')::uuid";

    private final List<SealedThings> seals;

    SealedMails(List<SealedThings> seals) {
        this.seals = seals;
    }

    /**
     * The mails a search may find, as a condition on {@code outbox.mail} with its values.
     *
     * @param sql each condition begins with {@code and}
     */
    record Meant(String sql, Map<String, Object> values) {}

    /** What is meant; asked by address, mails about sealed things would say to whom they are, and so they do not exist. */
    Meant meant(PostFilter filter) {
        if (filter.recipient() == null) {
            return new Meant(filter.where(), filter.values());
        }
        SealedThings.Unsealed unsealed = SealedThings.unsealed(ABOUT, seals);
        Map<String, Object> values = new HashMap<>(filter.values());
        values.putAll(unsealed.values());
        return new Meant(filter.where() + " and " + unsealed.sql(), values);
    }

    /** The envelopes as they may be read. */
    List<Envelope> veiled(List<Row> found) {
        Map<UUID, UUID> subjects = new HashMap<>();
        for (Row row : found) {
            Matcher id = FIRST.matcher(row.path() == null ? "" : row.path());
            if (id.find()) {
                subjects.put(row.envelope().id(), UUID.fromString(id.group()));
            }
        }
        subjects.values().retainAll(SealedThings.among(Set.copyOf(subjects.values()), seals));
        return found.stream()
                .map(Row::envelope)
                .map(mail -> subjects.containsKey(mail.id()) ? mail.sealed() : mail)
                .toList();
    }
}
