package it.cooperazionedigitale.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** How long a session lives, told by a clock that the test moves. */
@PortalTest
class SessionLifeTests {

    private static final SessionLimits LIMITS =
            new SessionLimits(Duration.ofMinutes(60), Duration.ofMinutes(20), Duration.ofHours(12));

    /** Time as the test wants it. */
    private static final class Time extends Clock {
        private Instant now = Instant.parse("2031-03-04T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ViewerAssembly assembly;

    @Autowired
    private AccountRegistration registration;

    private final Time time = new Time();
    private PostgresSessions sessions;
    private UUID account;

    @BeforeEach
    void aPerson() {
        sessions = new PostgresSessions(jdbc, json, assembly, time, LIMITS, new RequestMemory(), transaction);
        account =
                registration.register("vita-" + Ids.next() + "@example.org", "Giulia Vita", "una frase lunga e facile");
    }

    @Test
    void aMemberOfABodyMayRestForAnHour() {
        String id = signIn(Role.APPLICANT);
        time.pass(Duration.ofMinutes(59));
        assertThat(sessions.findById(id)).isNotNull();
        time.pass(Duration.ofMinutes(1));
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void whoWorksOnOtherPeoplesCasesMayRestForTwentyMinutes() {
        for (Role role : Set.of(Role.STAFF, Role.EVALUATOR, Role.ADMIN, Role.BOARD, Role.NODE_OFFICER, Role.AUDITOR)) {
            String id = signIn(role);
            time.pass(Duration.ofMinutes(19));
            assertThat(sessions.findById(id)).as(role.name()).isNotNull();
            time.pass(Duration.ofMinutes(1));
            assertThat(sessions.findById(id)).as(role.name()).isNull();
        }
    }

    @Test
    void eachRequestBeginsTheRestAnewAndAfterTwelveHoursItIsOverAllTheSame() {
        String id = signIn(Role.APPLICANT);
        for (int page = 0; page < 23; page++) {
            time.pass(Duration.ofMinutes(30));
            ask(id);
        }
        time.pass(Duration.ofMinutes(29));
        assertThat(ask(id)).as("11 hours and 59 minutes").isNotNull();
        time.pass(Duration.ofMinutes(1));
        assertThat(ask(id)).as("12 hours").isNull();
    }

    @Test
    void aWriteComesOnlyWhenTheLastOneIsAMinuteOld() {
        String id = signIn(Role.APPLICANT);
        Instant first = lastAccess(id);
        time.pass(Duration.ofSeconds(59));
        ask(id);
        assertThat(lastAccess(id)).isEqualTo(first);
        time.pass(Duration.ofSeconds(1));
        ask(id);
        assertThat(lastAccess(id)).isEqualTo(first.plusSeconds(60));
    }

    @Test
    void aSessionThatGetsANewSecretIsNoLongerFoundByTheOldOne() {
        String id = signIn(Role.APPLICANT);
        PortalSession session = sessions.findById(id);
        assertThat(session).isNotNull();
        String renewed = session.changeSessionId();
        sessions.save(session);
        assertThat(sessions.findById(id)).isNull();
        assertThat(sessions.findById(renewed)).isNotNull();
    }

    @Test
    void aSecretThatWasNeverGivenFindsNothingAndMakesNothing() {
        assertThat(sessions.findById("un-id-scelto-da-altri")).isNull();
        assertThat(jdbc.sql("select count(*) from accounts.session where id_hash = ?")
                        .param(SessionKey.of("un-id-scelto-da-altri"))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void limitsThatContradictEachOtherAreRefusedAtTheStart() {
        assertThatThrownBy(() -> new SessionLimits(Duration.ofHours(13), Duration.ofMinutes(20), Duration.ofHours(12)))
                .hasMessageContaining("portal.session.absolute");
        assertThatThrownBy(() -> new SessionLimits(Duration.ZERO, Duration.ofMinutes(20), Duration.ofHours(12)))
                .hasMessageContaining("portal.session");
    }

    private String signIn(Role role) {
        PortalSession session = sessions.createSession();
        Viewer viewer =
                new Viewer(account, "Giulia Vita", "x@example.org", Set.of(role), null, null, null, null, Set.of());
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new SignedIn(viewer)));
        sessions.save(session);
        return session.getId();
    }

    private @Nullable PortalSession ask(String id) {
        PortalSession session = sessions.findById(id);
        if (session != null) {
            session.setLastAccessedTime(time.instant());
            sessions.save(session);
        }
        return session;
    }

    private Instant lastAccess(String id) {
        return jdbc.sql("select last_access_at from accounts.session where id_hash = ?")
                .param(SessionKey.of(id))
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }
}
