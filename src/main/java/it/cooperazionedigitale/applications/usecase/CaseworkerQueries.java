package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.applications.domain.Caseworkers;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after applications, by name. */
@Service
@Transactional(readOnly = true)
@Unguarded("names of the programme's own people, for pages that found the applications for the viewer")
public class CaseworkerQueries {

    private final Caseworkers caseworkers;
    private final AccountDirectory accounts;

    CaseworkerQueries(Caseworkers caseworkers, AccountDirectory accounts) {
        this.caseworkers = caseworkers;
        this.accounts = accounts;
    }

    /** The names of everybody who looks after an application now, by account. */
    public Map<UUID, String> names() {
        return accounts.names(caseworkers.people());
    }
}
