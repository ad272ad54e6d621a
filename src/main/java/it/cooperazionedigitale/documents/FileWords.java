package it.cooperazionedigitale.documents;

import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.FileRow;
import it.cooperazionedigitale.site.Tone;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Files in words, the same on every page: what they are, how far they have come, who signed them. */
@Component
public class FileWords {

    private static final double KILO = 1024.0;
    private static final String ENVELOPE = ".p7m";

    private final MessageSource messages;
    private final Clock clock;

    FileWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** What there is to download of a file, the document first and the signed envelope around it after, with its state. */
    public List<FileRow> rows(FileSummary file) {
        String state = "documents.state." + file.state();
        Tone tone = switch (file.state()) {
            case CLEAN -> Tone.OK;
            case PENDING -> Tone.DOING;
            case REFUSED, REMOVED -> Tone.STOP;
        };
        return rows(file, words(state), tone);
    }

    /** The same with a state in other words. */
    public List<FileRow> rows(FileSummary file, @Nullable String status, @Nullable Tone tone) {
        boolean clean = file.state() == FileState.CLEAN;
        List<FileRow> rows = new ArrayList<>();
        rows.add(new FileRow(clean ? "/documenti/" + file.id() : null, reading(file), detail(file), status, tone));
        if (clean && file.signedEnvelope()) {
            rows.add(new FileRow(
                    "/documenti/" + file.id() + "/firmato",
                    words("documents.signed.download"),
                    words("documents.signed.download.why"),
                    null,
                    null));
        }
        return rows;
    }

    /** For those who read what was sent: the rows without a state where all is well, and who signed. */
    public List<FileRow> toRead(FileSummary file) {
        List<FileRow> rows = new ArrayList<>(file.state() == FileState.CLEAN ? rows(file, null, null) : rows(file));
        List<String> signed = signatures(file);
        if (!signed.isEmpty()) {
            FileRow first = rows.get(0);
            rows.set(
                    0,
                    new FileRow(
                            first.href(),
                            first.name(),
                            first.detail() + ". " + String.join(" ", signed),
                            first.status(),
                            first.tone()));
        }
        return rows;
    }

    /** Kind, size and day. */
    public String detail(FileSummary file) {
        return words(
                "documents.detail",
                words("documents.kind." + file.kind()),
                size(file.size()),
                ItalianFormats.moment(file.sentAt()));
    }

    /** Why it was not accepted and what to do; nothing while it was not refused. */
    public List<String> fault(FileSummary file) {
        return file.finding() == null
                ? List.of()
                : Stream.of("", ".advice")
                        .map(part -> words("documents.finding." + file.finding() + part))
                        .toList();
    }

    /** What there is to say under a file that was handed in: that it waits, why it was not accepted, or who signed it. */
    public List<String> notes(FileSummary file) {
        return file.state() == FileState.PENDING
                ? List.of(words("documents.state.PENDING.means"))
                : Stream.concat(fault(file).stream(), signatures(file).stream()).toList();
    }

    /** Each signature as a sentence or two. */
    public List<String> signatures(FileSummary file) {
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

    /** What readers open is called without the envelope's ending. */
    private static String reading(FileSummary file) {
        String name = file.name();
        return file.state() == FileState.CLEAN
                        && file.signedEnvelope()
                        && name.toLowerCase(Locale.ROOT).endsWith(ENVELOPE)
                ? name.substring(0, name.length() - ENVELOPE.length())
                : name;
    }

    private static String size(long bytes) {
        double kilo = bytes / KILO;
        return kilo < KILO
                ? ItalianFormats.number(Math.max(1, Math.round(kilo))) + " kB"
                : ItalianFormats.decimal(Math.round(kilo / KILO * 10) / 10.0) + " MB";
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
