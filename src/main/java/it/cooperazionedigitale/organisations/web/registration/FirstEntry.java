package it.cooperazionedigitale.organisations.web.registration;

import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs in somebody who has just registered, so that the password is not asked twice in a row. */
@Component
public class FirstEntry {

    private final ViewerAssembly assembly;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    FirstEntry(ViewerAssembly assembly) {
        this.assembly = assembly;
    }

    /** Signs the account in. */
    public void enter(UUID account, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(assembly.viewer(account, null).orElseThrow(NotFound::new)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
