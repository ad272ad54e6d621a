package it.cooperazionedigitale.audit.web.trail;

import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.FactWords;
import it.cooperazionedigitale.audit.Finding;
import it.cooperazionedigitale.audit.Verification;
import it.cooperazionedigitale.audit.usecase.TrailQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The lines found and the newest verification, ready to print. */
record TrailPage(
        List<Row> rows,
        PageLinks links,
        List<Choice> acts,
        @Nullable Look look) {

    private static final List<String> GROUPS = List.of(
            "account",
            "organisation",
            "call",
            "application",
            "opening",
            "integration",
            "eligibility",
            "assignment",
            "sheet",
            "ranking",
            "resolution",
            "award",
            "project",
            "transformer",
            "maturity",
            "job");

    /**
     * One line.
     *
     * @param act the code of the act; its words are the message {@code audit.act.} and the code
     * @param facts what changed, by name
     */
    record Row(
            String number,
            String when,
            String who,
            String act,
            String subject,
            @Nullable String reason,
            List<SummaryRow> facts) {}

    /** The newest verification. */
    record Look(boolean well, String when, String lines, String waiting, String seconds, List<Found> findings) {}

    /** One finding: the message {@code audit.finding.} and its kind, with the number and the detail. */
    record Found(String kind, String number, String detail) {}

    static TrailPage of(TrailQueries.Page found, TrailForm form, @Nullable Verification newest, FactWords words) {
        String next = found.next() == null ? null : next(form, found.next());
        return new TrailPage(
                found.lines().stream().map(line -> row(line, words)).toList(),
                new PageLinks(null, next, null),
                GROUPS.stream()
                        .map(group -> Choice.of(group, "audit.group." + group))
                        .toList(),
                newest == null ? null : look(newest));
    }

    private static String next(TrailForm form, long last) {
        return UriComponentsBuilder.fromPath("/admin/audit")
                .queryParam("persona", form.getPersona())
                .queryParam("atto", form.getAtto())
                .queryParam("cosa", form.getCosa())
                .queryParam("dal", form.getDal())
                .queryParam("al", form.getAl())
                .queryParam("prima", last)
                .encode()
                .toUriString();
    }

    private static Row row(AuditLine line, FactWords words) {
        return new Row(
                ItalianFormats.number(line.number()),
                ItalianFormats.exact(line.at()),
                line.isSealed() ? "audit.trail.sealed" : line.actorName(),
                line.act(),
                line.subjectId().toString(),
                line.reason(),
                words.rows(line, Set.of()));
    }

    private static Look look(Verification newest) {
        return new Look(
                newest.well(),
                ItalianFormats.exact(newest.endedAt()),
                ItalianFormats.number(newest.lines()),
                ItalianFormats.number(newest.waiting()),
                ItalianFormats.decimal(newest.seconds()),
                newest.findings().stream().map(TrailPage::found).toList());
    }

    private static Found found(Finding finding) {
        return new Found(finding.kind().name(), ItalianFormats.number(finding.number()), finding.detail());
    }
}
