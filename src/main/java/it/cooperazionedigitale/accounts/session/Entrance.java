package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets in somebody who has just shown who they are, so that the password is not asked twice in a row. */
@Component
public class Entrance {

    private final ViewerAssembly assembly;
    private final KnownDevices devices;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Entrance(ViewerAssembly assembly, KnownDevices devices) {
        this.assembly = assembly;
        this.devices = devices;
    }

    /** Opens a session for the account, a new one whatever there was before. */
    public void enter(UUID account, HttpServletRequest request, HttpServletResponse response) {
        begin(assembly.signIn(account, Proof.PASSWORD).orElseThrow(NotFound::new), request, response);
        devices.remember(account, request, response);
    }

    /** Goes on as the same person in a new session: for when all sessions were closed but this one shall stay. */
    public void renew(UUID account, HttpServletRequest request, HttpServletResponse response) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null) {
            begin(who, request, response);
            devices.remember(account, request, response);
        }
    }

    private void begin(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
