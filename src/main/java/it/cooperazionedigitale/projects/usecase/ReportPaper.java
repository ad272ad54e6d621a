package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.projects.domain.QuestionnaireSection;
import it.cooperazionedigitale.projects.domain.SentReport;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report to read or to write on: what it asks, what is answered so far and what was sent.
 *
 * @param form the version of the form, with the section the portal computes with as its last
 * @param asked what of it is asked, given the answers so far
 * @param given the answers saved so far, by section
 * @param missing what is missing before it can be sent
 * @param sent what was sent last, if anything was
 */
public record ReportPaper(
        FormDefinition form,
        AskedForm asked,
        Map<String, Given> given,
        List<MissingAnswer> missing,
        @Nullable Sent sent) {

    private static final Given NOTHING = new Given(0, Instant.EPOCH, "", Map.of());

    /**
     * The answers to a section.
     *
     * @param revision how often it was saved
     * @param savedAt when last
     * @param savedBy by whom; empty where nobody knows
     * @param values the answers, by question
     */
    public record Given(int revision, Instant savedAt, String savedBy, Map<String, Object> values) {

        static Given of(QuestionnaireSection section) {
            return new Given(section.revision(), section.savedAt(), section.savedBy(), section.values());
        }
    }

    /**
     * A sending.
     *
     * @param number which one, from 1
     * @param at when
     * @param sha256 the fingerprint of its text
     * @param sections its answers, by section and question
     */
    public record Sent(int number, Instant at, String sha256, Map<String, Map<String, Object>> sections) {

        /** All its answers. */
        public Map<String, Object> all() {
            return together(sections.values().stream());
        }

        static Sent of(SentReport sent) {
            return new Sent(
                    sent.number(), sent.sentAt(), sent.sha256(), sent.answers().sections());
        }
    }

    static ReportPaper of(Paper paper, AskedForm asked, List<MissingAnswer> missing, Optional<SentReport> sent) {
        Map<String, Given> given = new LinkedHashMap<>();
        paper.form()
                .sections()
                .forEach(section ->
                        paper.given(section.id()).ifPresent(stored -> given.put(section.id(), Given.of(stored))));
        return new ReportPaper(
                paper.form(), asked, given, missing, sent.map(Sent::of).orElse(null));
    }

    /** The answers to a section so far. */
    public Given given(String section) {
        return given.getOrDefault(section, NOTHING);
    }

    /** All answers so far, those to questions that are not asked at present too. */
    public Map<String, Object> all() {
        return together(given.values().stream().map(Given::values));
    }

    private static Map<String, Object> together(Stream<Map<String, Object>> sections) {
        Map<String, Object> all = new HashMap<>();
        sections.forEach(all::putAll);
        return all;
    }

    /** Whether it fits on one page: one section besides the one the portal computes with. */
    public boolean fitsOnePage() {
        return form.sections().size() <= 2;
    }
}
