package it.cooperazionedigitale.applications.web.sending;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Asks a portal at stated rates whether or not it keeps up, and counts each answer's time from the moment the question was due: a
 * portal that stalls cannot hide it.
 */
final class OpenLoop implements AutoCloseable {

    private static final String CSRF = "3f1c8a52-0d5e-4b55-9a2e-6f0f3c1d7e11";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final String address;
    private final Map<String, Queue<Answer>> answers = new ConcurrentSkipListMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong last = new AtomicLong();

    /** What became of one question: its status (0 if none came), how long it took, and when it was there. */
    record Answer(int status, long nanos, long at) {}

    OpenLoop(int port) {
        this.address = "http://localhost:" + port;
    }

    /** A page, as somebody signed in asks for it. */
    CompletableFuture<HttpResponse<String>> get(String path, String session) {
        return client.sendAsync(request(path, session).GET().build(), BodyHandlers.ofString());
    }

    /** A form, with the token that belongs to the cookie. */
    CompletableFuture<HttpResponse<String>> post(String path, String session, String form) {
        return client.sendAsync(
                request(path, session)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token() + form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String session) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Cookie", "SID=" + session + "; csrf=" + CSRF)
                .header("Accept", "*/*");
    }

    /** The token of {@link #CSRF} as a form carries it: masked, here with zeros. */
    private static String token() {
        byte[] token = CSRF.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[2 * token.length];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    /** Asks so often a second, for so long. */
    void ask(String kind, double rate, Duration duration, Supplier<CompletableFuture<Integer>> question) {
        long begun = System.nanoTime();
        long many = Math.round(rate * duration.toSeconds());
        for (long n = 0; n < many; n++) {
            long due = begun + (long) (n * 1e9 / rate);
            open.incrementAndGet();
            clock.schedule(() -> once(kind, due, question), due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private void once(String kind, long due, Supplier<CompletableFuture<Integer>> question) {
        asked(question).whenComplete((status, failure) -> {
            try {
                long now = System.nanoTime();
                note(kind, failure == null ? status : 0, now - due);
                last.accumulateAndGet(now, Math::max);
            } finally {
                open.decrementAndGet();
            }
        });
    }

    /** A question that cannot even be asked is one without an answer. */
    private static CompletableFuture<Integer> asked(Supplier<CompletableFuture<Integer>> question) {
        try {
            return question.get();
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** Counts an answer that was asked for by another's way. */
    void note(String kind, int status, long nanos) {
        answers.computeIfAbsent(kind, one -> new ConcurrentLinkedQueue<>())
                .add(new Answer(status, nanos, System.nanoTime()));
    }

    /** Does something after a while, as somebody who was told to wait does. */
    <T> CompletableFuture<T> later(long seconds, Supplier<CompletableFuture<T>> what) {
        return CompletableFuture.supplyAsync(what, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, clock))
                .thenCompose(one -> one);
    }

    /** Waits until all were answered, as long as answers keep coming; says when the last one was there. */
    long awaitAnswers() throws InterruptedException {
        long begun = System.nanoTime();
        while (open.get() > 0) {
            if (System.nanoTime() - Math.max(begun, last.get()) > 3 * PATIENCE.toNanos()) {
                throw new IllegalStateException(open.get() + " questions were never answered");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return last.get();
    }

    /** A row for each kind, for a table, and begins anew. */
    List<String> table() {
        List<String> table = new ArrayList<>();
        answers.forEach((kind, all) -> {
            double[] taken = all.stream()
                    .filter(one -> one.status() > 0)
                    .mapToDouble(one -> one.nanos() / 1e6)
                    .sorted()
                    .toArray();
            Map<Integer, Integer> states = new TreeMap<>();
            all.forEach(one -> states.merge(one.status(), 1, Integer::sum));
            table.add(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f | %.0f | %.0f | %s |",
                    kind,
                    all.size(),
                    at(taken, 0.5),
                    at(taken, 0.95),
                    at(taken, 0.99),
                    at(taken, 1),
                    states));
        });
        answers.clear();
        return table;
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(sorted.length * share) - 1)];
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
