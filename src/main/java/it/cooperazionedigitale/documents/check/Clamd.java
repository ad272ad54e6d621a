package it.cooperazionedigitale.documents.check;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** ClamAV's clamd, spoken to over TCP or a socket of this machine: INSTREAM. What it does not clearly say is clean, is not. */
@Component
public class Clamd {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;

    private final String address;
    private final int seconds;

    Clamd(@Value("${portal.files.clamd:}") String address, @Value("${portal.files.clamd-seconds:60}") int seconds) {
        this.address = address.strip();
        this.seconds = seconds;
    }

    /** Whether there is a scanner to ask. */
    public boolean configured() {
        return !address.isEmpty();
    }

    /**
     * Has a file scanned.
     *
     * @return the name of what was found, or null for nothing
     * @throws IOException if it does not answer, or answers anything else
     */
    public @Nullable String scan(Path file) throws IOException {
        String answer = within(() -> instream(file)).strip();
        if (answer.equals("stream: OK")) {
            return null;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return answer.substring("stream: ".length(), answer.length() - " FOUND".length());
        }
        throw new IOException("the virus scanner says: " + answer);
    }

    private String instream(Path file) throws IOException {
        try (SocketChannel channel = connect();
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), PIECE));
                InputStream in = Channels.newInputStream(channel)) {
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            try (InputStream content = Files.newInputStream(file)) {
                byte[] piece = new byte[PIECE];
                int read = content.read(piece);
                while (read >= 0) {
                    if (read > 0) {
                        out.writeInt(read);
                        out.write(piece, 0, read);
                    }
                    read = content.read(piece);
                }
            }
            out.writeInt(0);
            out.flush();
            String answer = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
            int end = answer.indexOf('\0');
            return end < 0 ? answer : answer.substring(0, end);
        }
    }

    private SocketChannel connect() throws IOException {
        if (address.startsWith("unix:")) {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(UnixDomainSocketAddress.of(address.substring("unix:".length())));
            return channel;
        }
        String place = address.startsWith("tcp://") ? address.substring("tcp://".length()) : address;
        int colon = place.lastIndexOf(':');
        SocketChannel channel = SocketChannel.open();
        channel.connect(new InetSocketAddress(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1))));
        return channel;
    }

    /** A channel knows no time limit for reading, but an interrupt closes it. */
    private String within(Callable<String> work) throws IOException {
        FutureTask<String> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "clamd");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            thread.interrupt();
            throw new IOException("the virus scanner does not answer", slow);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException io ? io : new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }
}
