package it.cooperazionedigitale.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
 * Works on so many requests at once as the machine can do well; the next ones wait in a short line, in their order, whose last
 * third is for who sends or saves. Who would wait too long is told at once when to come back, and loses nothing: better than a page
 * that comes after a minute. A form is read to its end before it takes a place, so that slow lines keep nobody out; files, whose time
 * is not ours, take none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class WaitingLine extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingLine.class);
    private static final String COME_BACK_AFTER = "10";
    private static final long TOLD_EVERY = TimeUnit.MINUTES.toNanos(1);
    private static final List<String> FREE =
            List.of("/css/", "/js/", "/img/", "/favicon.ico", "/actuator/", "/documenti/", "/caricamenti");

    private final Semaphore places;
    private final Duration patience;
    private final int longestLine;
    private final AtomicInteger line = new AtomicInteger();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private final AtomicLong told = new AtomicLong(System.nanoTime() - TOLD_EVERY);

    WaitingLine(
            @Value("${portal.line.at-once}") int atOnce,
            @Value("${portal.line.longest}") int longestLine,
            @Value("${portal.line.patience}") Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.longestLine = longestLine;
        this.patience = patience;
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
        boolean sends = HttpMethod.POST.matches(request.getMethod());
        if (sends) {
            read(request);
        }
        if (!enters(sends ? longestLine : longestLine - longestLine / 3)) {
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

    private boolean enters(int room) {
        if (places.tryAcquire()) {
            return true;
        }
        try {
            return line.incrementAndGet() <= room && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            line.decrementAndGet();
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
        request.setAttribute(TurnedAway.ATTRIBUTE, TurnedAway.of(request));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
