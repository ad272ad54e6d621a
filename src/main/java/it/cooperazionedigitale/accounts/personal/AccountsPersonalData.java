package it.cooperazionedigitale.accounts.personal;

import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.personal.Obstacle;
import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person's account, and how it was entered. */
@Component
class AccountsPersonalData implements PersonalData {

    private static final List<String> OF_THE_PERSON = List.of(
            "session",
            "kept_form",
            "mailed_token",
            "mailed_code",
            "address_change",
            "known_device",
            "linked_identity",
            "factor_recovery",
            "factor_reset",
            "role_proposal",
            "recovery_code",
            "second_factor",
            "passkey",
            "passkey_owner",
            "account_role");

    private final PersonalRows rows;
    private final Accounts accounts;

    AccountsPersonalData(PersonalRows rows, Accounts accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    @Override
    public String module() {
        return "accounts";
    }

    @Override
    public List<PersonalTable> tables() {
        return AccountsTables.all();
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return rows.of(tables(), person);
    }

    @Override
    public int erase(Person person, String replacement) {
        int gone = 0;
        for (String table : OF_THE_PERSON) {
            gone += rows.delete("accounts." + table, "t.account_id = :person", person);
        }
        gone += rows.delete("accounts.forgotten_password", "t.email = :email", person);
        gone += rows.change(
                "update accounts.seeing set reason = :replacement where seen_id = :person", person, replacement);
        return gone + rows.change("""
                        update accounts.account set name = :replacement, email = 'cancellata-' || id || '@invalid',
                          password_hash = '-', phone = null, language = 'it', state = 'CLOSED', version = version + 1
                        where id = :person""", person, replacement);
    }

    @Override
    public List<Obstacle> obstacles(UUID person) {
        boolean last = accounts.findById(person)
                .filter(account -> account.roles().contains(Role.ADMIN))
                .filter(account -> accounts.withRole(Role.ADMIN).size() < 2)
                .isPresent();
        return last
                ? List.of(new Obstacle("privacy.obstacle.lastAdministrator", List.of(), "/admin/utenti"))
                : List.of();
    }
}
