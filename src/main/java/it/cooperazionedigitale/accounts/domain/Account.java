package it.cooperazionedigitale.accounts.domain;

import it.cooperazionedigitale.accounts.EmailAddress;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
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
import java.util.Objects;
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

    /** Roles that decide about others' rights or money: two administrators give them. */
    public static final Set<Role> DECIDING = Set.of(Role.ADMIN, Role.BOARD, Role.STAFF);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.CONTACT, use = Processing.ACCOUNT, end = AtErasure.REPLACED)
    private String email;

    @Personal(value = What.IDENTITY, use = Processing.ACCOUNT, end = AtErasure.REPLACED)
    private String name;

    @Personal(value = What.CREDENTIAL, use = Processing.SIGN_IN, end = AtErasure.REPLACED)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Personal(value = What.TRACE, use = Processing.ACCOUNT, end = AtErasure.LEADS_NOWHERE)
    private Instant registeredAt;

    @Personal(value = What.TRACE, use = Processing.ACCOUNT, end = AtErasure.LEADS_NOWHERE)
    private @Nullable Instant emailConfirmedAt;

    @Personal(value = What.CONTACT, use = Processing.ACCOUNT, end = AtErasure.DELETED)
    private @Nullable String phone;

    @Personal(value = What.IDENTITY, use = Processing.ACCOUNT, end = AtErasure.REPLACED)
    private String language = "it";

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
        this.name = tidy(name);
        this.passwordHash = passwordHash;
        this.state = AccountState.ACTIVE;
        this.registeredAt = now;
    }

    /** A new account whose address is known to be the person's. */
    public static Account register(String email, String name, String passwordHash, Instant now) {
        Account account = new Account(email, name, passwordHash, now);
        account.emailConfirmedAt = now;
        return account;
    }

    /** A new account whose address is only claimed until a letter to it is answered. */
    public static Account begin(String email, String name, String passwordHash, String language, Instant now) {
        Account account = new Account(email, name, passwordHash, now);
        account.language = language;
        return account;
    }

    /** An address as it is stored and looked up. */
    public static String normalised(String email) {
        return EmailAddress.normalised(email);
    }

    /** A person's name as it is kept: composed Unicode form, single blanks, none around. */
    public static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\p{Cntrl}]+", " ")
                .strip();
    }

    /** The person has answered from the address; a second time changes nothing. Says whether anything changed. */
    public boolean confirmAddress(Instant now) {
        if (emailConfirmedAt != null) {
            return false;
        }
        emailConfirmedAt = now;
        return true;
    }

    /** Mends the address of somebody who has not confirmed it yet. Says whether anything changed. */
    public boolean correctAddress(String corrected) {
        if (emailConfirmedAt != null) {
            throw new Refusal("accounts.refusal.addressConfirmed");
        }
        boolean changed = !email.equals(normalised(corrected));
        email = normalised(corrected);
        return changed;
    }

    /** Moves to another address that was confirmed from both sides. */
    public void moveTo(String address, Instant now) {
        email = normalised(address);
        emailConfirmedAt = now;
    }

    /** A new password, given as its hash. */
    public void choosePassword(String hash) {
        passwordHash = hash;
    }

    /** What the person says about themselves. Says whether anything changed. */
    public boolean describe(String newName, @Nullable String newPhone, String newLanguage) {
        String tidy = tidy(newName);
        boolean changed = !name.equals(tidy) || !Objects.equals(phone, newPhone) || !language.equals(newLanguage);
        name = tidy;
        phone = newPhone;
        language = newLanguage;
        return changed;
    }

    /** Grants a role, and keeps by whom and why; a second time changes nothing. Says whether anything changed. */
    public boolean grant(Role role, @Nullable UUID by, @Nullable String reason, Instant now) {
        requireOpenFor(role);
        return roles.putIfAbsent(role, new RoleGrant(now, by, reason)) == null;
    }

    /** Refuses a role that nobody grants, a closed account, and one whose address is not known to be the person's. */
    public void requireMayHold(Role role) {
        requireOpenFor(role);
        if (!addressConfirmed()) {
            throw new Refusal("accounts.refusal.addressUnconfirmed", email);
        }
    }

    private void requireOpenFor(Role role) {
        if (!GRANTABLE.contains(role)) {
            throw new Refusal("accounts.refusal.roleOfMembership");
        }
        if (state == AccountState.CLOSED) {
            throw new Refusal("accounts.refusal.closed");
        }
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

    /** Where the account stands. */
    public AccountState state() {
        return state;
    }

    /** Whether the person may sign in. */
    public boolean mayEnter() {
        return state == AccountState.ACTIVE;
    }

    /** Whether the address is known to be the person's. */
    public boolean addressConfirmed() {
        return emailConfirmedAt != null;
    }

    /** The language the person reads. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public @Nullable String phone() {
        return phone;
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
