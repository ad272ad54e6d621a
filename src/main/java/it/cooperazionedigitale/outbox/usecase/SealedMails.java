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
import java.util.stream.Collectors;
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
        Map<UUID, UUID> subjects = new HashMap<>();
        for (Row row : found) {
            Matcher id = ID.matcher(row.path() == null ? "" : row.path());
            if (id.find()) {
                subjects.put(row.envelope().id(), UUID.fromString(id.group()));
            }
        }
        Set<UUID> sealed = seals.stream()
                .flatMap(source -> source.among(Set.copyOf(subjects.values())).stream())
                .collect(Collectors.toSet());
        return found.stream()
                .map(Row::envelope)
                .filter(mail -> !byAddress || !sealed.contains(subjects.get(mail.id())))
                .map(mail -> sealed.contains(subjects.get(mail.id())) ? mail.sealed() : mail)
                .toList();
    }
}
