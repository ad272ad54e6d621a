package it.cooperazionedigitale.outbox.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails to an address that were given up, as far as one may know of them: not those about sealed things. */
@Component
class GivenUpMails {

    private static final int MOST = 5_000;

    private final JdbcClient jdbc;
    private final SealedMails seals;

    GivenUpMails(JdbcClient jdbc, SealedMails seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    Set<UUID> readable(PostFilter filter) {
        Map<UUID, String> paths = new LinkedHashMap<>();
        jdbc.sql("select id, coalesce(path, '') from outbox.mail where state in ('REFUSED', 'FAILED')" + filter.where()
                        + " order by created_at, id limit " + MOST)
                .params(filter.values())
                .query((row, n) -> paths.put(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        paths.keySet().removeAll(seals.among(paths));
        return paths.keySet();
    }
}
