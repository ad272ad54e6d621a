package it.cooperazionedigitale.documents.check;

import it.cooperazionedigitale.documents.check.inspection.Inspector;
import it.cooperazionedigitale.documents.check.inspection.Order;
import it.cooperazionedigitale.documents.check.inspection.Report;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The process of the workshop and the two pipes to it. */
final class Worker {

    private static final int WAIT_FOR_END = 5;

    private final Process process;
    private final DataOutputStream orders;
    private final DataInputStream reports;
    private final long begun = System.nanoTime();

    private Worker(Process process) {
        this.process = process;
        this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.reports = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** It did not answer in time. */
    static final class TooSlow extends Exception {
        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("no answer in time");
        }
    }

    /** Starts it, without anything of the portal's surroundings: no settings, no passwords. */
    static Worker start(List<String> line, Path folder, Duration patience) throws IOException, TooSlow {
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectError(folder.resolve("workshop.log").toFile());
        String windows = builder.environment().get("SystemRoot");
        builder.environment().clear();
        if (windows != null) {
            builder.environment().put("SystemRoot", windows);
        }
        Worker worker = new Worker(builder.start());
        try {
            if (worker.within(patience, worker.reports::readByte) != Inspector.READY) {
                throw new IOException("it says something else than that it is ready");
            }
        } catch (IOException | TooSlow failure) {
            worker.kill();
            throw failure;
        }
        return worker;
    }

    Report ask(Order order, Duration patience) throws IOException, TooSlow {
        return within(patience, () -> {
            order.write(orders);
            return Report.read(reports);
        });
    }

    private <T> T within(Duration patience, Callable<T> work) throws IOException, TooSlow {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "workshop");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new TooSlow();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException io ? io : new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** The processor time it has used up to now; where the machine does not tell, as if it never waited. */
    Duration worked() {
        return process.info().totalCpuDuration().orElseGet(() -> Duration.ofNanos(System.nanoTime() - begun));
    }

    long pid() {
        return process.pid();
    }

    /** The exit code of a process that has broken off, or -1 if it has not ended after all. */
    int exitCode() {
        try {
            return process.waitFor(WAIT_FOR_END, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    void kill() {
        process.destroyForcibly();
        exitCode();
    }
}
