package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.PersonName;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what other modules ask about people. */
@Service
@Transactional(readOnly = true)
@Unguarded("read interface for modules; pages show only what their own rules allow")
class AccountQueries implements AccountDirectory {

    private final Accounts accounts;

    AccountQueries(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<AccountSummary> find(UUID account) {
        return accounts.findById(account).map(AccountQueries::summary);
    }

    @Override
    public Optional<AccountSummary> findByEmail(String email) {
        return accounts.findByEmail(Account.normalised(email)).map(AccountQueries::summary);
    }

    @Override
    public List<AccountSummary> findActive(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : accounts.findByIdInOrderByName(ids).stream()
                        .filter(Account::mayEnter)
                        .map(AccountQueries::summary)
                        .toList();
    }

    @Override
    public List<AccountSummary> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : accounts.findByIdInOrderByName(ids).stream()
                        .map(AccountQueries::summary)
                        .toList();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : byAccount(accounts.namesOf(ids));
    }

    @Override
    public Map<UUID, String> namesOfHolders(Set<Role> roles) {
        return byAccount(accounts.namesOfHolders(roles));
    }

    private static Map<UUID, String> byAccount(List<PersonName> people) {
        Map<UUID, String> names = new LinkedHashMap<>();
        people.forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    @Override
    public List<AccountSummary> withRole(Role role) {
        return accounts.withRole(role).stream().map(AccountQueries::summary).toList();
    }

    @Override
    public boolean mayEnter(UUID account) {
        return accounts.findById(account).filter(Account::mayEnter).isPresent();
    }

    @Override
    public boolean awaitsConfirmation(UUID account) {
        return accounts.findById(account)
                .filter(person -> !person.addressConfirmed())
                .isPresent();
    }

    private static AccountSummary summary(Account account) {
        return new AccountSummary(account.id(), account.name(), account.email(), account.roles(), account.locale());
    }
}
