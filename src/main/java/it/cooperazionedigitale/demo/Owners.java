package it.cooperazionedigitale.demo;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The legal representatives of all bodies: whoever a path leads to, a developer can act for. */
@Component
public class Owners {

    /**
     * One of them.
     *
     * @param email the address
     * @param body the name of the body
     */
    public record Owner(String email, String body) {}

    private final JdbcClient jdbc;

    Owners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who answers for a body, by the body's name; transformer firms first. */
    public List<Owner> all() {
        return jdbc.sql("""
                select min(a.email) as email, o.name as body
                from organisations.membership m
                join organisations.organisation o on o.id = m.organisation_id
                join accounts.account a on a.id = m.account_id
                where m.team_role = 'OWNER' and a.state = 'ACTIVE'
                group by o.id, o.name, o.kind
                order by o.kind <> 'TRANSFORMER', o.name""").query(Owner.class).list();
    }
}
