package it.cooperazionedigitale.outbox.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * The cable to a mail server: what goes through it is passed on line by line, unless it is the fate of this mail to be
 * answered in the server's stead or to have the cable cut. While it is unplugged nobody answers at all.
 */
final class Cable implements AutoCloseable {

    /** What happens to one mail. */
    enum Fate {
        PASSES,
        CUT_AT_THE_RECIPIENT,
        CUT_BEFORE_THE_LAST_LINE,
        /** The server has taken it, and the portal never learns of it. */
        CUT_BEFORE_THE_ANSWER,
        BUSY_421,
        LATER_451,
        REFUSED_550,
        TOO_BIG_552;

        boolean happensWithData() {
            return this == CUT_BEFORE_THE_LAST_LINE || this == CUT_BEFORE_THE_ANSWER || this == TOO_BIG_552;
        }
    }

    private final int serverPort;
    private final int port;
    private final Function<String, Fate> fates;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "cable");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Socket> open = new ArrayList<>();
    private ServerSocket plug;

    /** The fate is asked for with each recipient. */
    Cable(int serverPort, Function<String, Fate> fates) throws IOException {
        this.serverPort = serverPort;
        this.fates = fates;
        plug = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = plug.getLocalPort();
        listen(plug);
    }

    int port() {
        return port;
    }

    synchronized void unplug() throws IOException {
        plug.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    synchronized void plugIn() throws IOException {
        plug = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        listen(plug);
    }

    @Override
    public void close() throws IOException {
        unplug();
        threads.shutdownNow();
    }

    private void listen(ServerSocket socket) {
        threads.execute(() -> {
            try {
                while (true) {
                    Socket client = kept(socket.accept());
                    threads.execute(() -> talk(client));
                }
            } catch (IOException unplugged) {
                // nobody answers any more
            }
        });
    }

    private synchronized Socket kept(Socket socket) {
        open.add(socket);
        return socket;
    }

    private Socket server() throws IOException {
        return kept(new Socket(InetAddress.getLoopbackAddress(), serverPort));
    }

    private void talk(Socket socket) {
        try (socket;
                Line client = new Line(socket);
                Line server = new Line(server())) {
            client.write(server.answer());
            Fate fate = Fate.PASSES;
            for (String line = client.read(); line != null; line = client.read()) {
                if (line.startsWith("RCPT TO")) {
                    fate = fates.apply(line.replaceAll(".*<(.*)>.*", "$1"));
                }
                if (fate == Fate.CUT_AT_THE_RECIPIENT) {
                    return;
                }
                String instead = line.startsWith("RCPT TO") ? answerTo(fate) : null;
                if (instead != null) {
                    client.write(instead);
                } else {
                    server.write(line);
                    client.write(server.answer());
                }
                if (fate == Fate.BUSY_421) {
                    return;
                }
                if (line.equals("DATA") && !data(client, server, fate)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // one of the two ends, or the cable
        }
    }

    private static String answerTo(Fate fate) {
        return switch (fate) {
            case BUSY_421 -> "421 4.3.2 busy, closing\r\n";
            case LATER_451 -> "451 4.7.1 greylisted, come back later\r\n";
            case REFUSED_550 -> "550 5.1.1 no such user\r\n";
            default -> null;
        };
    }

    /** Says whether the talk goes on. */
    private boolean data(Line client, Line server, Fate fate) throws IOException {
        for (String line = client.read(); line != null; line = client.read()) {
            boolean last = line.equals(".");
            if (last && fate == Fate.CUT_BEFORE_THE_LAST_LINE) {
                return false;
            }
            if (last && fate == Fate.TOO_BIG_552) {
                client.write("552 5.2.2 mailbox full\r\n");
                return false;
            }
            server.write(line);
            if (last) {
                String answer = server.answer();
                if (fate == Fate.CUT_BEFORE_THE_ANSWER) {
                    return false;
                }
                client.write(answer);
                return true;
            }
        }
        return false;
    }

    /** One end. */
    private static final class Line implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader in;
        private final OutputStream out;

        Line(Socket socket) throws IOException {
            this.socket = socket;
            socket.setTcpNoDelay(true);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            out = socket.getOutputStream();
        }

        String read() throws IOException {
            return in.readLine();
        }

        /** All lines of one answer. */
        String answer() throws IOException {
            StringBuilder answer = new StringBuilder();
            String line;
            do {
                line = in.readLine();
                if (line == null) {
                    throw new IOException("the server is gone");
                }
                answer.append(line).append("\r\n");
            } while (line.length() > 3 && line.charAt(3) == '-');
            return answer.toString();
        }

        void write(String text) throws IOException {
            String whole = text.endsWith("\r\n") ? text : text + "\r\n";
            out.write(whole.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
