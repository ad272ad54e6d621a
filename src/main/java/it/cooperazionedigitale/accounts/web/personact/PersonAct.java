package it.cooperazionedigitale.accounts.web.personact;

import it.cooperazionedigitale.accounts.domain.AccountState;
import it.cooperazionedigitale.shared.NotFound;
import java.util.Arrays;
import java.util.Set;

/** What an administrator can do to a person's account, each with a reason. */
enum PersonAct {
    BLOCK("blocco", Set.of(AccountState.ACTIVE)),
    UNBLOCK("sblocco", Set.of(AccountState.BLOCKED)),
    CLOSE("chiusura", Set.of(AccountState.ACTIVE, AccountState.BLOCKED));

    private final String noun;
    private final Set<AccountState> from;

    PersonAct(String noun, Set<AccountState> from) {
        this.noun = noun;
        this.from = from;
    }

    /** The act at the end of an address. */
    static PersonAct of(String noun) {
        return Arrays.stream(values())
                .filter(act -> act.noun.equals(noun))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether there is anything left to do. */
    boolean fits(AccountState state) {
        return from.contains(state);
    }
}
