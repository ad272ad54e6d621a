package it.cooperazionedigitale.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A way to the portal that is cut again and again: open connections break, new ones are refused until it is back. */
final class BadNetwork implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();
    private final int portal;
    private final Duration every;
    private final Duration away;
    private volatile boolean cut;

    BadNetwork(int portal, Duration every, Duration away) throws IOException {
        this.portal = portal;
        this.every = every;
        this.away = away;
        daemon(this::listen);
    }

    /** The portal's address by this way. */
    String home() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** From now on it is cut. */
    void starts() {
        clock.scheduleAtFixedRate(this::breaks, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    int cuts() {
        return cuts.get();
    }

    /** Bytes that went towards the portal, with their HTTP heads. */
    long up() {
        return up.get();
    }

    /** Bytes that came from the portal, with their HTTP heads. */
    long down() {
        return down.get();
    }

    /** Returns once the network is there. */
    synchronized void awaitsItsReturn() {
        while (cut) {
            try {
                wait(away.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private void breaks() {
        cuts.incrementAndGet();
        cut = true;
        open.forEach(BadNetwork::shut);
        clock.schedule(this::comesBack, away.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void comesBack() {
        cut = false;
        notifyAll();
    }

    private void listen() {
        try {
            while (true) {
                Socket in = door.accept();
                if (cut) {
                    shut(in);
                    continue;
                }
                Socket out = new Socket(InetAddress.getLoopbackAddress(), portal);
                open.add(in);
                open.add(out);
                daemon(() -> pass(in, out, up));
                daemon(() -> pass(out, in, down));
            }
        } catch (IOException closed) {
            open.forEach(BadNetwork::shut);
        }
    }

    private void pass(Socket from, Socket to, AtomicLong count) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] piece = new byte[8_192];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out.write(piece, 0, read);
                count.addAndGet(read);
            }
        } catch (IOException broken) {
            // As networks do.
        } finally {
            shut(from);
            shut(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            // Closed is closed.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "bad network");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        door.close();
    }
}
