package it.cooperazionedigitale.documents.web.upload;

import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.documents.usecase.AppendPiece;
import it.cooperazionedigitale.documents.usecase.CompleteUpload;
import it.cooperazionedigitale.documents.usecase.DropUpload;
import it.cooperazionedigitale.documents.usecase.StartUpload;
import it.cooperazionedigitale.documents.usecase.UploadQueries;
import it.cooperazionedigitale.documents.usecase.UploadState;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Files in pieces: announced, sent piece by piece, asked how far they are, sent on after a cut. Answers are JSON. */
@Controller
@ResponseBody
@AccessibleTo(signedIn = true)
class UploadController {

    private final StartUpload starting;
    private final AppendPiece appending;
    private final CompleteUpload completing;
    private final DropUpload dropping;
    private final UploadQueries queries;
    private final MessageSource messages;

    UploadController(
            StartUpload starting,
            AppendPiece appending,
            CompleteUpload completing,
            DropUpload dropping,
            UploadQueries queries,
            MessageSource messages) {
        this.starting = starting;
        this.appending = appending;
        this.completing = completing;
        this.dropping = dropping;
        this.queries = queries;
        this.messages = messages;
    }

    @PostMapping("/caricamenti")
    UploadState start(
            @RequestParam(defaultValue = "") String nome, @RequestParam(defaultValue = "0") long peso, Viewer viewer) {
        return starting.start(nome, peso, viewer);
    }

    @GetMapping("/caricamenti/{id}")
    UploadState state(@PathVariable UUID id, Viewer viewer) {
        return queries.state(id, viewer);
    }

    /** At most one piece is in memory; whoever sends more is sending something else. */
    @PutMapping("/caricamenti/{id}")
    UploadState piece(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long da,
            Viewer viewer,
            HttpServletRequest request)
            throws IOException {
        queries.state(id, viewer);
        byte[] piece = request.getInputStream().readNBytes(FileStore.PIECE + 1);
        if (piece.length > FileStore.PIECE) {
            throw new Refusal("documents.refusal.gap");
        }
        UploadState state = appending.append(id, da, piece, viewer);
        return state.received() == state.size() ? completing.complete(id, viewer) : state;
    }

    @DeleteMapping("/caricamenti/{id}")
    void drop(@PathVariable UUID id, Viewer viewer) {
        dropping.drop(id, viewer);
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        return told(HttpStatus.CONFLICT, refusal.key(), refusal.args().toArray());
    }

    /** An address that no script of ours asks for. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Map<String, String>> unreadable(MethodArgumentTypeMismatchException what) {
        boolean noUpload = "id".equals(what.getName());
        return told(
                noUpload ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
                noUpload ? "documents.refusal.gone" : "documents.refusal.gap");
    }

    private ResponseEntity<Map<String, String>> told(HttpStatus status, String key, Object... args) {
        String words = messages.getMessage(key, args, key, LocaleContextHolder.getLocale());
        return ResponseEntity.status(status).body(Map.of("error", String.valueOf(words)));
    }
}
