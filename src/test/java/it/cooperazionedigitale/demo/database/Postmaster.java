package it.cooperazionedigitale.demo.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The database server's process of a folder, for tests that take it away and give it back. */
public final class Postmaster {

    private final ProcessHandle process;
    private final String program;
    private final Path folder;
    private final int port;

    private Postmaster(ProcessHandle process, Path folder, int port) {
        this.process = process;
        this.program = process.info().command().orElseThrow();
        this.folder = folder;
        this.port = port;
    }

    /** The server of a folder. */
    public static Postmaster of(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("postmaster.pid"));
        return new Postmaster(
                ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow(),
                folder,
                Integer.parseInt(lines.get(3).strip()));
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As a crash or a kill -9 does. */
    public void kill() throws Exception {
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    /** Starts the same server again, without a portal. */
    public void startAgain() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!answers()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the server does not come back");
            }
            List<String> command = new ArrayList<>();
            if ("root".equals(System.getProperty("user.name"))) {
                command.addAll(List.of("unshare", "-U"));
            }
            command.addAll(List.of(
                    program,
                    "-D",
                    folder.toString(),
                    "-p",
                    String.valueOf(port),
                    "-c",
                    "listen_addresses=127.0.0.1",
                    "-c",
                    "unix_socket_directories="));
            Process started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            while (started.isAlive() && !answers() && System.nanoTime() < end) {
                started.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException away) {
            return false;
        }
    }
}
