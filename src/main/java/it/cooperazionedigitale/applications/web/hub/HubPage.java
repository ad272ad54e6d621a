package it.cooperazionedigitale.applications.web.hub;

import it.cooperazionedigitale.applications.web.Gate;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hub of an application.
 *
 * @param id the application
 * @param title the project's title
 * @param callTitle its call
 * @param callHref where the call is described
 * @param state what the state is called
 * @param tone how it is tinted
 * @param means what the state means, in words
 * @param protocol its number, once sent
 * @param writing its sections, while it is a draft
 * @param copied what it took over from an earlier application, if it began with one
 * @param steps what to read and do after the sending
 * @param mayReopen whether it can become a draft again
 * @param mayWithdraw whether it can be taken back by this person
 * @param opened that it was opened before the closing of its call, in words
 */
record HubPage(
        UUID id,
        String title,
        String callTitle,
        String callHref,
        String state,
        Tone tone,
        String means,
        @Nullable String protocol,
        @Nullable Writing writing,
        @Nullable Copied copied,
        List<TaskRow> steps,
        boolean mayReopen,
        boolean mayWithdraw,
        @Nullable String opened) {

    /**
     * What came from an earlier application.
     *
     * @param from which, in words
     * @param call the call it was written for
     * @param href where it is read
     * @param taken what came along
     * @param waits how much of it waits to be read again; null for nothing
     * @param many how much stayed behind, in words
     * @param left what stayed behind
     */
    record Copied(
            String from,
            String call,
            String href,
            List<String> taken,
            @Nullable String waits,
            String many,
            List<Left> left) {

        /**
         * Something that stayed behind.
         *
         * @param href where it can be mended, if it can
         * @param what what it is, a text or a message key
         * @param why why not
         */
        record Left(@Nullable String href, String what, String why) {}
    }

    /**
     * A draft and the time there is for it.
     *
     * @param prepare rows before the project
     * @param project rows of the form's sections
     * @param money rows about firm, money and declarations
     * @param send the last row
     * @param progress how far it is, in words
     * @param how where the minutes come from; null where nothing is left to do
     * @param done complete sections
     * @param total sections that are needed
     * @param closes the closing, in words
     * @param closesAt the closing
     * @param now the server's time
     * @param left time left, in words
     * @param gate whether the call takes applications now
     * @param again that it was sent once and counts for nothing until it is sent again, in words; null for a first sending
     */
    record Writing(
            List<TaskRow> prepare,
            List<TaskRow> project,
            List<TaskRow> money,
            List<TaskRow> send,
            String progress,
            @Nullable String how,
            long done,
            long total,
            String closes,
            Instant closesAt,
            Instant now,
            String left,
            Gate gate,
            @Nullable String again) {}
}
