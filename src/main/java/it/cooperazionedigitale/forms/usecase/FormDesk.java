package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.FormUse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form on the desk of those who write forms.
 *
 * @param code what it is called in addresses
 * @param title as people read it, of the newest version or of the draft
 * @param purpose what it is asked for
 * @param versions those published, the newest first
 * @param draft what is being written, if anything is
 */
public record FormDesk(
        String code,
        String title,
        FormPurpose purpose,
        List<Version> versions,
        @Nullable Draft draft) {

    /**
     * One version that was published.
     *
     * @param id its id
     * @param number from 1
     * @param publishedAt when
     * @param questions how many it asks
     * @param uses what asks them
     */
    public record Version(UUID id, int number, Instant publishedAt, int questions, List<FormUse.Use> uses) {}

    /**
     * What is being written.
     *
     * @param number the version it will be
     * @param changedAt when it was written last
     * @param questions how many it asks
     */
    public record Draft(int number, Instant changedAt, int questions) {}

    /** Everything that asks the questions of any version. */
    public List<FormUse.Use> uses() {
        return versions.stream().flatMap(version -> version.uses().stream()).toList();
    }
}
