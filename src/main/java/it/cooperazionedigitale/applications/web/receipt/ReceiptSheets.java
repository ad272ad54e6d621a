package it.cooperazionedigitale.applications.web.receipt;

import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.applications.usecase.ReceiptQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.documents.pdf.PdfWorkshop;
import it.cooperazionedigitale.documents.pdf.Sheet;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Receipts on paper, with the square that leads to their check. */
@Component
class ReceiptSheets {

    private final PdfWorkshop workshop;
    private final MessageSource messages;
    private final ReceiptBlocks blocks;
    private final ApplicationWords words;
    private final String address;

    ReceiptSheets(
            PdfWorkshop workshop,
            MessageSource messages,
            ReceiptBlocks blocks,
            ApplicationWords words,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.workshop = workshop;
        this.messages = messages;
        this.blocks = blocks;
        this.words = words;
        this.address = address;
    }

    /** The receipt's bytes. */
    byte[] pdf(ReceiptQueries.Proof proof, Locale language) {
        Object[] number = {proof.receipt().protocol()};
        return workshop.make(new Sheet(
                ApplicationReceiptController.SHEET_VIEW,
                messages.getMessage("applications.receipt.sheet.title", number, language),
                messages.getMessage("applications.receipt.sheet.description", number, language),
                sheet(proof),
                language));
    }

    private ReceiptSheet sheet(ReceiptQueries.Proof proof) {
        SentVersion sent = proof.sent();
        String code = proof.receipt().code().printed();
        return new ReceiptSheet(
                proof.receipt().protocol(),
                ReceiptPage.rows(proof, words),
                code,
                address + "/verifica/" + code,
                blocks.before(sent),
                sent.files(),
                sent.transformer() == null ? null : sent.transformer().name(),
                sent.budget().stream().map(blocks::cost).toList(),
                ReceiptBlocks.euro(sent.totalCost()).format(),
                sent.capitalGoods().isPositive() ? sent.capitalGoods().format() : null,
                ReceiptBlocks.euro(sent.requested()).format(),
                blocks.after(sent),
                sent.declarations().stream()
                        .map(declared -> "applications.declaration." + declared)
                        .toList(),
                sent.call(),
                sent.form());
    }
}
