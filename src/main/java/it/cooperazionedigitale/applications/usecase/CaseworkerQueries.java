package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after applications, by name. */
@Service
@Transactional(readOnly = true)
@Unguarded("names of the programme's own people, for pages that found the applications for the viewer")
public class CaseworkerQueries {

    private final Colleagues colleagues;
    private final AccountDirectory accounts;

    CaseworkerQueries(Colleagues colleagues, AccountDirectory accounts) {
        this.colleagues = colleagues;
        this.accounts = accounts;
    }

    /** The names of those who look after these lines, by account. */
    public Map<UUID, String> names(List<DeskQueries.Row> rows) {
        return accounts.names(of(rows));
    }

    /** The names of those who look after these lines; for who sees the whole programme, of all colleagues besides. */
    public Map<UUID, String> names(List<DeskQueries.Row> rows, Viewer viewer) {
        if (!viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR)) {
            return names(rows);
        }
        Map<UUID, String> names = new LinkedHashMap<>(colleagues.all());
        Set<UUID> others = of(rows);
        others.removeAll(names.keySet());
        names.putAll(accounts.names(others));
        return names;
    }

    /** Whether applications can be given to the viewer. */
    public static boolean mayBeOne(Viewer viewer) {
        return viewer.roles().stream().anyMatch(Colleagues.WORKING::contains);
    }

    private static Set<UUID> of(List<DeskQueries.Row> rows) {
        return rows.stream()
                .map(DeskQueries.Row::caseworker)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
