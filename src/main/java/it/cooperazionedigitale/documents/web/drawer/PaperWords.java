package it.cooperazionedigitale.documents.web.drawer;

import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.FileWords;
import it.cooperazionedigitale.documents.usecase.DrawerQueries.Paper;
import it.cooperazionedigitale.documents.usecase.DrawerQueries.Version;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.FileRow;
import it.cooperazionedigitale.site.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Papers and their files in words. */
@Component
class PaperWords {

    private static final int SOON = 30;

    private final FileWords files;
    private final MessageSource messages;
    private final Clock clock;

    PaperWords(FileWords files, MessageSource messages, Clock clock) {
        this.files = files;
        this.messages = messages;
        this.clock = clock;
    }

    /** A state in words with its colour. */
    record Status(String words, Tone tone) {}

    String title(DrawerKind kind, @Nullable String title) {
        return title != null ? title : words("documents.drawer.kind." + kind);
    }

    Status status(Paper paper) {
        return status(paper.newest());
    }

    Status status(Version version) {
        FileState state = version.file().state();
        LocalDate last = version.expiresOn();
        if (state == FileState.PENDING) {
            return new Status(words("documents.state.PENDING"), Tone.DOING);
        }
        if (state != FileState.CLEAN) {
            return new Status(words("documents.state." + state), Tone.STOP);
        }
        if (last == null) {
            return new Status(words("documents.drawer.valid"), Tone.OK);
        }
        long days = ChronoUnit.DAYS.between(ItalianFormats.dayOf(clock.instant()), last);
        if (days < 0) {
            return new Status(words("documents.drawer.expired", ItalianFormats.day(last)), Tone.STOP);
        }
        if (days > SOON) {
            return new Status(words("documents.drawer.validUntil", ItalianFormats.day(last)), Tone.OK);
        }
        return new Status(
                days == 0
                        ? words("documents.drawer.expiresToday")
                        : days == 1
                                ? words("documents.drawer.expiresTomorrow")
                                : words("documents.drawer.expiresIn", days),
                Tone.TODO);
    }

    /** The file with what readers can have of it. */
    List<FileRow> rows(Version version) {
        Status status = status(version);
        return files.rows(version.file(), status.words(), status.tone());
    }

    /** Each signature as a sentence or two. */
    List<String> signatures(FileSummary file) {
        return files.signatures(file);
    }

    String words(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, args, locale);
    }
}
