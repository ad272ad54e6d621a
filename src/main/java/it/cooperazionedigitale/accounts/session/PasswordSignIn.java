package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.shared.Ids;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in by address and password; an unknown address costs the same work and gets the same words as a wrong password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final ViewerAssembly assembly;
    private final String nobodysHash;

    PasswordSignIn(Accounts accounts, PasswordEncoder passwords, ViewerAssembly assembly) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.assembly = assembly;
        this.nobodysHash = passwords.encode(Ids.next().toString());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String typed = String.valueOf(attempt.getCredentials());
        Account account =
                accounts.findByEmail(Account.normalised(attempt.getName())).orElse(null);
        boolean right = passwords.matches(typed, account == null ? nobodysHash : account.passwordHash());
        if (account == null || !right) {
            throw new BadCredentialsException("no such pair of address and password");
        }
        return assembly.viewer(account.id(), null)
                .map(SignedIn::new)
                .orElseThrow(() -> new BadCredentialsException("the account is closed"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
