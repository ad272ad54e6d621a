package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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

    @AfterEach
    void nobodyWaitsOn() {
        work.countDown();
        threads.shutdownNow();
    }

    @Test
    void oneIsWorkedOnOneWaitsTheThirdIsToldToComeBack() throws Exception {
        WaitingLine line = new WaitingLine(1, 1, Duration.ofSeconds(30));
        Future<MockHttpServletResponse> first = ask(line, "/coop");
        begun.await(10, TimeUnit.SECONDS);
        Thread[] waiting = new Thread[1];
        Future<MockHttpServletResponse> second = threads.submit(() -> {
            waiting[0] = Thread.currentThread();
            return answer(line, "/coop");
        });
        awaitInLine(waiting);

        MockHttpServletResponse third = answer(line, "/bandi");
        assertThat(third.getStatus()).isEqualTo(COME_BACK);
        assertThat(third.getHeader("Retry-After")).isEqualTo("10");

        work.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(OK);
        assertThat(second.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(OK);
        assertThat(answer(line, "/bandi").getStatus()).isEqualTo(OK);
    }

    @Test
    void whoHasWaitedLongEnoughIsToldToComeBack() throws Exception {
        WaitingLine line = new WaitingLine(1, 10, Duration.ofMillis(20));
        Future<MockHttpServletResponse> first = ask(line, "/coop");
        begun.await(10, TimeUnit.SECONDS);

        assertThat(answer(line, "/coop").getStatus()).isEqualTo(COME_BACK);
        work.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(OK);
    }

    @Test
    void whoSendsStillFindsAPlaceInTheLineWhenWhoReadsDoesNot() throws Exception {
        WaitingLine line = new WaitingLine(1, 3, Duration.ofSeconds(30));
        Future<MockHttpServletResponse> first = ask(line, "/coop");
        begun.await(10, TimeUnit.SECONDS);
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
        WaitingLine full = new WaitingLine(0, 0, Duration.ZERO);
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
        WaitingLine line = new WaitingLine(1, 0, Duration.ZERO);
        work.countDown();
        try {
            line.doFilter(new MockHttpServletRequest("GET", "/coop"), new MockHttpServletResponse(), (a, b) -> {
                throw new IllegalStateException("a fault");
            });
        } catch (IllegalStateException fault) {
            assertThat(fault).hasMessage("a fault");
        }
        assertThat(answer(line, "/coop").getStatus()).isEqualTo(OK);
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

    private static void awaitInLine(Thread[] waiting) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (waiting[0] == null || waiting[0].getState() != Thread.State.TIMED_WAITING) {
            assertThat(System.nanoTime()).as("somebody stands in line").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
