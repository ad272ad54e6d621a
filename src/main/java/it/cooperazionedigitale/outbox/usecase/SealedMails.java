package it.cooperazionedigitale.outbox.usecase;

import it.cooperazionedigitale.outbox.usecase.PostQueries.Envelope;
import it.cooperazionedigitale.outbox.usecase.PostQueries.Row;
import it.cooperazionedigitale.shared.SealedThings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Mails about sealed things: that one was written may be known, but not to whom. */
@Component
class SealedMails {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<SealedThings> seals;

    SealedMails(List<SealedThings> seals) {
        this.seals = seals;
    }

    /** The envelopes as they may be read; asked by address, those that would say to whom are not there. */
    List<Envelope> readable(List<Row> found, boolean byAddress) {
        Map<UUID, String> paths = new HashMap<>();
        found.forEach(row -> paths.put(row.envelope().id(), Objects.requireNonNullElse(row.path(), "")));
        Set<UUID> sealed = among(paths);
        return found.stream()
                .map(Row::envelope)
                .filter(mail -> !byAddress || !sealed.contains(mail.id()))
                .map(mail -> sealed.contains(mail.id()) ? mail.sealed() : mail)
                .toList();
    }

    /** Those of these mails, given with where they lead, that are about something sealed. */
    Set<UUID> among(Map<UUID, String> paths) {
        Map<UUID, UUID> subjects = new HashMap<>();
        paths.forEach((mail, path) -> {
            Matcher id = ID.matcher(path);
            if (id.find()) {
                subjects.put(mail, UUID.fromString(id.group()));
            }
        });
        subjects.values().retainAll(SealedThings.among(Set.copyOf(subjects.values()), seals));
        return subjects.keySet();
    }
}
