package it.cooperazionedigitale.documents.web.drawer;

import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.SignatureSummary;
import it.cooperazionedigitale.documents.usecase.DrawerQueries.Paper;
import it.cooperazionedigitale.documents.usecase.DrawerQueries.Version;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.FileRow;
import it.cooperazionedigitale.site.Tone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    private static final double KILO = 1024.0;

    private final MessageSource messages;
    private final Clock clock;

    PaperWords(MessageSource messages, Clock clock) {
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
        FileSummary file = version.file();
        boolean clean = file.state() == FileState.CLEAN;
        Status status = status(version);
        List<FileRow> rows = new ArrayList<>();
        rows.add(new FileRow(
                clean ? "/documenti/" + file.id() : null, file.name(), detail(file), status.words(), status.tone()));
        if (clean && file.kind() == FileKind.P7M) {
            rows.add(new FileRow(
                    "/documenti/" + file.id() + "/firmato",
                    words("documents.signed.download"),
                    words("documents.signed.download.why"),
                    null,
                    null));
        }
        return rows;
    }

    String detail(FileSummary file) {
        return words(
                "documents.detail",
                words("documents.kind." + file.kind()),
                size(file.size()),
                ItalianFormats.moment(file.sentAt()));
    }

    /** Each signature as a sentence or two. */
    List<String> signatures(FileSummary file) {
        return file.signatures().stream().map(this::signature).toList();
    }

    private String signature(SignatureSummary signature) {
        Instant when = signature.claimedAt() == null ? clock.instant() : signature.claimedAt();
        boolean validThen = !when.isBefore(signature.validFrom()) && !when.isAfter(signature.validUntil());
        boolean validNow = !clock.instant().isAfter(signature.validUntil());
        String by = signature.claimedAt() == null
                ? words("documents.signature.by", signature.signer())
                : words("documents.signature.byWhen", signature.signer(), ItalianFormats.moment(signature.claimedAt()));
        String certificate = !validThen
                ? "documents.signature.notValidThen"
                : validNow ? "documents.signature.valid" : "documents.signature.expiredSince";
        return by + " "
                + words(
                        certificate,
                        ItalianFormats.day(signature.validFrom()),
                        ItalianFormats.day(signature.validUntil()))
                + " "
                + words("documents.signature.trusted." + signature.trusted(), signature.issuer());
    }

    private static String size(long bytes) {
        double kilo = bytes / KILO;
        return kilo < KILO
                ? ItalianFormats.number(Math.max(1, Math.round(kilo))) + " kB"
                : ItalianFormats.decimal(Math.round(kilo / KILO * 10) / 10.0) + " MB";
    }

    String words(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, args, locale);
    }
}
