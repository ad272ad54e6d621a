package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.session.SignInCandidates.Candidate;
import it.cooperazionedigitale.shared.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in by address and password; an unknown address costs the same work and gets the same words as a wrong password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignInCandidates candidates;
    private final SignInLimits limits;
    private final PasswordEncoder passwords;
    private final PasswordUpgrade upgrade;
    private final ViewerAssembly assembly;
    private final String nobodysHash;

    PasswordSignIn(
            SignInCandidates candidates,
            SignInLimits limits,
            PasswordEncoder passwords,
            PasswordUpgrade upgrade,
            ViewerAssembly assembly) {
        this.candidates = candidates;
        this.limits = limits;
        this.passwords = passwords;
        this.upgrade = upgrade;
        this.assembly = assembly;
        this.nobodysHash = passwords.encode(Ids.next().toString());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String typed = String.valueOf(attempt.getCredentials());
        String email = Account.normalised(attempt.getName());
        SignInPlace place = attempt.getDetails() instanceof SignInPlace from ? from : new SignInPlace("", null);
        List<Candidate> meant = candidates.of(email, place.device());
        // the owner stands first: a browser that somebody else claimed the address in is no known one of the owner's
        boolean known = meant.stream().findFirst().filter(Candidate::knownHere).isPresent();
        SignInLimits.Attempt counted = limits.count(email, place, known);
        Candidate who = fitting(typed, meant);
        if (who == null) {
            throw new BadCredentialsException("no such pair of address and password");
        }
        limits.wasRight(counted);
        upgrade.ifOutdated(who, typed);
        return assembly.signIn(who.id(), Proof.PASSWORD)
                .orElseThrow(() -> new BadCredentialsException("the account is closed"));
    }

    /** The owner's password is always tried, with nobody's in the place of one that is not there. */
    private @Nullable Candidate fitting(String typed, List<Candidate> meant) {
        Candidate found = null;
        if (meant.stream().noneMatch(Candidate::owner)) {
            passwords.matches(typed, nobodysHash);
        }
        for (Candidate candidate : meant) {
            if (found == null && passwords.matches(typed, candidate.passwordHash())) {
                found = candidate;
            }
        }
        return found;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
