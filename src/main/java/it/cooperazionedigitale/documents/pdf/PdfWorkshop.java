package it.cooperazionedigitale.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Makes a PDF of a template: tagged for screen readers (PDF/UA-1), with all fonts inside and fit to be kept (PDF/A-3a). It reads
 * nothing but the template and the house style: no address, no file.
 */
@Component
public class PdfWorkshop {

    private static final String FONT = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final SpringTemplateEngine templates;
    private final byte[] regular = bytes("liberation/LiberationSans-Regular.ttf");
    private final byte[] bold = bytes("liberation/LiberationSans-Bold.ttf");
    private final String style = new String(bytes("pdf/sheet.css"), StandardCharsets.UTF_8);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfWorkshop(SpringTemplateEngine templates) {
        this.templates = templates;
        XRLog.setLoggingEnabled(false);
    }

    /** The PDF's bytes. Call it outside transactions: it takes tenths of a second. */
    public byte[] make(Sheet sheet) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(colours);
        builder.useFont(() -> new ByteArrayInputStream(regular), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FONT, BOLD, FontStyle.NORMAL, true);
        builder.useObjectDrawerFactory(new QrDrawing.Factory());
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer("Cooperazione Digitale");
        builder.withW3cDocument(new W3CDom().fromJsoup(html(sheet)), null);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder.toStream(pdf).run();
        } catch (IOException broken) {
            throw new UncheckedIOException("The template " + sheet.template() + " gave no PDF", broken);
        }
        return pdf.toByteArray();
    }

    private Document html(Sheet sheet) {
        Context context = new Context(
                sheet.language(),
                Map.of("page", sheet.page(), "sheetTitle", sheet.title(), "sheetDescription", sheet.description()));
        Document html = Jsoup.parse(templates.process(sheet.template(), context));
        html.selectXpath("/html").attr("lang", sheet.language().toLanguageTag());
        html.head().appendElement("style").text(style);
        return html;
    }

    private static byte[] bytes(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
