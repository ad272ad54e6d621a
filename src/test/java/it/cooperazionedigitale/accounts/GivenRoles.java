package it.cooperazionedigitale.accounts;

import it.cooperazionedigitale.shared.Role;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles that people have when a test begins, without the two administrators who gave them. */
public final class GivenRoles {

    private GivenRoles() {}

    /** The person holds the role from now on. */
    public static void give(JdbcClient jdbc, OpenSessions sessions, UUID account, Role role) {
        jdbc.sql("""
                insert into accounts.account_role (account_id, role, granted_at) values (?, ?, now())
                on conflict do nothing""").params(account, role.name()).update();
        sessions.refresh(account);
    }
}
