package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.Finding;
import it.cooperazionedigitale.documents.SignatureSummary;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file.
 *
 * @param finding what is wrong, or null
 * @param detail more about it, for those who look into the quarantine
 * @param copy what readers are to get, where that is not the file itself
 * @param copyKind what that is
 * @param signatures who signed
 * @param cpuMillis the processor time it took
 * @param peakBytes the most memory that was in use at once
 */
public record Report(
        @Nullable Finding finding,
        String detail,
        @Nullable Path copy,
        @Nullable FileKind copyKind,
        List<SignatureSummary> signatures,
        long cpuMillis,
        long peakBytes) {

    private static final int LONGEST = 300;

    /** Something is wrong. */
    public static Report refused(Finding finding, @Nullable String detail) {
        String said = detail == null ? "" : detail.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
        return new Report(
                finding, said.length() > LONGEST ? said.substring(0, LONGEST) : said, null, null, List.of(), 0, 0);
    }

    Report measured(long cpu, long peak) {
        return new Report(finding, detail, copy, copyKind, signatures, cpu, peak);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(finding == null ? "" : finding.name());
        out.writeUTF(detail);
        out.writeUTF(copy == null ? "" : copy.toString());
        out.writeUTF(copyKind == null ? "" : copyKind.name());
        out.writeInt(signatures.size());
        for (SignatureSummary signature : signatures) {
            out.writeUTF(signature.signer());
            out.writeUTF(signature.issuer());
            out.writeLong(
                    signature.claimedAt() == null
                            ? Long.MIN_VALUE
                            : signature.claimedAt().toEpochMilli());
            out.writeLong(signature.validFrom().toEpochMilli());
            out.writeLong(signature.validUntil().toEpochMilli());
            out.writeUTF(signature.trusted().name());
        }
        out.writeLong(cpuMillis);
        out.writeLong(peakBytes);
        out.flush();
    }

    /** What the workshop answers. */
    public static Report read(DataInputStream in) throws IOException {
        String finding = in.readUTF();
        String detail = in.readUTF();
        String copy = in.readUTF();
        String kind = in.readUTF();
        List<SignatureSummary> signatures = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String signer = in.readUTF();
            String issuer = in.readUTF();
            long claimed = in.readLong();
            signatures.add(new SignatureSummary(
                    signer,
                    issuer,
                    claimed == Long.MIN_VALUE ? null : Instant.ofEpochMilli(claimed),
                    Instant.ofEpochMilli(in.readLong()),
                    Instant.ofEpochMilli(in.readLong()),
                    SignatureSummary.Trust.valueOf(in.readUTF())));
        }
        return new Report(
                finding.isEmpty() ? null : Finding.valueOf(finding),
                detail,
                copy.isEmpty() ? null : Path.of(copy),
                kind.isEmpty() ? null : FileKind.valueOf(kind),
                signatures,
                in.readLong(),
                in.readLong());
    }
}
