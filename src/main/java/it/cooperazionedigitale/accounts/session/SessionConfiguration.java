package it.cooperazionedigitale.accounts.session;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Where sessions live: PostgreSQL, or (to compare) the server's memory. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@EnableConfigurationProperties(SessionLimits.class)
@ConditionalOnProperty(name = "portal.sessions", havingValue = "postgres", matchIfMissing = true)
class SessionConfiguration {

    /** Sessions go by real time, as the cookie and the filter do: moving the demo's clock signs nobody out. */
    @Bean
    PostgresSessions sessionRepository(
            JdbcClient jdbc,
            JsonMapper json,
            ViewerAssembly assembly,
            SessionLimits limits,
            RequestMemory memory,
            TransactionTemplate transaction) {
        return new PostgresSessions(jdbc, json, assembly, Clock.systemUTC(), limits, memory, transaction);
    }

    /** With TLS the cookie is bound to this host; on a developer's machine without TLS it cannot be. */
    @Bean
    CookieSerializer sessionCookie(@Value("${portal.tls:true}") boolean tls) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(tls ? "__Host-SID" : "SID");
        cookie.setUseSecureCookie(tls);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    /** A page that tells what went wrong has a person's own frame, too: nobody thinks they were signed out. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsOfErrorPages(SessionRepositoryFilter<?> sessions) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> filter = new FilterRegistrationBean<>(sessions);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return filter;
    }
}
