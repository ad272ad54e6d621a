package it.cooperazionedigitale.documents.check;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks clamd's INSTREAM: finds the EICAR test string and nothing else, can stop and come back at the same port. */
final class FakeClamd implements Closeable {

    /** The string every scanner knows; put together here, so that no scanner finds it in the source. */
    static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS" + "-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private final AtomicInteger scans = new AtomicInteger();
    private final int port;
    private ServerSocket socket;

    FakeClamd() throws IOException {
        socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        port = socket.getLocalPort();
        serve();
    }

    String address() {
        return "tcp://127.0.0.1:" + port;
    }

    int scans() {
        return scans.get();
    }

    void comesBack() throws IOException {
        socket = new ServerSocket(port, 20, InetAddress.getLoopbackAddress());
        serve();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        ServerSocket open = socket;
        Thread thread = new Thread(() -> {
            while (!open.isClosed()) {
                try (Socket caller = open.accept()) {
                    answer(caller);
                } catch (IOException gone) {
                    // the next caller, or the end
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        StringBuilder command = new StringBuilder();
        for (int sign = in.read(); sign > 0; sign = in.read()) {
            command.append((char) sign);
        }
        if (!"zINSTREAM".contentEquals(command)) {
            caller.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            stream.write(in.readNBytes(length));
        }
        scans.incrementAndGet();
        boolean found =
                stream.toString(StandardCharsets.ISO_8859_1).contains(new String(EICAR, StandardCharsets.ISO_8859_1));
        caller.getOutputStream()
                .write((found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0")
                        .getBytes(StandardCharsets.US_ASCII));
    }
}
