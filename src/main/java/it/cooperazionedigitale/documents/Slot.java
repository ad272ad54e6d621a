package it.cooperazionedigitale.documents;

import it.cooperazionedigitale.site.UploadRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A place that a file can be handed in for: what it is for and what fits.
 *
 * @param purpose names the place for those who later ask, such as {@code drawer} or {@code application.attachment}
 * @param kinds what it may be; with {@link FileKind#P7M} among them, any of the others may also come signed
 * @param maxBytes how big it may be
 * @param required whether there must be one
 */
public record Slot(String purpose, Set<FileKind> kinds, long maxBytes, boolean required) {

    /** The most any file may weigh: 25 MB. */
    public static final long MOST = 25L * 1024 * 1024;

    /** Papers: PDF or a photograph of them, signed or not. */
    public static final Set<FileKind> PAPERS = Set.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG, FileKind.P7M);

    public Slot {
        kinds = Set.copyOf(EnumSet.copyOf(kinds));
        maxBytes = Math.min(maxBytes, MOST);
    }

    /** A place for papers of up to 25 MB that must be filled. */
    public static Slot papers(String purpose) {
        return new Slot(purpose, PAPERS, MOST, true);
    }

    /** The same for the upload component. */
    public UploadRules rules() {
        List<FileKind> sorted = kinds.stream().sorted().toList();
        return new UploadRules(
                sorted.stream().flatMap(kind -> kind.extensions().stream()).toList(),
                sorted.stream().map(FileKind::mime).toList(),
                maxBytes,
                kinds.contains(FileKind.JPEG));
    }
}
