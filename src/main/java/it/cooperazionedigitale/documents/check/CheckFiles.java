package it.cooperazionedigitale.documents.check;

import it.cooperazionedigitale.documents.Finding;
import it.cooperazionedigitale.documents.check.inspection.Order;
import it.cooperazionedigitale.documents.check.inspection.Report;
import it.cooperazionedigitale.documents.domain.FileSignature;
import it.cooperazionedigitale.documents.domain.ReadingCopy;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.Verdict;
import it.cooperazionedigitale.documents.usecase.RecordVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Checks the files that wait, one after the other: scanner, workshop, scanner again for what was inside, verdict. */
@Component
public class CheckFiles {

    private static final Logger LOG = LoggerFactory.getLogger(CheckFiles.class);

    private final CheckQueue queue;
    private final Workshop workshop;
    private final Clamd clamd;
    private final Contents contents;
    private final RecordVerdict recording;

    CheckFiles(CheckQueue queue, Workshop workshop, Clamd clamd, Contents contents, RecordVerdict recording) {
        this.queue = queue;
        this.workshop = workshop;
        this.clamd = clamd;
        this.contents = contents;
        this.recording = recording;
    }

    @Scheduled(
            fixedDelayString = "${portal.files.check-interval:PT1S}",
            initialDelayString = "${portal.files.check-interval:PT5S}")
    void checkWaiting() {
        while (checkOne()) {
            // the next one
        }
        workshop.restIfIdle();
    }

    /** Checks the file that has waited longest; false when none is due. */
    public boolean checkOne() {
        Optional<CheckQueue.Claim> next = queue.claim();
        next.ifPresent(this::check);
        return next.isPresent();
    }

    /** Whether no file waits for its verdict, here or with another instance. */
    public boolean idle() {
        return queue.empty();
    }

    private void check(CheckQueue.Claim claim) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory(workshop.folder(), "file-");
            StoredFile file = queue.file(claim);
            Path sent = folder.resolve("sent");
            contents.fetch(file, sent);
            conclude(claim, file, sent, folder);
        } catch (ScannerAway away) {
            queue.postpone(claim, "SCANNER");
            LOG.warn("The virus scanner does not answer; files stay pending: {}", away.getMessage());
        } catch (Workshop.Away away) {
            queue.postpone(claim, "WORKSHOP");
            LOG.warn("The workshop for files is away; files stay pending: {}", away.getMessage());
        } catch (Workshop.BrokeOff broken) {
            broke(claim, broken);
        } catch (Contents.Gone gone) {
            missed(claim, gone);
        } catch (IOException | RuntimeException failure) {
            queue.postpone(claim, "WORKSHOP");
            LOG.error("The file {} could not be checked and will be tried again.", claim.file(), failure);
        } finally {
            if (folder != null) {
                FileSystemUtils.deleteRecursively(folder.toFile());
            }
        }
    }

    private void broke(CheckQueue.Claim claim, Workshop.BrokeOff broken) {
        if (claim.breaks() + 1 < CheckQueue.BREAKS) {
            queue.broke(claim);
        } else {
            recording.record(
                    claim.file(), claim.token(), Verdict.refused(Finding.UNCHECKABLE, broken.getMessage(), false));
        }
    }

    /** A store may be away without saying so: only after a day the file counts as lost. */
    private void missed(CheckQueue.Claim claim, Contents.Gone gone) {
        LOG.error("The content of the file {} is not in the store.", claim.file(), gone);
        if (claim.old()) {
            recording.record(claim.file(), claim.token(), Verdict.refused(Finding.LOST, gone.getMessage(), false));
        } else {
            queue.postpone(claim, "STORE");
        }
    }

    private void conclude(CheckQueue.Claim claim, StoredFile file, Path sent, Path folder)
            throws IOException, ScannerAway, Workshop.Away, Workshop.BrokeOff {
        String virus = scan(sent);
        if (virus != null) {
            recording.record(claim.file(), claim.token(), Verdict.refused(Finding.VIRUS, virus, true));
            return;
        }
        Report report = workshop.inspect(new Order(sent, file.kind(), file.kindsTaken(), folder));
        LOG.info(
                "File {} checked: {}, {} ms of processor, {} MB",
                claim.file(),
                report.finding() == null ? "clean" : report.finding(),
                report.cpuMillis(),
                report.peakBytes() / (1024 * 1024));
        if (report.finding() != null) {
            recording.record(
                    claim.file(),
                    claim.token(),
                    Verdict.refused(report.finding(), report.detail(), clamd.configured()));
            return;
        }
        Path copy = report.copy();
        virus = copy == null ? null : scan(copy);
        if (virus != null) {
            recording.record(claim.file(), claim.token(), Verdict.refused(Finding.VIRUS, virus, true));
            return;
        }
        keep(claim, file, report, copy);
    }

    private void keep(CheckQueue.Claim claim, StoredFile file, Report report, @Nullable Path copy) throws IOException {
        ReadingCopy reading = copy == null ? null : contents.copy(file, report, copy);
        boolean recorded = recording.record(
                claim.file(),
                claim.token(),
                new Verdict(
                        null,
                        null,
                        clamd.configured(),
                        reading,
                        report.signatures().stream().map(FileSignature::of).toList()));
        if (!recorded && reading != null) {
            contents.forget(reading);
        }
    }

    private static final class ScannerAway extends Exception {
        private static final long serialVersionUID = 1L;

        ScannerAway(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private @Nullable String scan(Path file) throws ScannerAway {
        if (!clamd.configured()) {
            return null;
        }
        try {
            return clamd.scan(file);
        } catch (IOException | RuntimeException away) {
            throw new ScannerAway(away instanceof IOException io ? io : new IOException(away));
        }
    }
}
