package it.cooperazionedigitale.accounts.web.seeing;

import it.cooperazionedigitale.accounts.session.ReadingOnly;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.usecase.NotePageSeen;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.SealedThings;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.SeenAs;
import it.cooperazionedigitale.site.Viewers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UrlPathHelper;

/**
 * Shows an administrator the portal as another person sees it. It stands after the security chain: the session stays the
 * administrator's, and only this request is looked at with the other's eyes. Whatever is not looking is refused here, and once
 * more by the database ({@link ReadingOnly}).
 */
@Component
@Order(0)
class OthersEyes extends OncePerRequestFilter {

    /** The session's attribute that names the time of seeing. */
    static final String SEEING = "seeing";

    private static final String EYES = OthersEyes.class.getName();
    private static final String OWN_ROOM = "/admin/vedi-come";
    private static final Set<String> LOOKING = Set.of("GET", "HEAD");
    private static final Pattern SECRETS = Pattern.compile(
            "/account/(?!organizzazioni$).*|/(conferma-identita|password|password-dimenticata|inviti|accedi|registrati)(/.*)?");
    private static final Pattern FURNITURE = Pattern.compile("/(css|js|img|webjars|riferimenti)/.*|/favicon\\.ico");

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final NotePageSeen notes;
    private final List<SealedThings> seals;
    private final MessageSource messages;
    private final LocaleResolver locales;

    OthersEyes(NotePageSeen notes, List<SealedThings> seals, MessageSource messages, LocaleResolver locales) {
        this.seals = seals;
        this.notes = notes;
        this.messages = messages;
        this.locales = locales;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID seeing = seeing(request);
        // decoded, as the pages themselves are found: no other spelling of an address opens what is shut
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        boolean leaves = "POST".equals(request.getMethod()) && path.equals("/esci");
        if (seeing == null
                || leaves
                || path.startsWith(OWN_ROOM)
                || FURNITURE.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getAttribute(EYES) instanceof NotePageSeen.Eyes eyes) {
            look(eyes, request, response, chain);
            return;
        }
        boolean looking = LOOKING.contains(request.getMethod());
        String page = looking ? path : request.getMethod() + " " + path;
        NotePageSeen.Eyes eyes = notes.note(seeing, page, Viewers.current()).orElse(null);
        if (eyes == null) {
            request.getSession().removeAttribute(SEEING);
            response.sendRedirect(OWN_ROOM + "?finita");
            return;
        }
        request.setAttribute(EYES, eyes);
        request.setAttribute(SeenAs.ATTRIBUTE, new SeenAs(eyes.person().name(), ItalianFormats.moment(eyes.until())));
        String shut =
                !looking ? "readOnly" : SECRETS.matcher(path).matches() ? "secret" : sealed(path) ? "sealed" : null;
        if (shut == null) {
            look(eyes, request, response, chain);
        } else {
            refuse(shut, request, response);
        }
    }

    /** What nobody of the programme may see yet is not seen with borrowed eyes either. */
    private boolean sealed(String path) {
        Set<UUID> named = ID.matcher(path)
                .results()
                .map(id -> UUID.fromString(id.group()))
                .collect(Collectors.toSet());
        return !SealedThings.among(named, seals).isEmpty();
    }

    private static void look(
            NotePageSeen.Eyes eyes, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext own = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(eyes.person())));
        ReadingOnly.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            ReadingOnly.end();
            SecurityContextHolder.setContext(own);
        }
    }

    private void refuse(String why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(
                SeenAs.REASON,
                messages.getMessage("administration.seeing." + why, null, locales.resolveLocale(request)));
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    private static @Nullable UUID seeing(HttpServletRequest request) {
        Viewer viewer = Viewers.current();
        HttpSession session = viewer.has(Role.ADMIN) ? request.getSession(false) : null;
        return session != null && session.getAttribute(SEEING) instanceof UUID seeing ? seeing : null;
    }
}
