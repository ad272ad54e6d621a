package it.cooperazionedigitale.organisations.personal;

import it.cooperazionedigitale.shared.personal.Obstacle;
import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's places in teams and offices. */
@Component
class OrganisationsPersonalData implements PersonalData {

    private final PersonalRows rows;
    private final JdbcClient jdbc;

    OrganisationsPersonalData(PersonalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public String module() {
        return "organisations";
    }

    @Override
    public List<PersonalTable> tables() {
        return OrganisationsTables.all();
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return rows.of(tables(), person);
    }

    @Override
    public void holdStill(UUID person) {
        jdbc.sql("""
                select o.id from organisations.organisation o where exists (
                  select from organisations.membership m where m.organisation_id = o.id and m.account_id = ?)
                order by o.id for update""").param(person).query(UUID.class).list();
    }

    @Override
    public void letGo(Person person) {
        rows.delete("organisations.membership", "t.account_id = :person", person);
        rows.delete("organisations.officer_region", "t.account_id = :person", person);
        rows.delete("organisations.officer", "t.account_id = :person", person);
    }

    @Override
    public int erase(Person person, String replacement) {
        letGo(person);
        return rows.delete("organisations.join_request", "t.account_id = :person", person)
                + rows.delete("organisations.invitation", "t.email = :email or t.settled_by = :person", person);
    }

    /** The bodies of which the person is the only owner: somebody else has to represent them first. */
    @Override
    public List<Obstacle> obstacles(UUID person) {
        return jdbc.sql("""
                select o.name from organisations.membership m
                join organisations.organisation o on o.id = m.organisation_id and o.merged_into is null
                where m.account_id = ? and m.team_role = 'OWNER' and not exists (
                  select from organisations.membership other
                  where other.organisation_id = m.organisation_id and other.team_role = 'OWNER' and other.account_id <> m.account_id)
                order by o.name""").param(person).query(String.class).list().stream()
                .map(body -> new Obstacle("privacy.obstacle.lastOwner", List.of(body), "/coop/organizzazione/persone"))
                .toList();
    }
}
