package it.cooperazionedigitale.maturity.web.dimension;

import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.Keeping;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one dimension.
 *
 * @param id the check
 * @param code the dimension
 * @param place which part of how many
 * @param title its name
 * @param intro what it is about
 * @param questions what is asked
 * @param savedBy who saved it last, in a sentence
 * @param fromLastTime whether the answers shown are those of the check before, still to be confirmed
 * @param theirs what a colleague saved in the meantime
 * @param keeping how it saves by itself; not at all while answers of the last time wait to be confirmed
 */
record DimensionPage(
        UUID id,
        String code,
        List<Object> place,
        String title,
        String intro,
        List<Asked> questions,
        @Nullable String savedBy,
        boolean fromLastTime,
        @Nullable Theirs theirs,
        @Nullable Keeping keeping) {

    /**
     * One question.
     *
     * @param lines lines to grade; none where one ticks
     * @param choices what can be ticked, or the grades of each line
     * @param many whether the grades are too many for a line
     */
    record Asked(String code, String title, String hint, List<Line> lines, List<Choice> choices, boolean many) {}

    /** One line to grade. */
    record Line(String field, String title) {}

    /** A colleague's answers. */
    record Theirs(String who, String at, List<SummaryRow> answers) {}
}
