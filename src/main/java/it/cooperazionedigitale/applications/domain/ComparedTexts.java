package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.ApplicationMaturity;
import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a sent version says, thing by thing and in words, for two versions to be held against each other. */
final class ComparedTexts {

    private static final String APART = " · ";

    private final Map<Place, String> texts = new LinkedHashMap<>();
    private final Wording words;

    private ComparedTexts(Wording words) {
        this.words = words;
    }

    /** A thing that can differ; questions keep their id over versions. */
    record Place(String part, String what, String id) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && id.equals(place.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    static Map<Place, String> of(SentVersion version, Wording words) {
        ComparedTexts all = new ComparedTexts(words);
        version.sections().forEach(all::section);
        all.bodies(version);
        all.maturity(version.maturity());
        all.money(version);
        version.priorities().forEach(all::priority);
        return all.texts;
    }

    private void put(String part, String what, String id, String text) {
        texts.put(new Place("applications.part." + part, what, id), text);
    }

    private void section(SentVersion.Section section) {
        section.answers()
                .forEach(answer -> texts.put(
                        new Place(section.title(), answer.question(), "answer/" + answer.id()),
                        answer.files().isEmpty() ? answer.text() : files(answer.files())));
    }

    /** Two files of the same name are told apart by their fingerprints. */
    private String files(List<SentVersion.SentFile> files) {
        return files.stream()
                .map(file -> words.of("applications.versions.file", file.name(), "%.16s".formatted(file.sha256())))
                .collect(Collectors.joining("\n"));
    }

    private void bodies(SentVersion version) {
        SentVersion.Body lead = version.body();
        put(
                "PARTNERS",
                "applications.summary.form",
                "form",
                version.projectForm() == null ? "" : words.of("applications.projectForm." + version.projectForm()));
        put(
                "PARTNERS",
                "applications.receipt.body",
                "body",
                lines(lead.name(), lead.taxCode(), lead.comune(), lead.hub()));
        version.partners()
                .forEach(partner -> put(
                        "PARTNERS",
                        partner.name(),
                        "partner/" + partner.id(),
                        lines(partner.name(), partner.role(), partner.taxCode(), partner.comune(), partner.hub())));
    }

    private void maturity(@Nullable ApplicationMaturity maturity) {
        if (maturity == null) {
            return;
        }
        put(
                "MATURITY",
                "applications.maturity.overall",
                "maturity",
                words.of("maturity.score", maturity.overall()) + APART + ItalianFormats.day(maturity.completedAt()));
        maturity.dimensions()
                .forEach(one -> put(
                        "MATURITY", one.title(), "maturity/" + one.title(), words.of("maturity.score", one.points())));
    }

    private void money(SentVersion version) {
        SentVersion.Firm firm = version.transformer();
        put("TRANSFORMER", "applications.summary.firm", "firm", firm == null ? "" : firm.name());
        put(
                "BUDGET",
                "applications.desk.costs",
                "budget",
                version.budget().stream().map(this::cost).collect(Collectors.joining("\n")));
        version.shares()
                .forEach(share -> put(
                        "BUDGET",
                        share.name(),
                        "share/" + share.id(),
                        lines(share.name(), euro(share.cost()) + APART + euro(share.requested()))));
        put("BUDGET", "applications.summary.total", "total", euro(version.totalCost()));
        put("BUDGET", "applications.summary.requested", "requested", euro(version.requested()));
    }

    private String cost(SentVersion.Line line) {
        Euro vat = line.tax();
        return Stream.of(
                        line.description(),
                        line.categoryName(),
                        vat == null || !vat.isPositive()
                                ? line.paid().format()
                                : words.of(
                                        "applications.cost.withVat", line.paid().format(), vat.format()),
                        Boolean.TRUE.equals(line.capitalGoods()) ? words.of("applications.versions.capitalGoods") : "",
                        Objects.requireNonNullElse(line.body(), ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(APART));
    }

    private void priority(PriorityClaim claim) {
        put(
                "REQUIREMENTS",
                "applications.priority." + claim.category(),
                "priority/" + claim.category(),
                lines(
                        claim.arithmetic(),
                        claim.holds()
                                ? words.of("applications.requirements.counts", claim.points())
                                : words.of("applications.requirements.not")));
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String euro(String plain) {
        return Euro.of(new BigDecimal(plain)).format();
    }
}
