package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Where people come in: puts who they are, and what they have proved, into a session with a new id. */
@Component
public class Doorway {

    private final ViewerAssembly assembly;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Doorway(ViewerAssembly assembly) {
        this.assembly = assembly;
    }

    /** Whoever has begun to sign in, whether or not everything is proved. */
    public static Optional<SignedIn> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Signs in by one proof. */
    public SignedIn enter(UUID account, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        SignedIn person = assembly.signIn(account, proof).orElseThrow(NotFound::new);
        keep(person, request, response);
        return person;
    }

    /** The person of this session has given one more proof. */
    public SignedIn prove(SignedIn before, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        SignedIn person = assembly.proved(before, proof);
        keep(person, request, response);
        return person;
    }

    private void keep(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
