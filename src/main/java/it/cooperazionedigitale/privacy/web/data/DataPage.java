package it.cooperazionedigitale.privacy.web.data;

import it.cooperazionedigitale.privacy.domain.ErasureState;
import it.cooperazionedigitale.privacy.usecase.OwnDataQueries.Standing;
import it.cooperazionedigitale.shared.ItalianFormats;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do about their data.
 *
 * @param request the request to be erased that is not settled, or was refused
 */
record DataPage(@Nullable Request request) {

    /**
     * A request, ready to print.
     *
     * @param key message keys begin with it
     * @param reason why it waits or was refused
     * @param cancellable whether the person can think again
     */
    record Request(
            String key,
            String askedAt,
            String executeAt,
            String dueAt,
            @Nullable String reason,
            boolean cancellable) {}

    static DataPage of(@Nullable Standing standing) {
        if (standing == null || standing.state() == ErasureState.CANCELLED || standing.state() == ErasureState.DONE) {
            return new DataPage(null);
        }
        return new DataPage(new Request(
                "privacy.request." + standing.state(),
                ItalianFormats.day(standing.askedAt()),
                ItalianFormats.moment(standing.executeAt()),
                ItalianFormats.day(standing.dueAt()),
                standing.reason(),
                standing.state() == ErasureState.REQUESTED || standing.state() == ErasureState.HELD));
    }

    /** Whether the person can ask now. */
    public boolean open() {
        return request == null || !request.cancellable();
    }
}
