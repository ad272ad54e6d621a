package it.cooperazionedigitale.applications.web.receipt;

import it.cooperazionedigitale.applications.CostWords;
import it.cooperazionedigitale.applications.usecase.ReceiptQueries;
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
    private final CostWords costs;
    private final String address;

    ReceiptSheets(
            PdfWorkshop workshop,
            MessageSource messages,
            CostWords costs,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.workshop = workshop;
        this.messages = messages;
        this.costs = costs;
        this.address = address;
    }

    /** The receipt's bytes. */
    byte[] pdf(ReceiptQueries.Proof proof, Locale language) {
        Object[] number = {proof.receipt().protocol()};
        return workshop.make(new Sheet(
                ApplicationReceiptController.SHEET_VIEW,
                messages.getMessage("applications.receipt.sheet.title", number, language),
                messages.getMessage("applications.receipt.sheet.description", number, language),
                ReceiptSheet.of(proof, address, costs, language),
                language));
    }
}
