package it.cooperazionedigitale.documents.check;

import it.cooperazionedigitale.documents.Finding;
import it.cooperazionedigitale.documents.check.inspection.Inspector;
import it.cooperazionedigitale.documents.check.inspection.Order;
import it.cooperazionedigitale.documents.check.inspection.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where files are opened: a process of its own with little memory and little time, killed when it needs more. It is kept for
 * a while, for starting it costs more than most files, and renewed after a number of them.
 */
@Component
public class Workshop implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);
    private static final int OUT_OF_MEMORY = 3;
    /** Ended by a signal that no program gives itself, by hand or by a machine that needs its memory; or it had no place to work. */
    private static final Set<Integer> STOPPED = Set.of(128 + 9, 128 + 15, Inspector.NO_PLACE);

    private static final int FILES = 50;
    private static final long IDLE = TimeUnit.SECONDS.toNanos(60);

    private final WorkshopCommand command;
    private final Duration patience;
    private @Nullable Worker worker;
    private int files;
    private long lastUse;

    Workshop(WorkshopCommand command, @Value("${portal.files.check-seconds:20}") int seconds) {
        this.command = command;
        this.patience = Duration.ofSeconds(seconds);
    }

    /** The workshop cannot be opened, was stopped or got no time, for no fault of the file: try again later, without end. */
    public static final class Away extends Exception {
        private static final long serialVersionUID = 1L;

        Away(String why, @Nullable Throwable cause) {
            super(why, cause);
        }
    }

    /** The workshop broke off over a file: it may be the file's fault. */
    public static final class BrokeOff extends Exception {
        private static final long serialVersionUID = 1L;

        BrokeOff(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** Has one file looked at, within the limits. */
    public synchronized Report inspect(Order order) throws Away, BrokeOff {
        Worker at = worker();
        lastUse = System.nanoTime();
        files++;
        Duration before = at.worked();
        try {
            return at.ask(order, patience);
        } catch (Worker.TooSlow slow) {
            Duration worked = at.worked().minus(before);
            close();
            if (worked.multipliedBy(2).compareTo(patience) < 0) {
                throw new Away("the workshop got " + worked.toMillis() + " ms in " + patience.toSeconds() + " s", slow);
            }
            return Report.refused(Finding.TOO_HEAVY, "longer than " + patience.toSeconds() + " s");
        } catch (IOException gone) {
            int exit = at.exitCode();
            close();
            if (exit == OUT_OF_MEMORY) {
                return Report.refused(Finding.TOO_HEAVY, "more memory than there is");
            }
            if (STOPPED.contains(exit) || Thread.currentThread().isInterrupted()) {
                throw new Away("the workshop was stopped", gone);
            }
            throw new BrokeOff("the workshop ended with " + exit, gone);
        } finally {
            if (files >= FILES) {
                close();
            }
        }
    }

    /** Closes it if nobody has used it for a while. */
    public synchronized void restIfIdle() {
        if (worker != null && System.nanoTime() - lastUse > IDLE) {
            close();
        }
    }

    /** The number of its process while it is open, for those who look after the machine. */
    public synchronized long pid() {
        return worker == null ? -1 : worker.pid();
    }

    private Worker worker() throws Away {
        Worker at = worker;
        if (at != null && at.alive()) {
            return at;
        }
        close();
        try {
            at = Worker.start(command.line(Inspector.class), command.folder(), patience);
        } catch (IOException | Worker.TooSlow failure) {
            LOG.error("The workshop for files cannot be opened; files stay pending.", failure);
            throw new Away("the workshop cannot be opened", failure);
        }
        worker = at;
        return at;
    }

    private void close() {
        if (worker != null) {
            worker.kill();
        }
        worker = null;
        files = 0;
    }

    @Override
    public synchronized void destroy() {
        close();
        command.leave();
    }

    /** Where temporary files of a check lie. */
    Path folder() throws IOException {
        return command.folder();
    }
}
