package it.cooperazionedigitale.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer in a summary to check: what was asked (message key or text), what was answered, the files it consists of, and where to change it. */
public record SummaryRow(
        String label, @Nullable String value, @Nullable String changeHref, List<FileRow> files) {

    /** An answer without files. */
    public SummaryRow(String label, @Nullable String value, @Nullable String changeHref) {
        this(label, value, changeHref, List.of());
    }

    /** An answer that cannot be changed from here. */
    public static SummaryRow fixed(String label, @Nullable String value) {
        return new SummaryRow(label, value, null);
    }

    /** The same, with files. */
    public static SummaryRow of(String label, @Nullable String value, List<FileRow> files) {
        return new SummaryRow(label, value, null, files);
    }
}
