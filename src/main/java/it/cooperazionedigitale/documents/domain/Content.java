package it.cooperazionedigitale.documents.domain;

import it.cooperazionedigitale.documents.FileKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the beginning of a file says it is.
 *
 * @param kind the kind, or null for what the portal does not take
 * @param mime the media type, also of what is not taken: it is told to who sent it
 */
public record Content(@Nullable FileKind kind, String mime) {

    /** How much of a file is looked at. */
    public static final int HEAD = 64 * 1024;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final Pattern INVOICE =
            Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?FatturaElettronica(?:Semplificata)?[\\s>/]");
    /** The object identifier 1.2.840.113549.1.7.2, signed data. */
    private static final byte[] SIGNED_DATA = {
        0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x07, 0x02
    };

    /** Looks at the first bytes; name and declared type count for nothing. */
    public static Content of(byte[] head) {
        FileKind kind = kind(head);
        return new Content(kind, kind != null ? kind.mime() : otherwise(head));
    }

    private static @Nullable FileKind kind(byte[] head) {
        if (starts(head, "%PDF-")) {
            return FileKind.PDF;
        }
        if (starts(head, "\u00FF\u00D8\u00FF")) {
            return FileKind.JPEG;
        }
        if (starts(head, "\u0089PNG\r\n\u001A\n")) {
            return FileKind.PNG;
        }
        if (starts(head, "PK\u0003\u0004")) {
            String names = new String(head, StandardCharsets.ISO_8859_1);
            return names.contains("xl/") || names.contains("[Content_Types].xml") && !names.contains("word/")
                    ? FileKind.XLSX
                    : null;
        }
        if (envelope(head)) {
            return FileKind.P7M;
        }
        String text = text(head);
        return text.stripLeading().startsWith("<") && INVOICE.matcher(text).find() ? FileKind.INVOICE : null;
    }

    /** A CMS signed envelope: as it is, or in Base64, with or without its PEM lines. */
    private static boolean envelope(byte[] head) {
        if (head.length > 24 && head[0] == 0x30) {
            return signedDataNearTheBeginning(head);
        }
        String text = new String(head, 0, Math.min(head.length, 512), StandardCharsets.US_ASCII)
                .replaceFirst("^\\s*-----BEGIN (PKCS7|CMS|PKCS #7 SIGNED DATA)-----", "")
                .replaceAll("\\s", "");
        if (!text.startsWith("MI") || !text.matches("[A-Za-z0-9+/=]{24,}.*")) {
            return false;
        }
        String whole = text.replaceAll("[^A-Za-z0-9+/].*", "");
        byte[] decoded = java.util.Base64.getDecoder().decode(whole.substring(0, whole.length() / 4 * 4));
        return signedDataNearTheBeginning(decoded);
    }

    private static boolean signedDataNearTheBeginning(byte[] bytes) {
        for (int at = 2; at <= 8 && at + SIGNED_DATA.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + SIGNED_DATA.length, SIGNED_DATA, 0, SIGNED_DATA.length)) {
                return true;
            }
        }
        return false;
    }

    private static String text(byte[] head) {
        Charset charset = StandardCharsets.UTF_8;
        if (starts(head, "\u00FE\u00FF") || starts(head, "\0<")) {
            charset = StandardCharsets.UTF_16BE;
        } else if (starts(head, "\u00FF\u00FE") || starts(head, "<\0")) {
            charset = StandardCharsets.UTF_16LE;
        }
        String text = new String(head, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String otherwise(byte[] head) {
        try {
            return TYPES.detect(new ByteArrayInputStream(head), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean starts(byte[] head, String latin) {
        byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }
}
