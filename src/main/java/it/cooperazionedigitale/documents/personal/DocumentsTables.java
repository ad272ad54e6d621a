package it.cooperazionedigitale.documents.personal;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class DocumentsTables {

    private DocumentsTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("documents.allowance").nothing("organisation_id", "bytes", "files"),
                PersonalTable.of("documents.block")
                        .keeps(What.DOCUMENT, Processing.FILES, Hold.BODY, "bytes")
                        .nothing("content_key", "start"),
                PersonalTable.of("documents.content_to_delete").nothing("content_key", "due"),
                PersonalTable.of("documents.drawer_document")
                        .nothing("id", "version", "organisation_id", "kind", "added_at"),
                PersonalTable.of("documents.drawer_version")
                        .nothing("document_id", "position", "file_id", "expires_on"),
                PersonalTable.of("documents.file")
                        .whose("t.sent_by = :person")
                        .leavesOut("content_key")
                        .nothing(
                                "id",
                                "version",
                                "organisation_id",
                                "purpose",
                                "subject_id",
                                "kind",
                                "size",
                                "sha256",
                                "content_key",
                                "kinds",
                                "state",
                                "checked_at",
                                "scanned",
                                "finding",
                                "reading_key",
                                "reading_kind",
                                "reading_size",
                                "reading_sha256",
                                "removed_at"),
                PersonalTable.of("documents.hold").nothing("file_id", "holder_kind", "holder_id"),
                PersonalTable.of("documents.inspection")
                        .nothing("file_id", "next_try", "claimed_until", "attempts", "waits_for", "breaks", "since"),
                PersonalTable.of("documents.sent")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.FILES, AtErasure.DELETED, "account_id")
                        .holds(What.TRACE, Processing.FILES, AtErasure.DELETED, "day", "bytes")
                        .leavesOut("account_id"),
                PersonalTable.of("documents.signature")
                        .nothing("file_id", "position", "issuer", "claimed_at", "valid_from", "valid_until", "trusted"),
                PersonalTable.of("documents.upload")
                        .whose("t.account_id = :person")
                        .holds(What.TRACE, Processing.FILES, AtErasure.DELETED, "started_at", "touched_at")
                        .leavesOut("account_id")
                        .nothing("id", "version", "size", "received", "sha256", "kind", "mime", "file_id"));
    }
}
