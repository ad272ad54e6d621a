package it.cooperazionedigitale.outbox.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.outbox.Wording;
import it.cooperazionedigitale.outbox.post.Cable.Fate;
import it.cooperazionedigitale.shared.Ids;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two instances send over one database to a real SMTP server that comes and goes. Counted is what the server has, by
 * Message-ID. Time is moved, not waited for.
 */
@PortalTest
class MailOutageTests {

    private static final Duration STEP = Duration.ofSeconds(10);

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailEnvelope envelope;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final MovedClock clock = new MovedClock();
    private final String domain = Ids.next() + ".example.org";
    private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
    private final List<String> delivered = new ArrayList<>();
    private final ExecutorService instances = Executors.newFixedThreadPool(2);
    private final int serverPort = freePort();
    private GreenMail server;
    private Cable cable;
    private MailSending first;
    private MailSending second;
    private int written;

    @BeforeEach
    void aServerAndTwoInstances() throws Exception {
        // what other tests wrote is not to be sent here
        jdbc.sql("update outbox.mail set state = 'MUTED', claimed_by = null where state in ('WAITING', 'SENDING')")
                .update();
        startServer();
        cable = new Cable(serverPort, this::fate);
        first = instance();
        second = instance();
    }

    @AfterEach
    void end() throws Exception {
        cable.close();
        server.stop();
        instances.shutdownNow();
    }

    private MailSending instance() {
        return new MailSending(claims(), envelope, settings());
    }

    private MailClaims claims() {
        return new MailClaims(jdbc, clock);
    }

    private JavaMailSenderImpl settings() {
        JavaMailSenderImpl settings = new JavaMailSenderImpl();
        settings.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        settings.setPort(cable.port());
        settings.getJavaMailProperties()
                .putAll(Map.of(
                        "mail.smtp.connectiontimeout", "5000",
                        "mail.smtp.timeout", "5000",
                        "mail.smtp.writetimeout", "5000",
                        "mail.smtp.localhost", "localhost"));
        return settings;
    }

    /** What happens to a mail is in its address; what happens only at first is over after that. */
    private Fate fate(String recipient) {
        int tried =
                tries.computeIfAbsent(recipient, mail -> new AtomicInteger()).incrementAndGet();
        String name = recipient.substring(0, recipient.indexOf('-'));
        return switch (name) {
            case "rifiutata" -> Fate.REFUSED_550;
            case "piena" -> Fate.TOO_BIG_552;
            case "lenta" -> tried <= 2 ? Fate.LATER_451 : Fate.PASSES;
            case "occupata" -> tried == 1 ? Fate.BUSY_421 : Fate.PASSES;
            case "tagliata" -> tried == 1 ? Fate.CUT_AT_THE_RECIPIENT : Fate.PASSES;
            case "troncata" -> tried == 1 ? Fate.CUT_BEFORE_THE_LAST_LINE : Fate.PASSES;
            case "muta" -> tried == 1 ? Fate.CUT_BEFORE_THE_ANSWER : Fate.PASSES;
            default -> Fate.PASSES;
        };
    }

    private void write(String name) {
        String recipient = name + "-" + (++written) + "@" + domain;
        transaction.executeWithoutResult(status -> outbox.enqueue(new OutgoingMail(
                "test/" + recipient,
                Addressee.stranger(recipient),
                MailFamily.SERVICE,
                new Wording("Prova", "Ciao,", "una prova dell’invio.", "Apri", null),
                "/coop",
                false,
                null)));
        // its row is of the moved clock's time
        jdbc.sql("update outbox.mail set created_at = :now, next_try = :now where recipient = :recipient")
                .param("now", Timestamp.from(clock.instant()))
                .param("recipient", recipient)
                .update();
    }

    private void step() throws Exception {
        List<Future<Integer>> both = instances.invokeAll(List.<Callable<Integer>>of(first::run, second::run));
        for (Future<Integer> one : both) {
            one.get();
        }
        clock.move(STEP);
    }

    private void startServer() {
        server = new GreenMail(new ServerSetup(
                serverPort, InetAddress.getLoopbackAddress().getHostAddress(), ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** The server is stopped; what it has got is counted. */
    private void stopServer() throws Exception {
        for (MimeMessage message : server.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().endsWith(domain)) {
                delivered.add(message.getMessageID());
            }
        }
        server.stop();
    }

    @Test
    void twoHoursWithoutAServerLoseNothingAndDoubleNothing() throws Exception {
        record Outage(int from, int to, boolean unplugged) {}
        List<Outage> outages =
                List.of(new Outage(30, 210, true), new Outage(240, 510, false), new Outage(560, 830, true));
        String[] kinds = {
            "semplice",
            "semplice",
            "lenta",
            "semplice",
            "tagliata",
            "semplice",
            "rifiutata",
            "troncata",
            "semplice",
            "occupata",
            "semplice",
            "piena"
        };
        int killed = 0;
        for (int step = 0; step < 860; step++) {
            for (Outage outage : outages) {
                if (step == outage.from() && outage.unplugged()) {
                    cable.unplug();
                } else if (step == outage.from()) {
                    stopServer();
                } else if (step == outage.to() && outage.unplugged()) {
                    cable.plugIn();
                } else if (step == outage.to()) {
                    startServer();
                }
            }
            write(kinds[step % kinds.length]);
            if (step % 40 == 17) {
                // an instance takes its mails and is never heard of again
                killed += claims().take().size();
            }
            step();
        }
        Instant back = clock.instant().minus(STEP.multipliedBy(30));
        int more = 0;
        while (left() > 0 && more++ < 360) {
            step();
        }
        stopServer();
        startServer();

        int refused = count("REFUSED");
        Set<String> distinct = new HashSet<>(delivered);
        int lost = written - refused - distinct.size();
        int doubled = delivered.size() - distinct.size();
        Map<String, Integer> states = states();
        long slowest = jdbc.sql("""
                select coalesce(max(extract(epoch from sent_at - ?)), 0)::bigint from outbox.mail
                where recipient like 'semplice-%' and recipient like ? and created_at < ?""")
                .params(Timestamp.from(back), "%@" + domain, Timestamp.from(back))
                .query(Long.class)
                .single();
        System.out.printf(
                "[mail] two instances, three outages of %d minutes in all within %d: written %d, at the server %d (distinct %d),"
                        + " refused for good %d, lost %d, doubled %d, claims of dead instances taken up again %d%n",
                outages.stream().mapToInt(outage -> outage.to() - outage.from()).sum() * STEP.toSeconds() / 60,
                860 * STEP.toSeconds() / 60,
                written,
                delivered.size(),
                distinct.size(),
                refused,
                lost,
                doubled,
                killed);
        System.out.printf(
                "[mail] all that waited for the server was out %d s after it was back; states at the end %s%n",
                slowest, states);
        assertThat(states).containsOnlyKeys("SENT", "REFUSED");
        assertThat(refused)
                .isEqualTo(jdbc.sql("select count(*) from outbox.mail where recipient like ? and"
                                + " (recipient like 'rifiutata-%' or recipient like 'piena-%')")
                        .param("%@" + domain)
                        .query(Integer.class)
                        .single());
        assertThat(lost).isZero();
        assertThat(doubled).isZero();
        assertThat(killed).isPositive();
        assertThat(slowest).isLessThanOrEqualTo(300);
    }

    @Test
    void whatTheRecipientsSideRefusesForGoodIsTriedOnce() throws Exception {
        write("rifiutata");
        write("piena");
        write("semplice");
        for (int i = 0; i < 3; i++) {
            step();
        }
        stopServer();
        startServer();
        assertThat(delivered).hasSize(1);
        assertThat(jdbc.sql("select recipient || ' ' || attempts || ' ' || last_error from outbox.mail"
                                + " where state = 'REFUSED' and recipient like ? order by 1 desc")
                        .param("%@" + domain)
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        refused -> assertThat(refused).startsWith("rifiutata").contains(" 1 ", "550 5.1.1"),
                        full -> assertThat(full).startsWith("piena").contains(" 1 ", "552 5.2.2"));
    }

    /** The one point where a mail can come twice, and what is promised there: it has the same Message-ID. */
    @Test
    void aMailTheServerTookBeforeTheInstanceDiedComesAgainUnderTheSameId() throws Exception {
        write("semplice");
        ClaimedMail claimed = claims().take().get(0);
        try (MailServer line = new MailServer(settings())) {
            line.take(envelope.message(claimed, settings().getSession()));
        }
        // here the instance dies: nobody has written down that the server has it
        step();
        assertThat(count("SENDING")).isEqualTo(1);
        clock.move(MailClaims.TERM);
        step();
        write("muta");
        step();
        clock.move(Duration.ofMinutes(3));
        step();
        stopServer();
        startServer();
        System.out.printf(
                "[mail] crash between the server's 250 and our mark, and a line cut before the 250: deliveries %d,"
                        + " distinct Message-IDs %d%n",
                delivered.size(), new HashSet<>(delivered).size());
        assertThat(delivered).hasSize(4);
        assertThat(new HashSet<>(delivered)).hasSize(2);
        assertThat(states()).containsOnlyKeys("SENT");
    }

    @Test
    void aClaimThatWasTakenOverIsNotSentByItsFirstOwner() throws Exception {
        write("semplice");
        MailClaims slow = claims();
        ClaimedMail claimed = slow.take().get(0);
        assertThat(claims().take()).isEmpty();
        clock.move(MailClaims.TERM);
        step();
        assertThat(slow.hold(claimed)).isFalse();
        slow.failed(claimed, new DeliveryFault(DeliveryFault.Kind.LATER, "late"));
        slow.release(claimed);
        assertThat(states()).isEqualTo(Map.of("SENT", 1));
    }

    @Test
    void triesGoOnForMoreThanADayAndThenEnd() {
        write("semplice");
        MailClaims claims = claims();
        Instant begun = clock.instant();
        Instant lastTry = begun;
        List<Duration> pauses = new ArrayList<>();
        for (int tried = 0; tried < 500 && left() > 0; tried++) {
            Instant due = jdbc.sql("select next_try from outbox.mail where recipient like ?")
                    .param("%@" + domain)
                    .query(Timestamp.class)
                    .single()
                    .toInstant();
            clock.goTo(due.isAfter(clock.instant()) ? due : clock.instant());
            pauses.add(Duration.between(lastTry, clock.instant()));
            lastTry = clock.instant();
            claims.failed(claims.take().get(0), new DeliveryFault(DeliveryFault.Kind.LATER, "451 come back later"));
        }
        System.out.printf(
                "[mail] a mail that is never taken: %d tries over %d hours, pauses from %d s to %d min, then given up%n",
                pauses.size(),
                Duration.between(begun, lastTry).toHours(),
                pauses.get(1).toSeconds(),
                pauses.get(pauses.size() - 1).toMinutes());
        assertThat(states()).isEqualTo(Map.of("FAILED", 1));
        assertThat(Duration.between(begun, lastTry)).isGreaterThan(Duration.ofHours(24));
        assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(12), Duration.ofSeconds(18));
        assertThat(pauses.subList(1, pauses.size())).allMatch(pause -> pause.compareTo(Duration.ofMinutes(36)) <= 0);
    }

    @Test
    void aMailIsTextAndHtmlOfOneIdAndItsSecretIsForgottenOnceSent() throws Exception {
        transaction.executeWithoutResult(status -> outbox.enqueue(new OutgoingMail(
                "test/secret/" + domain,
                new Addressee("giulia@" + domain, null, "Giulia", Locale.ITALIAN),
                MailFamily.SERVICE,
                new Wording("Una nuova\r\nBcc: altri@example.org", "Ciao,", "il codice è 12345678.", "Apri", null),
                "/password/SEGRETO",
                true,
                null)));
        clock.goTo(Instant.now().plusSeconds(5));
        step();
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("Una nuova Bcc: altri@example.org");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        Multipart both = (Multipart) message.getContent();
        assertThat(both.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) both.getBodyPart(0).getContent()).contains("12345678", "/password/SEGRETO");
        assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) both.getBodyPart(1).getContent()).contains("12345678", "/password/SEGRETO");
        Map<String, Object> row = jdbc.sql("select id, body, path from outbox.mail where recipient like ?")
                .param("%@" + domain)
                .query()
                .singleRow();
        assertThat(message.getMessageID()).isEqualTo("<" + row.get("id") + "@cooperazionedigitale.example.org>");
        assertThat(row).containsEntry("body", "").containsEntry("path", null);
    }

    private int left() {
        return count("WAITING") + count("SENDING");
    }

    private int count(String state) {
        return states().getOrDefault(state, 0);
    }

    private Map<String, Integer> states() {
        Map<String, Integer> states = new TreeMap<>(new HashMap<>());
        jdbc.sql("select state, count(*) from outbox.mail where recipient like ? group by state")
                .param("%@" + domain)
                .query((row, n) -> states.put(row.getString(1), row.getInt(2)))
                .list();
        return states;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException none) {
            throw new IllegalStateException(none);
        }
    }

    /** A clock that stands where it was put. */
    private static final class MovedClock extends Clock {

        private volatile Instant now = Instant.now();

        void move(Duration by) {
            now = now.plus(by);
        }

        void goTo(Instant instant) {
            now = instant;
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
}
