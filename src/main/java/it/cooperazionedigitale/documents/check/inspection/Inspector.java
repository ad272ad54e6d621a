package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.Finding;
import it.cooperazionedigitale.documents.SignatureSummary;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workshop's one worker: takes an order from its input, looks at the file, answers on its output, until the input ends. */
public final class Inspector {

    /** Its first word. A Java that cannot start says why at the same place, in letters. */
    public static final byte READY = 1;

    /** How it ends where the folder it works in is gone or full: no fault of the file. */
    public static final int NO_PLACE = 75;

    private final Signatures signatures;

    Inspector(Signatures signatures) {
        this.signatures = signatures;
    }

    /** Works until there are no more orders; the argument names a file or folder of trusted issuers, if there is any. */
    public static void main(String[] args) throws IOException {
        DataInputStream orders = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream reports =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        reports.writeByte(READY);
        reports.flush();
        Inspector inspector = new Inspector(Signatures.trusting(args.length > 0 ? Path.of(args[0]) : null));
        while (true) {
            Order order;
            try {
                order = Order.read(orders);
            } catch (EOFException end) {
                return;
            }
            try {
                inspector.report(order).write(reports);
            } catch (UncheckedIOException noPlace) {
                System.exit(NO_PLACE);
            }
        }
    }

    /** Looks at one file; whatever goes wrong is a finding, unless the folder to work in is at fault. */
    public Report report(Order order) {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = cpu();
        Report report;
        try {
            report = inspect(order);
        } catch (Flaw flaw) {
            report = Report.refused(flaw.finding(), flaw.getMessage());
        } catch (StackOverflowError deep) {
            report = Report.refused(Finding.TOO_HEAVY, "nested too deeply");
        } catch (FileSystemException ours) {
            throw new UncheckedIOException(ours);
        } catch (IOException | RuntimeException broken) {
            report = Report.refused(Finding.BROKEN, broken.getClass().getSimpleName() + ": " + broken.getMessage());
        }
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return report.measured((cpu() - before) / 1_000_000, peak);
    }

    /** Opens envelopes one inside the other until there is a document, and looks at that. */
    private Report inspect(Order order) throws IOException, Flaw {
        List<SignatureSummary> found = new ArrayList<>();
        Path file = order.file();
        FileKind kind = order.kind();
        int layer = 0;
        while (kind == FileKind.P7M) {
            layer++;
            if (layer > Limits.LAYERS) {
                throw new Flaw(Finding.TOO_MANY_LAYERS, "more than " + Limits.LAYERS + " layers");
            }
            Path inside = order.folder().resolve("inside-" + layer);
            found.addAll(Envelope.open(file, inside, order.folder(), signatures));
            kind = Insides.kind(inside, order.taken());
            file = inside;
        }
        Path copy = look(file, kind, order.folder(), found);
        boolean enveloped = layer > 0;
        return new Report(
                null,
                "",
                copy != null ? copy : enveloped ? file : null,
                copy != null || enveloped ? kind : null,
                found,
                0,
                0);
    }

    private @Nullable Path look(Path file, FileKind kind, Path folder, List<SignatureSummary> found)
            throws IOException, Flaw {
        Path copy = folder.resolve("copy");
        switch (kind) {
            case PDF -> {
                if (PdfInspection.inspect(file)) {
                    found.addAll(signatures.ofPdf(file));
                }
                return null;
            }
            case JPEG -> JpegCleaning.clean(file, copy);
            case PNG -> PngCleaning.clean(file, copy);
            case INVOICE -> {
                InvoiceInspection.inspect(file);
                return null;
            }
            case XLSX -> {
                SpreadsheetInspection.inspect(file);
                return null;
            }
            default -> throw new Flaw(Finding.WRONG_KIND, kind.name());
        }
        return copy;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
