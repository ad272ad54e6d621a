package it.cooperazionedigitale.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The one security chain: everything is closed but what stands here. The headers come from {@link SecurityHeaders}. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/",
        "/css/**",
        "/js/**",
        "/img/**",
        "/favicon.ico",
        "/error",
        "/.well-known/security.txt",
        "/actuator/health/**",
        "/accedi/**",
        "/sessione-scaduta",
        "/registrati/**",
        "/inviti/**",
        "/password-dimenticata",
        "/password/**",
        "/indirizzo/**",
        "/conferma-iban/**",
        "/disiscriviti/**",
        "/avvisami/**",
        "/bandi/**",
        "/trasformatrici/**",
        "/progetti/**",
        "/numeri/**",
        "/riferimenti/**",
        "/verifica/**",
        "/accessibilita/**",
        "/privacy",
        "/cookie",
        "/note-legali",
        "/sicurezza",
        "/chi-siamo",
        "/mappa-del-sito",
        "/dev/**"
    };

    /** The rooms one must sign in for; who may enter which is told by {@link AccessibleTo} at each address. */
    private static final String[] PRIVATE = {
        "/account/**",
        "/conferma-identita/**",
        "/coop/**",
        "/trasformatrice/**",
        "/valutazione/**",
        "/gestione/**",
        "/admin/**",
        "/registrati/organizzazione/**",
        "/esci",
        "/documenti/**",
        "/caricamenti/**"
    };

    /** A mail program ends mails for its reader (RFC 8058): it has no cookie, and the link itself is the proof. */
    private static final RequestMatcher ONE_CLICK =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/disiscriviti/{token}");

    @Bean
    ReturnAddress cameFrom() {
        return new ReturnAddress(path -> !path.equals("/esci") && isPrivate(path));
    }

    /** A sign that no text has and no database takes is refused at the door. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\u0000') < 0);
        return firewall;
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            RequestCache cameFrom,
            AuthenticationEntryPoint signInAgain,
            AuthenticationSuccessHandler signedIn,
            AuthenticationFailureHandler signInFailed,
            AuthenticationDetailsSource<HttpServletRequest, ?> signInPlace) {
        CookieCsrfTokenRepository csrf = new CookieCsrfTokenRepository();
        csrf.setCookieName("csrf");
        csrf.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return http.authorizeHttpRequests(paths -> paths.requestMatchers(PRIVATE)
                        .authenticated()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new FileDoor(entry(signInAgain)), CsrfFilter.class)
                .csrf(token -> token.csrfTokenRepository(csrf).ignoringRequestMatchers(ONE_CLICK))
                .requestCache(cache -> cache.requestCache(cameFrom))
                .formLogin(form -> form.loginPage("/accedi")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .authenticationDetailsSource(signInPlace)
                        .successHandler(signedIn)
                        .failureHandler(signInFailed))
                .logout(out -> out.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/esci"))
                        .logoutSuccessUrl("/?uscito")
                        .addLogoutHandler(
                                (request, response, who) -> forget(request).writeHeaders(request, response))
                        .deleteCookies("SID", "__Host-SID"))
                .httpBasic(basic -> basic.disable())
                .anonymous(anonymous -> {})
                .exceptionHandling(errors -> errors.authenticationEntryPoint(entry(signInAgain))
                        .defaultAccessDeniedHandlerFor(denied(), AnyRequestMatcher.INSTANCE))
                .headers(headers -> headers.disable())
                .build();
    }

    /** What the device forgets: all of it, unless its owner keeps answers there that have not arrived yet. */
    private static ClearSiteDataHeaderWriter forget(HttpServletRequest request) {
        return request.getParameter("resta") == null
                ? new ClearSiteDataHeaderWriter(
                        ClearSiteDataHeaderWriter.Directive.CACHE, ClearSiteDataHeaderWriter.Directive.STORAGE)
                : new ClearSiteDataHeaderWriter(ClearSiteDataHeaderWriter.Directive.CACHE);
    }

    private static boolean isPrivate(String path) {
        return List.of(PRIVATE).stream()
                .map(pattern -> pattern.replace("/**", ""))
                .anyMatch(room -> path.equals(room) || path.startsWith(room + "/"));
    }

    /** Rooms lead to the sign-in page; what does not exist does not exist. */
    private static AuthenticationEntryPoint entry(AuthenticationEntryPoint signIn) {
        return (HttpServletRequest request, HttpServletResponse response, AuthenticationException why) -> {
            if (isPrivate(request.getRequestURI())) {
                signIn.commence(request, response, why);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        };
    }

    private static AccessDeniedHandler denied() {
        return (HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) ->
                deny(response, why);
    }

    private static void deny(HttpServletResponse response, AccessDeniedException why) throws IOException {
        response.sendError(
                why instanceof CsrfException ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
