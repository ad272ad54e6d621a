package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.ReceiptQueries;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.FileWords;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the files of an application are still waiting for, and what to do about one that was found faulty after the sending. */
@Component
public class FileNotes {

    private static final Set<ApplicationState> READ_NOW = EnumSet.of(
            ApplicationState.SUBMITTED, ApplicationState.IN_ELIGIBILITY_CHECK, ApplicationState.INTEGRATION_REQUESTED);

    private final FormLibrary forms;
    private final Files files;
    private final FileWords fileWords;
    private final ApplicationWords words;

    FileNotes(FormLibrary forms, Files files, FileWords fileWords, ApplicationWords words) {
        this.forms = forms;
        this.files = files;
        this.fileWords = fileWords;
        this.words = words;
    }

    /** A notice. */
    public record Note(String title, String text, String tone) {}

    /** Those of an application as it stands: that is waited for needs nobody to wait. */
    public List<Note> of(OwnApplication application) {
        Collection<FileSummary> found = found(forms.files(application.asked()));
        if (application.state() == ApplicationState.DRAFT) {
            return waiting(found, "applications.files.waiting.draft");
        }
        return READ_NOW.contains(application.state()) ? sent(found, application.call()) : List.of();
    }

    /** Those of a version that was sent and counts. */
    public List<Note> of(ReceiptQueries.Proof proof) {
        return proof.counts() && READ_NOW.contains(proof.state())
                ? sent(
                        found(proof.sent().files().stream()
                                .map(SentVersion.SentFile::id)
                                .collect(Collectors.toSet())),
                        proof.call())
                : List.of();
    }

    private Collection<FileSummary> found(Set<UUID> ids) {
        return files.findAll(ids).values();
    }

    private List<Note> sent(Collection<FileSummary> found, CallSummary call) {
        List<Note> notes = new ArrayList<>(waiting(found, "applications.files.waiting.sent"));
        List<FileSummary> refused = in(FileState.REFUSED, found);
        if (!refused.isEmpty()) {
            String faults = refused.stream()
                    .map(file -> "«" + file.name() + "». " + String.join(". ", fileWords.fault(file)))
                    .collect(Collectors.joining(" "));
            boolean open = call.state() == CallState.OPEN;
            notes.add(new Note(
                    words.of("applications.files.refused.title", refused.size()),
                    faults + " "
                            + words.of(
                                    open ? "applications.files.refused.open" : "applications.files.refused.closed",
                                    ItalianFormats.deadline(call.closesAt())),
                    open ? "call" : "warn"));
        }
        return notes;
    }

    private List<Note> waiting(Collection<FileSummary> found, String key) {
        List<FileSummary> pending = in(FileState.PENDING, found);
        return pending.isEmpty()
                ? List.of()
                : List.of(new Note(
                        words.of("applications.files.waiting.title", pending.size()),
                        words.of(
                                key,
                                pending.stream()
                                        .map(file -> "«" + file.name() + "»")
                                        .collect(Collectors.joining(", "))),
                        "info"));
    }

    private static List<FileSummary> in(FileState state, Collection<FileSummary> found) {
        return found.stream()
                .filter(file -> file.state() == state)
                .sorted((one, other) -> one.sentAt().compareTo(other.sentAt()))
                .toList();
    }
}
