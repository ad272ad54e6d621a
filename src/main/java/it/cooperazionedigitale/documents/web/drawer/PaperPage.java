package it.cooperazionedigitale.documents.web.drawer;

import it.cooperazionedigitale.site.FileRow;
import it.cooperazionedigitale.site.UploadRules;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper with its history.
 *
 * @param id the paper
 * @param title what it is
 * @param files the newest version's file, and its signed envelope
 * @param problem why the newest was refused, in words, or null
 * @param advice what to do then
 * @param waiting whether the newest waits for its check
 * @param signatures each signature in words
 * @param fingerprint SHA-256 of what was sent
 * @param history older versions
 * @param mayEdit whether the viewer may change anything
 * @param rules what fits
 */
record PaperPage(
        UUID id,
        String title,
        List<FileRow> files,
        @Nullable String problem,
        @Nullable String advice,
        boolean waiting,
        List<String> signatures,
        String fingerprint,
        List<FileRow> history,
        boolean mayEdit,
        UploadRules rules) {}
