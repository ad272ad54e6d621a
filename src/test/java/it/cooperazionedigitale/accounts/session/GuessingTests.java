package it.cooperazionedigitale.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Strangers guess; the owner comes in all the same. */
@PortalTest
class GuessingTests {

    private static final String PASSWORD = "una frase lunga e facile";
    private static final Instant NOON = Instant.parse("2027-02-01T11:00:00Z");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountRegistration registration;

    private final String email = "giulia-" + Ids.next() + "@example.org";

    @BeforeEach
    void giuliaHasAnAccount() {
        registration.register(email, "Giulia D’Angelò", PASSWORD);
    }

    @Test
    void ofAThousandGuessesFromFiftyPlacesTenAreTriedAndTheOwnerEntersFromHerBrowser() throws Exception {
        Browser giulia = new Browser(mvc);
        assertThat(giulia.signsIn(email, PASSWORD).getStatus()).isEqualTo(302);
        giulia.closes();
        List<Browser> strangers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            strangers.add(new Browser(mvc));
        }
        ExecutorService network = Executors.newFixedThreadPool(10);
        List<Callable<Integer>> places = new ArrayList<>();
        strangers.forEach(stranger -> places.add(() -> {
            int through = 0;
            for (int guess = 0; guess < 20; guess++) {
                through += stranger.signsIn(email, "tentativo numero " + guess).getStatus() == 429 ? 0 : 1;
            }
            return through;
        }));
        int tried = 0;
        for (Future<Integer> place : network.invokeAll(places)) {
            tried += place.get();
        }
        network.shutdown();
        MockHttpServletResponse last = new Browser(mvc).signsIn(email, "un tentativo ancora");
        System.out.println("[guard] guesses tried of 1,000 from 50 places: " + tried);
        assertThat(tried).isBetween(10, 11);
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(last.getHeader("Retry-After"))).isBetween(1, 360);
        assertThat(giulia.signsIn(email, PASSWORD).getStatus()).isEqualTo(302);
        assertThat(giulia.isInside()).isTrue();
    }

    @Test
    void whoRegistersWithSomebodysAddressGetsNoLaneToHerPassword() throws Exception {
        int tried = 0;
        for (int stranger = 0; stranger < 4; stranger++) {
            Browser browser = new Browser(mvc);
            browser.opens("/registrati");
            browser.sends("/registrati", "name", "Uno Sconosciuto");
            assertThat(browser.sends(
                                    "/registrati/accesso",
                                    "name",
                                    "Uno Sconosciuto",
                                    "email",
                                    email,
                                    "password",
                                    "la frase di uno sconosciuto")
                            .getStatus())
                    .isEqualTo(302);
            browser.closes();
            for (int guess = 0; guess < 10; guess++) {
                tried += browser.signsIn(email, "tentativo " + guess).getStatus() == 429 ? 0 : 1;
            }
        }
        assertThat(tried).as("as many as anybody gets").isBetween(10, 11);
    }

    @Test
    void inAnHourTwentyGuessesAtOneAccountAreLetThrough() {
        int through = 0;
        for (int second = 0; second < 3_600; second += 4) {
            through += at(NOON.plusSeconds(second))
                            .tryOnce(Lane.SIGN_IN_ACCOUNT, email)
                            .isEmpty()
                    ? 1
                    : 0;
        }
        System.out.println("[guard] guesses at one account in an hour: " + through);
        assertThat(through).isBetween(19, 20);
    }

    @Test
    void manyAtOnceCannotPassTheLimit() throws Exception {
        AttemptLimits limits = at(NOON);
        ExecutorService crowd = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                tries.add(() -> limits.tryOnce(Lane.SIGN_IN_ACCOUNT, email).isEmpty());
            }
            int through = 0;
            for (Future<Boolean> tried : crowd.invokeAll(tries)) {
                through += tried.get() ? 1 : 0;
            }
            assertThat(through).isEqualTo(Lane.SIGN_IN_ACCOUNT.atOnce());
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void afterTheTimeSaidOneMoreIsLetThrough() {
        for (int i = 0; i < Lane.SIGN_IN_ACCOUNT.atOnce(); i++) {
            assertThat(at(NOON).tryOnce(Lane.SIGN_IN_ACCOUNT, email)).isEmpty();
        }
        Duration wait = at(NOON).tryOnce(Lane.SIGN_IN_ACCOUNT, email).orElseThrow();
        assertThat(wait).isEqualTo(Duration.ofMinutes(6));
        assertThat(at(NOON.plus(wait).minusSeconds(1)).tryOnce(Lane.SIGN_IN_ACCOUNT, email))
                .isPresent();
        assertThat(at(NOON.plus(wait)).tryOnce(Lane.SIGN_IN_ACCOUNT, email)).isEmpty();
        assertThat(at(NOON.plus(wait)).tryOnce(Lane.SIGN_IN_ACCOUNT, email)).isPresent();
    }

    @Test
    void aClockThatGoesBackLocksNobodyOutForLong() {
        for (int i = 0; i < Lane.SIGN_IN_ACCOUNT.atOnce(); i++) {
            at(NOON.plus(Duration.ofDays(400))).tryOnce(Lane.SIGN_IN_ACCOUNT, email);
        }
        assertThat(at(NOON).tryOnce(Lane.SIGN_IN_ACCOUNT, email).orElseThrow())
                .isLessThanOrEqualTo(Lane.SIGN_IN_ACCOUNT.then());
    }

    @Test
    void anUnknownAddressIsLimitedInTheSameWay() throws Exception {
        int known = 0;
        int unknown = 0;
        for (int i = 0; i < 15; i++) {
            known += new Browser(mvc).signsIn(email, "tentativo " + i).getStatus() == 429 ? 1 : 0;
            unknown += new Browser(mvc)
                                    .signsIn("nessuno-" + email, "tentativo " + i)
                                    .getStatus()
                            == 429
                    ? 1
                    : 0;
        }
        assertThat(unknown).isEqualTo(known).isEqualTo(5);
    }

    @Test
    void rightSignInsAreNoGuesses() throws Exception {
        for (int i = 0; i < 15; i++) {
            assertThat(new Browser(mvc).signsIn(email, PASSWORD).getStatus()).isEqualTo(302);
        }
    }

    @Test
    void aPasswordHashedByTheOldRuleIsHashedAnewAtSignIn() throws Exception {
        jdbc.sql("update accounts.account set password_hash = ? where email = ?")
                .params(new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(4).encode(PASSWORD), email)
                .update();
        assertThat(new Browser(mvc).signsIn(email, PASSWORD).getStatus()).isEqualTo(302);
        assertThat(jdbc.sql("select password_hash from accounts.account where email = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}");
        assertThat(new Browser(mvc).signsIn(email, PASSWORD).getStatus()).isEqualTo(302);
    }

    @Test
    void anIpv6NetworkIsOnePlace() {
        assertThat(ClientPlace.of("2001:db8:1:2:3::4")).isEqualTo(ClientPlace.of("2001:db8:1:2:ffff::1"));
        assertThat(ClientPlace.of("2001:db8:1:2::1")).isNotEqualTo(ClientPlace.of("2001:db8:1:3::1"));
        assertThat(ClientPlace.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(ClientPlace.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(ClientPlace.of("nonsense")).isEqualTo("nonsense");
    }

    private AttemptLimits at(Instant now) {
        return new AttemptLimits(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }
}
