package it.cooperazionedigitale.accounts.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who can sign in, with the roles granted in the programme. */
@Entity
@Table(schema = "accounts", name = "account")
public class Account {

    /** Roles that are granted to persons; the others follow from membership of a body. */
    public static final Set<Role> GRANTABLE =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.APPLICANT, Role.TRANSFORMER)));

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String email;
    private String name;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private Instant registeredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "accounts", name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "role")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Role, RoleGrant> roles = new EnumMap<>(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(String email, String name, String passwordHash, Instant now) {
        this.id = Ids.next();
        this.email = normalised(email);
        this.name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        this.passwordHash = passwordHash;
        this.state = AccountState.ACTIVE;
        this.registeredAt = now;
    }

    /** A new account. */
    public static Account register(String email, String name, String passwordHash, Instant now) {
        return new Account(email, name, passwordHash, now);
    }

    /** An address as it is stored and looked up: without blanks around it, lower case. */
    public static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Grants a role, and keeps by whom and why; a second time changes nothing. Says whether anything changed. */
    public boolean grant(Role role, @Nullable UUID by, @Nullable String reason, Instant now) {
        if (!GRANTABLE.contains(role)) {
            throw new Refusal("accounts.refusal.roleOfMembership");
        }
        if (state == AccountState.CLOSED) {
            throw new Refusal("accounts.refusal.closed");
        }
        return roles.putIfAbsent(role, new RoleGrant(now, by, reason)) == null;
    }

    /** Takes a role away; a second time changes nothing. Says whether anything changed. */
    public boolean revoke(Role role) {
        return roles.remove(role) != null;
    }

    /** Keeps the person out until unblocked; a second time changes nothing. Says whether anything changed. */
    public boolean block() {
        return become(AccountState.BLOCKED);
    }

    /** Lets a blocked person in again; a second time changes nothing. Says whether anything changed. */
    public boolean unblock() {
        return become(AccountState.ACTIVE);
    }

    /** Ends the account; a second time changes nothing. Says whether anything changed. */
    public boolean close() {
        return become(AccountState.CLOSED);
    }

    private boolean become(AccountState next) {
        if (state == next) {
            return false;
        }
        if (state == AccountState.CLOSED) {
            throw new Refusal("accounts.refusal.closed");
        }
        state = next;
        return true;
    }

    /** Whether the person may sign in. */
    public boolean mayEnter() {
        return state == AccountState.ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles.keySet());
    }
}
