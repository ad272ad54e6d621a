package it.cooperazionedigitale.organisations.web.records;

import it.cooperazionedigitale.organisations.usecase.RecordQueries;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record, ready to print.
 *
 * @param id the record
 * @param name the body's name
 * @param facts what is known of it
 * @param mergedInto the record it was merged into
 * @param team its people; the places are message keys
 * @param mayCorrect whether the viewer may set right by what the programme knows the body
 * @param mayOpenPeople whether the viewer may open the pages of people
 * @param doubles records that may be the same body
 * @param merges what happened to it
 */
record RecordPage(
        UUID id,
        String name,
        List<SummaryRow> facts,
        @Nullable UUID mergedInto,
        List<RecordQueries.Member> team,
        boolean mayCorrect,
        boolean mayOpenPeople,
        List<Double> doubles,
        List<Merge> merges) {

    /**
     * A record that may be the same body.
     *
     * @param why message key of the likeness
     * @param propose where a merge with it is proposed, for those who may
     */
    record Double(
            UUID id,
            String name,
            String code,
            String comune,
            String why,
            @Nullable String propose) {}

    /**
     * One merge of this record.
     *
     * @param told which record into which
     * @param state message key of its state
     * @param by who did what and when
     * @param reason why
     * @param decide where it is decided, for those who may
     * @param undo where it is undone, for those who may
     */
    record Merge(
            String told,
            String state,
            String by,
            String reason,
            @Nullable String decide,
            @Nullable String undo) {}
}
