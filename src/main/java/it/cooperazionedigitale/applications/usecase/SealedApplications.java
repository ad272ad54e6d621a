package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.shared.SealedThings;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications to sealed calls, the parts bodies have in them, and the files among their answers, drafts too. */
@Component
@Transactional(readOnly = true)
@Unguarded("says which things are to be hidden")
class SealedApplications implements SealedThings {

    /** Is asked for too, so that an empty list costs as much as a full one. */
    private static final UUID NOTHING = new UUID(0, 0);

    private final CallSeals seals;
    private final Files files;
    private final JdbcClient jdbc;

    SealedApplications(CallSeals seals, Files files, JdbcClient jdbc) {
        this.seals = seals;
        this.files = files;
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(Collection<UUID> things) {
        Set<UUID> calls = seals.calls();
        if (calls.isEmpty()) {
            return Set.of();
        }
        Set<UUID> asked = new HashSet<>(things);
        asked.add(NOTHING);
        Map<UUID, FileSummary> answers = files.findAll(asked);
        answers.values().stream()
                .map(FileSummary::subject)
                .filter(subject -> subject != null)
                .forEach(asked::add);
        Set<UUID> sealed = new HashSet<>(jdbc.sql("""
                select id from applications.application where call_id in (:calls) and id in (:asked)
                union all
                select id from applications.partnership where call_id in (:calls) and id in (:asked)""")
                .param("calls", calls)
                .param("asked", asked)
                .query(UUID.class)
                .list());
        answers.values().stream()
                .filter(file -> sealed.contains(file.subject()))
                .forEach(file -> sealed.add(file.id()));
        return sealed;
    }

    @Override
    public Unsealed unsealed(String id) {
        Set<UUID> calls = seals.calls();
        if (calls.isEmpty()) {
            return Unsealed.ALL;
        }
        String asked = " = any(array[" + id + ", " + files.subjectOf(id) + "]))";
        return new Unsealed(
                "not exists (select from applications.application a where a.call_id in (:sealedCalls) and a.id" + asked
                        + " and not exists (select from applications.partnership p"
                        + " where p.call_id in (:sealedCalls) and p.id" + asked,
                Map.of("sealedCalls", calls));
    }
}
