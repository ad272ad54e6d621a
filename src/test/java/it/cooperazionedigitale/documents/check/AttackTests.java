package it.cooperazionedigitale.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.check.attacks.Attack;
import it.cooperazionedigitale.documents.check.attacks.Attacks;
import it.cooperazionedigitale.documents.check.inspection.Order;
import it.cooperazionedigitale.documents.check.inspection.Report;
import it.cooperazionedigitale.documents.domain.Content;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The attack list, file by file, in the real workshop: each is refused as it should be, or made harmless, at a known price. */
class AttackTests {

    private static final long MOST_CPU = 2_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    @TempDir
    private Path folder;

    private final AtomicInteger calls = new AtomicInteger();

    private record Line(Attack attack, String outcome, long size, long cpu, long peak, long wall) {}

    @Test
    void everyFileMeetsItsEndAndNoneCostsMuch() throws Exception {
        List<Line> lines = new ArrayList<>();
        try (ServerSocket trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            listen(trap);
            Workshop workshop = new Workshop(new WorkshopCommand(96, ""), 20);
            try {
                for (Attack attack : Attacks.all("http://127.0.0.1:" + trap.getLocalPort() + "/x")) {
                    lines.add(send(workshop, attack));
                }
            } finally {
                workshop.destroy();
            }
        }
        lines.forEach(line -> System.out.printf(
                "[attack] %-50s %,12d bytes  %-16s %5d ms cpu %4d MB %6d ms%n",
                line.attack(), line.size(), line.outcome(), line.cpu(), line.peak() / 1048576, line.wall()));
        System.out.println("[guard] attack files: " + lines.size() + ", most cpu "
                + lines.stream().mapToLong(Line::cpu).max().orElseThrow() + " ms, most memory "
                + lines.stream().mapToLong(Line::peak).max().orElseThrow() / 1048576 + " MB, calls to the trap "
                + calls);
        assertThat(lines.stream()
                        .filter(line -> !line.outcome().equals(line.attack().expected()))
                        .map(line -> line.attack() + ": " + line.outcome() + " and not "
                                + line.attack().expected()))
                .isEmpty();
        assertThat(lines.stream()
                        .filter(line -> line.cpu() > MOST_CPU || line.peak() > MOST_BYTES)
                        .toList())
                .isEmpty();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(100);
        assertThat(calls).as("nothing calls home").hasValue(0);
    }

    private Line send(Workshop workshop, Attack attack) throws Exception {
        byte[] bytes = attack.content().get();
        Content content = Content.of(Arrays.copyOf(bytes, Math.min(bytes.length, Content.HEAD)));
        if (content.kind() == null) {
            return new Line(attack, "DOOR", bytes.length, 0, 0, 0);
        }
        Path file = Files.write(Files.createTempFile(folder, "sent", ""), bytes);
        long begun = System.nanoTime();
        Report report = workshop.inspect(new Order(
                file, content.kind(), EnumSet.allOf(FileKind.class), Files.createTempDirectory(folder, "in")));
        long wall = (System.nanoTime() - begun) / 1_000_000;
        String outcome = report.finding() == null ? "CLEAN" : report.finding().name();
        if (!attack.never().isEmpty() && report.finding() == null) {
            outcome = harmless(attack, Objects.requireNonNull(report.copy()));
        }
        return new Line(attack, outcome, bytes.length, report.cpuMillis(), report.peakBytes(), wall);
    }

    private static String harmless(Attack attack, Path copy) throws IOException {
        String given = Files.readString(copy, StandardCharsets.ISO_8859_1);
        String sent = new String(attack.content().get(), StandardCharsets.ISO_8859_1);
        assertThat(sent).as(attack + " holds what must not come out").contains(attack.never());
        return given.contains(attack.never()) ? "HANDED ON" : "CLEAN";
    }

    private void listen(ServerSocket trap) {
        Thread listener = new Thread(() -> {
            while (!trap.isClosed()) {
                try {
                    trap.accept().close();
                    calls.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        });
        listener.setDaemon(true);
        listener.start();
    }
}
