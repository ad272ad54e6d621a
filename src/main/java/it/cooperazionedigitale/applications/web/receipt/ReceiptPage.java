package it.cooperazionedigitale.applications.web.receipt;

import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.applications.usecase.Receipt;
import it.cooperazionedigitale.applications.usecase.ReceiptQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.FileNotes;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The receipt of an application.
 *
 * @param id the application
 * @param protocol its number
 * @param version which sending this is
 * @param rows what was received, when, from whom
 * @param files the files it was sent with
 * @param code by which whoever is handed the receipt has it checked
 * @param others the other versions that were sent, by number
 * @param counts whether this version counts now
 * @param withdrawn whether none counts now
 * @param intact whether what is kept is still what was sent
 * @param open whether the call is open still
 * @param closes when the call closes, in words
 * @param slug the call's place in addresses
 * @param hub who looks after the body
 * @param notes what is to know of its files
 */
record ReceiptPage(
        UUID id,
        String protocol,
        int version,
        List<SummaryRow> rows,
        List<SentVersion.SentFile> files,
        String code,
        List<Integer> others,
        boolean counts,
        boolean withdrawn,
        boolean intact,
        boolean open,
        String closes,
        String slug,
        String hub,
        List<FileNotes.Note> notes) {

    static ReceiptPage of(ReceiptQueries.Proof proof, List<FileNotes.Note> notes, ApplicationWords words) {
        Receipt receipt = proof.receipt();
        return new ReceiptPage(
                receipt.applicationId(),
                receipt.protocol(),
                receipt.version(),
                rows(proof, words),
                proof.sent().files(),
                receipt.code().printed(),
                IntStream.rangeClosed(1, proof.versions())
                        .filter(number -> number != receipt.version())
                        .boxed()
                        .toList(),
                proof.counts(),
                !proof.counts() && receipt.version() == proof.versions(),
                proof.intact(),
                proof.call().state() == CallState.OPEN,
                ItalianFormats.deadline(proof.call().closesAt()),
                proof.call().slug(),
                proof.sent().body().hub(),
                notes);
    }

    /** What a receipt proves, on screen as on paper. */
    static List<SummaryRow> rows(ReceiptQueries.Proof proof, ApplicationWords words) {
        Receipt receipt = proof.receipt();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.fixed(
                "applications.receipt.received",
                words.of("applications.italianTime", ItalianFormats.stamp(receipt.receivedAt()))));
        rows.add(SummaryRow.fixed("applications.receipt.call", proof.sent().callTitle()));
        rows.add(SummaryRow.fixed(
                "applications.receipt.body", proof.sent().body().name()));
        if (!proof.sent().partners().isEmpty()) {
            rows.add(SummaryRow.fixed(
                    "applications.receipt.partners",
                    proof.sent().partners().stream()
                            .map(SentVersion.Partner::name)
                            .collect(Collectors.joining(", "))));
        }
        rows.add(SummaryRow.fixed("applications.receipt.project", proof.sent().title()));
        rows.add(SummaryRow.fixed("applications.receipt.sentBy", receipt.sentBy()));
        rows.add(SummaryRow.fixed("applications.receipt.version", Integer.toString(receipt.version())));
        rows.add(SummaryRow.fixed("applications.receipt.hash", receipt.sha256()));
        if (!proof.intact()) {
            rows.add(SummaryRow.fixed("applications.receipt.altered", words.of("applications.receipt.altered.text")));
        }
        return rows;
    }
}
