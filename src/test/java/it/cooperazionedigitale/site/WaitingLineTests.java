package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** One place and a line of one: who is worked on, who waits, who is told to come back. */
class WaitingLineTests {

    private static final int OK = 200;
    private static final int COME_BACK = 503;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch work = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-03-31T09:59:55Z"));
    private final Clock clock = new Moved(now);

    @AfterEach
    void nobodyWaitsOn() {
        work.countDown();
        threads.shutdownNow();
    }

    @Test
    void oneIsWorkedOnOneWaitsTheThirdIsToldToComeBack() throws Exception {
        WaitingLine line = new WaitingLine(1, 1, Duration.ofSeconds(30), clock);
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        line.bindTo(meters);
        Future<MockHttpServletResponse> first = ask(line, "/coop");
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        Thread[] waiting = new Thread[1];
        Future<MockHttpServletResponse> second = threads.submit(() -> {
            waiting[0] = Thread.currentThread();
            return answer(line, "/coop");
        });
        awaitInLine(waiting);

        MockHttpServletResponse third = answer(line, "/bandi");
        assertThat(third.getStatus()).isEqualTo(COME_BACK);
        assertThat(third.getHeader("Retry-After")).isEqualTo("10");
        assertThat(meters.get("portal.line.waiting").gauge().value()).isOne();
        assertThat(meters.get("portal.line.turnedAway").functionCounter().count())
                .isOne();

        work.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(OK);
        assertThat(second.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(OK);
        assertThat(answer(line, "/bandi").getStatus()).isEqualTo(OK);
    }

    @Test
    void whoHasWaitedLongEnoughIsToldToComeBack() throws Exception {
        WaitingLine line = new WaitingLine(1, 10, Duration.ofMillis(20), clock);
        Future<MockHttpServletResponse> first = ask(line, "/coop");
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(answer(line, "/coop").getStatus()).isEqualTo(COME_BACK);
        work.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(OK);
    }

    @Test
    void whoSendsStillFindsAPlaceInTheLineWhenWhoReadsDoesNot() throws Exception {
        WaitingLine line = new WaitingLine(1, 3, Duration.ofSeconds(30), clock);
        Future<MockHttpServletResponse> first = ask(line, "/coop");
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        List<Future<MockHttpServletResponse>> reading = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            Thread[] waiting = new Thread[1];
            reading.add(threads.submit(() -> {
                waiting[0] = Thread.currentThread();
                return answer(line, "/coop");
            }));
            awaitInLine(waiting);
        }
        assertThat(answer(line, "/coop").getStatus()).isEqualTo(COME_BACK);
        Thread[] sends = new Thread[1];
        Future<MockHttpServletResponse> sending = threads.submit(() -> {
            sends[0] = Thread.currentThread();
            return answer(line, new MockHttpServletRequest("POST", "/coop/domande/1/invio"));
        });
        awaitInLine(sends);
        work.countDown();
        assertThat(sending.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(OK);
        assertThat(first.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(OK);
        for (Future<MockHttpServletResponse> one : reading) {
            assertThat(one.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(OK);
        }
    }

    @Test
    void whatDependsOnTheVisitorsLineTakesNoPlaceAndNeedsNone() throws Exception {
        WaitingLine full = new WaitingLine(0, 0, Duration.ZERO, clock);
        work.countDown();
        for (String path : new String[] {"/css/portal.css", "/actuator/health", "/documenti/1", "/caricamenti/1"}) {
            assertThat(answer(full, path).getStatus()).as(path).isEqualTo(OK);
        }
        MockHttpServletRequest file = new MockHttpServletRequest("POST", "/coop/domande/1/progetto/bisogno");
        file.setContentType("multipart/form-data; boundary=x");
        assertThat(answer(full, file).getStatus()).isEqualTo(OK);
        assertThat(answer(full, "/coop").getStatus()).isEqualTo(COME_BACK);
    }

    @Test
    void afterAFaultThePlaceIsFreeAgain() throws Exception {
        WaitingLine line = new WaitingLine(1, 0, Duration.ZERO, clock);
        work.countDown();
        FilterChain faulty = (a, b) -> {
            throw new IllegalStateException("a fault");
        };
        assertThatThrownBy(() -> line.doFilter(
                        new MockHttpServletRequest("GET", "/coop"), new MockHttpServletResponse(), faulty))
                .hasMessage("a fault");
        assertThat(answer(line, "/coop").getStatus()).isEqualTo(OK);
    }

    @Test
    void whoWaitsPastTheClosingArrivedBeforeIt() throws Exception {
        WaitingLine line = new WaitingLine(1, 1, Duration.ofSeconds(30), clock);
        Future<MockHttpServletResponse> first = ask(line, "/coop");
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        Thread[] waiting = new Thread[1];
        MockHttpServletRequest sending = new MockHttpServletRequest("POST", "/coop/domande/1/invio");
        Future<MockHttpServletResponse> second = threads.submit(() -> {
            waiting[0] = Thread.currentThread();
            return answer(line, sending);
        });
        awaitInLine(waiting);
        Instant arrived = now.getAndSet(now.get().plusSeconds(8));

        work.countDown();
        first.get(10, TimeUnit.SECONDS);
        second.get(10, TimeUnit.SECONDS);
        assertThat(Arrival.of(sending, clock)).isEqualTo(arrived);
        assertThat(Arrival.of(new MockHttpServletRequest(), clock)).isEqualTo(now.get());
    }

    @Test
    void whoSendsAnApplicationStandsBehindTheLongestLine() throws Exception {
        WaitingLine line = new WaitingLine(1, 0, Duration.ofSeconds(30), clock);
        Future<MockHttpServletResponse> first = ask(line, "/coop");
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(answer(line, new MockHttpServletRequest("POST", "/coop/domande/1/budget"))
                        .getStatus())
                .isEqualTo(COME_BACK);
        Thread[] waiting = new Thread[1];
        Future<MockHttpServletResponse> sending = threads.submit(() -> {
            waiting[0] = Thread.currentThread();
            return answer(line, new MockHttpServletRequest("POST", "/coop/domande/1/invio"));
        });
        awaitInLine(waiting);
        work.countDown();
        assertThat(sending.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(OK);
        assertThat(first.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(OK);
    }

    @Test
    void aScriptIsToldInAWordAndASignOfPresenceNeverWaits() throws Exception {
        WaitingLine line = new WaitingLine(0, 10, Duration.ofSeconds(30), clock);
        MockHttpServletRequest sign = new MockHttpServletRequest("POST", "/coop/domande/1/presenza");
        sign.addHeader("Accept", "application/json");

        MockHttpServletResponse answer = answer(line, sign);
        assertThat(answer.getStatus()).isEqualTo(COME_BACK);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(answer.getErrorMessage()).isNull();
        assertThat(sign.getAttribute(TurnedAway.ATTRIBUTE)).isNull();
    }

    /** A fair place goes to who has waited longest, not to who comes at that moment. */
    @Test
    void nobodyOvertakesWhoWaits() throws Exception {
        WaitingLine line = new WaitingLine(1, 50, Duration.ofSeconds(30), clock);
        Future<MockHttpServletResponse> first = ask(line, "/coop");
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<Future<?>> all = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            int mine = n;
            Thread[] waiting = new Thread[1];
            all.add(threads.submit(() -> {
                waiting[0] = Thread.currentThread();
                line.doFilter(
                        new MockHttpServletRequest("GET", "/coop"),
                        new MockHttpServletResponse(),
                        (a, b) -> order.add(mine));
                return null;
            }));
            awaitInLine(waiting);
        }
        work.countDown();
        for (Future<?> one : all) {
            one.get(10, TimeUnit.SECONDS);
        }
        first.get(10, TimeUnit.SECONDS);
        assertThat(order).isSorted().hasSize(20);
    }

    /** Health checks, files and forms on slow lines take threads and no place. */
    @Test
    void theLineLeavesThreadsForWhatStandsOutsideOfIt() throws Exception {
        Properties settings = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        int inLine = Integer.parseInt(settings.getProperty("portal.line.at-once"))
                + Integer.parseInt(settings.getProperty("portal.line.longest"))
                + Room.SENDINGS;
        assertThat(Integer.parseInt(settings.getProperty("server.tomcat.threads.max")) - inLine)
                .isGreaterThanOrEqualTo(100);
    }

    private Future<MockHttpServletResponse> ask(WaitingLine line, String path) {
        return threads.submit(() -> answer(line, path));
    }

    private MockHttpServletResponse answer(WaitingLine line, String path) throws Exception {
        return answer(line, new MockHttpServletRequest("GET", path));
    }

    private MockHttpServletResponse answer(WaitingLine line, MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain working = (in, out) -> {
            begun.countDown();
            try {
                work.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        };
        line.doFilter(request, response, working);
        return response;
    }

    /** A clock that shows what it is set to. */
    private static final class Moved extends Clock {

        private final AtomicReference<Instant> shown;

        Moved(AtomicReference<Instant> shown) {
            this.shown = shown;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return shown.get();
        }
    }

    private static void awaitInLine(Thread[] waiting) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (waiting[0] == null || waiting[0].getState() != Thread.State.TIMED_WAITING) {
            assertThat(System.nanoTime()).as("somebody stands in line").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
