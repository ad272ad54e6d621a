package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.ApplicationMaturity;
import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is sealed when an application is sent, in plain values and words as they were then.
 *
 * @param call code of the call
 * @param callTitle its title
 * @param form code and version of the form
 * @param body the body that leads
 * @param title the project's title
 * @param sections the answers
 * @param budget the cost lines
 * @param totalCost their sum
 * @param requested the contribution asked for
 * @param transformer the firm named, if any
 * @param priorities the priority categories with their arithmetic
 * @param declarations the codes declared
 * @param projectForm how bodies come together; null in versions sent before it was asked
 * @param partners the bodies that take part beside the lead
 * @param shares what each body pays and asks for; empty for a body that applies alone
 * @param maturity how digital the lead said it was; null where it had not checked, and in versions sent before it was asked
 */
public record SentVersion(
        String call,
        String callTitle,
        String form,
        Body body,
        String title,
        List<Section> sections,
        List<Line> budget,
        String totalCost,
        String requested,
        @Nullable Firm transformer,
        List<PriorityClaim> priorities,
        List<String> declarations,
        @Nullable String projectForm,
        List<Partner> partners,
        List<BodyShare> shares,
        @Nullable ApplicationMaturity maturity) {

    /** A version sent before bodies could apply together has no partners. */
    @SuppressWarnings("ConstantValue")
    public SentVersion {
        partners = partners == null ? List.of() : List.copyOf(partners);
        shares = shares == null ? List.of() : List.copyOf(shares);
    }

    /** What one body pays and asks for. */
    public record BodyShare(UUID id, String name, String cost, String requested) {}

    /**
     * A body that takes part, with what it does and when it confirmed that; in versions that tell it also who confirmed for it and
     * what that person declared.
     */
    public record Partner(
            UUID id,
            String name,
            String taxCode,
            String comune,
            String hub,
            String role,
            String confirmedAt,
            @Nullable String confirmedBy,
            List<String> declarations) {

        @SuppressWarnings("ConstantValue")
        public Partner {
            declarations = declarations == null ? List.of() : List.copyOf(declarations);
        }
    }

    /** All files it was sent with. */
    public List<SentFile> files() {
        return sections.stream()
                .flatMap(section -> section.answers().stream())
                .flatMap(answer -> answer.files().stream())
                .toList();
    }

    /** The body as it was. */
    public record Body(UUID id, String name, String taxCode, String comune, String hub) {}

    /** The firm named. */
    public record Firm(UUID id, String name) {}

    /** One section of the form. */
    public record Section(String id, String title, List<Answer> answers) {}

    /** One question: what is stored, the words to print, and the files it consists of. */
    public record Answer(
            String id, String question, @Nullable Object stored, String text, List<SentFile> files) {

        public Answer {
            files = files == null ? List.of() : List.copyOf(files);
        }

        /** An answer without files. */
        public Answer(String id, String question, @Nullable Object stored, String text) {
            this(id, question, stored, text, List.of());
        }
    }

    /** A file by its name and the fingerprint of its bytes. */
    public record SentFile(UUID id, String name, String sha256) {}

    /** The part of the cost that is capital goods; nothing in versions that do not tell it. */
    public Euro capitalGoods() {
        return budget.stream()
                .filter(line -> Boolean.TRUE.equals(line.capitalGoods()))
                .map(Line::paid)
                .reduce(Euro.ZERO, Euro::plus);
    }

    /**
     * One cost line: what is paid in all and, in versions that tell it, the VAT within, the body that pays, and whether these are
     * capital goods.
     */
    public record Line(
            String category,
            String categoryName,
            String description,
            String cost,
            @Nullable String vat,
            @Nullable String body,
            @Nullable Boolean capitalGoods) {

        /** What is paid in all. */
        public Euro paid() {
            return Euro.of(new BigDecimal(cost));
        }

        /** The VAT within; null where the version does not tell it. */
        public @Nullable Euro tax() {
            return vat == null ? null : Euro.of(new BigDecimal(vat));
        }
    }
}
