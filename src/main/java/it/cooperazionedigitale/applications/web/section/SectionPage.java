package it.cooperazionedigitale.applications.web.section;

import it.cooperazionedigitale.forms.AskedSection;
import it.cooperazionedigitale.site.Keeping;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One section of the form, to answer.
 *
 * @param id the application
 * @param asked the questions
 * @param place which section of how many
 * @param savedBy who saved it last, if anybody did
 * @param savedAt when, in words
 * @param copied whether it comes from an earlier application and waits to be read again
 * @param theirs what others wrote meanwhile where this person wrote too
 * @param restSaved whether what is not told of as wrong was stored
 * @param keeping what its saving by itself hangs on
 */
record SectionPage(
        UUID id,
        AskedSection asked,
        List<Object> place,
        @Nullable String savedBy,
        @Nullable String savedAt,
        boolean copied,
        List<Theirs> theirs,
        boolean restSaved,
        Keeping keeping) {

    /** The questions that have fields on the page. */
    public String shown() {
        return asked.questions().stream().map(one -> one.question().id()).collect(Collectors.joining(" "));
    }

    /**
     * Another text beside one's own.
     *
     * @param id the question
     * @param question in words
     * @param anchor where the own text stands
     * @param who wrote the other; empty for oneself, in another window
     * @param at when, in words
     * @param mine the own text
     * @param answer the other
     * @param take the value of the button that takes the other
     */
    record Theirs(
            String id,
            String question,
            String anchor,
            String who,
            String at,
            String mine,
            String answer,
            String take) {}
}
