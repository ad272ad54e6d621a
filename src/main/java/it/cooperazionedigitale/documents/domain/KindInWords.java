package it.cooperazionedigitale.documents.domain;

import it.cooperazionedigitale.documents.FileKind;
import org.jspecify.annotations.Nullable;

/** What a file that does not fit is, as people call it: the last part of a message key. */
final class KindInWords {

    private KindInWords() {}

    static String of(@Nullable FileKind kind, @Nullable String mime) {
        if (kind != null) {
            return kind.name();
        }
        String type = mime == null ? "" : mime;
        if (type.contains("html")) {
            return "page";
        }
        if (type.contains("svg")) {
            return "drawing";
        }
        if (type.startsWith("image/")) {
            return "picture";
        }
        if (type.startsWith("video/") || type.startsWith("audio/")) {
            return "film";
        }
        if (type.contains("executable") || type.contains("msdownload") || type.contains("x-sh")) {
            return "program";
        }
        if (type.contains("zip") || type.contains("compressed") || type.contains("x-rar") || type.contains("x-tar")) {
            return "archive";
        }
        if (type.contains("tika-msoffice") || type.contains("word") || type.contains("opendocument")) {
            return "office";
        }
        if (type.startsWith("text/") || type.contains("xml")) {
            return "text";
        }
        return "unknown";
    }
}
