package it.cooperazionedigitale.documents;

import java.util.List;

/** The kinds of file the portal takes; which one a file is, its content says, never its name. */
public enum FileKind {
    /** A PDF document, perhaps with signatures in it. */
    PDF("application/pdf", List.of("pdf")),
    /** A photograph. */
    JPEG("image/jpeg", List.of("jpg", "jpeg")),
    /** A picture without loss. */
    PNG("image/png", List.of("png")),
    /** An electronic invoice, FatturaPA. */
    INVOICE("application/xml", List.of("xml")),
    /** A signed envelope around one of the others, CAdES. */
    P7M("application/pkcs7-mime", List.of("p7m")),
    /** A spreadsheet, only where a template asks for it. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"));

    private final String mime;
    private final List<String> extensions;

    FileKind(String mime, List<String> extensions) {
        this.mime = mime;
        this.extensions = extensions;
    }

    /** The media type it is sent with. */
    public String mime() {
        return mime;
    }

    /** The endings of its names, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether browsers may show it themselves. */
    public boolean picture() {
        return this == JPEG || this == PNG;
    }
}
