package it.cooperazionedigitale.site;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Works on so many requests at once as the machine can do well; the next ones wait in a short line, in their order. Who would
 * wait too long is told at once when to come back, and loses nothing: better than a page that comes after a minute. A form is read
 * to its end, and its arrival noted, before it takes a place, so that slow lines keep nobody out and waiting makes nobody late;
 * files, whose time is not ours, take none. Each kind of request has its {@link Room} in the line.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class WaitingLine extends OncePerRequestFilter implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingLine.class);
    private static final String COME_BACK_AFTER = "10";
    private static final long TOLD_EVERY = TimeUnit.MINUTES.toNanos(1);
    private static final List<String> FREE =
            List.of("/css/", "/js/", "/img/", "/favicon.ico", "/actuator/", "/documenti/", "/caricamenti");

    private final Semaphore places;
    private final Duration patience;
    private final int longestLine;
    private final Clock clock;
    private final AtomicInteger line = new AtomicInteger();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private final AtomicLong told = new AtomicLong(System.nanoTime() - TOLD_EVERY);

    WaitingLine(
            @Value("${portal.line.at-once}") int atOnce,
            @Value("${portal.line.longest}") int longestLine,
            @Value("${portal.line.patience}") Duration patience,
            Clock clock) {
        this.places = new Semaphore(atOnce, true);
        this.longestLine = longestLine;
        this.patience = patience;
        this.clock = clock;
    }

    /** How many stand in line now, and how many were told to come back since the start. */
    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("portal.line.waiting", line, AtomicInteger::get).register(meters);
        FunctionCounter.builder("portal.line.turnedAway", turnedAway, AtomicInteger::get)
                .register(meters);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return FREE.stream().anyMatch(path::startsWith)
                || StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.POST.matches(request.getMethod())) {
            read(request);
        }
        Arrival.note(request, clock.instant());
        if (!enters(Room.of(request))) {
            turnAway(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    /** What cannot be read is told by the door that stands before the pages. */
    private static void read(HttpServletRequest request) {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            request.setAttribute(FileDoor.UNREADABLE, unreadable);
        }
    }

    /** The first try has no patience at all, but, unlike one without a time, it passes nobody who waits. */
    private boolean enters(Room room) {
        try {
            if (places.tryAcquire(0, TimeUnit.SECONDS)) {
                return true;
            }
            try {
                return line.incrementAndGet() <= room.longest(longestLine)
                        && places.tryAcquire(room.patience(patience).toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                line.decrementAndGet();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int many = turnedAway.incrementAndGet();
        long before = told.get();
        long now = System.nanoTime();
        if (now - before >= TOLD_EVERY && told.compareAndSet(before, now)) {
            LOG.warn(
                    "More people at once than the portal can serve: {} requests were told to come back until now.",
                    many);
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_AFTER);
        if (Room.asksForData(request)) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        request.setAttribute(TurnedAway.ATTRIBUTE, TurnedAway.of(request));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
