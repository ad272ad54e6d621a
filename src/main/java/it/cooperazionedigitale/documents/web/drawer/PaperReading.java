package it.cooperazionedigitale.documents.web.drawer;

import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.Filing;
import it.cooperazionedigitale.documents.usecase.KeepPaper;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TypedDay;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads the form of a paper. The file is taken in even when something else is wrong, so that it need not be sent twice. */
@Component
class PaperReading {

    private static final int LONGEST_TITLE = 120;

    private final Filing filing;
    private final Clock clock;

    PaperReading(Filing filing, Clock clock) {
        this.filing = filing;
        this.clock = clock;
    }

    KeepPaper.@Nullable Paper paper(
            PaperForm form, @Nullable DrawerKind known, @Nullable UUID document, Errors errors, Viewer viewer) {
        DrawerKind kind = known != null ? known : kind(form, errors);
        if (kind == DrawerKind.OTHER && document == null) {
            checkTitle(form.getTitle().strip(), errors);
        }
        LocalDate expires = expires(form.getExpires().strip(), kind, errors);
        UUID upload = upload(form, errors, viewer);
        return errors.hasErrors() || kind == null || upload == null
                ? null
                : new KeepPaper.Paper(document, kind, form.getTitle(), expires, upload);
    }

    static Optional<DrawerKind> kind(String name) {
        return Stream.of(DrawerKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static @Nullable DrawerKind kind(PaperForm form, Errors errors) {
        Optional<DrawerKind> kind = kind(form.getKind());
        if (kind.isEmpty()) {
            errors.rejectValue("kind", "documents.drawer.kind.missing");
        }
        return kind.orElse(null);
    }

    /** Where a refusal is said. */
    static String field(Refusal refusal) {
        return refusal.key().startsWith("documents.drawer.title.") ? "title" : "file";
    }

    private static void checkTitle(String title, Errors errors) {
        if (title.length() < 2 || title.length() > LONGEST_TITLE) {
            errors.rejectValue("title", "documents.drawer.title.wrong", new Object[] {LONGEST_TITLE}, null);
        }
    }

    private @Nullable LocalDate expires(String typed, @Nullable DrawerKind kind, Errors errors) {
        if (typed.isEmpty()) {
            if (kind != null && kind.expires()) {
                errors.rejectValue("expires", "documents.drawer.expires.missing");
            }
            return null;
        }
        Optional<LocalDate> day = TypedDay.parse(typed);
        if (day.isEmpty()) {
            errors.rejectValue("expires", "documents.drawer.expires.wrong");
        } else if (day.get().isBefore(ItalianFormats.dayOf(clock.instant()))) {
            errors.rejectValue("expires", "documents.drawer.expires.past");
        }
        return day.orElse(null);
    }

    private @Nullable UUID upload(PaperForm form, Errors errors, Viewer viewer) {
        if (form.getFile().isNothing()) {
            errors.rejectValue("file", "documents.refusal.nothing");
            return null;
        }
        try {
            return filing.receive(form.getFile(), KeepPaper.SLOT, viewer);
        } catch (Refusal refusal) {
            errors.rejectValue("file", refusal.key(), refusal.args().toArray(), null);
            return null;
        } catch (it.cooperazionedigitale.shared.NotFound gone) {
            form.getFile().setUpload("");
            errors.rejectValue("file", "documents.refusal.gone");
            return null;
        }
    }
}
