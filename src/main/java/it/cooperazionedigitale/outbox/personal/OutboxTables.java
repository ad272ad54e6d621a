package it.cooperazionedigitale.outbox.personal;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class OutboxTables {

    private OutboxTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("outbox.job_run")
                        .holds(What.WORDS, Processing.RUNNING, AtErasure.REPLACED, "problem")
                        .nothing("id", "job", "started_at", "ended_at", "outcome", "things"),
                PersonalTable.of("outbox.mail")
                        .whose("(t.account_id = :person or t.recipient = :email)"
                                + " and not (t.secret and t.state in ('WAITING', 'SENDING'))")
                        .holds(What.TIE, Processing.LETTERS, AtErasure.DELETED, "account_id", "subscription_id")
                        .holds(What.CONTACT, Processing.LETTERS, AtErasure.DELETED, "recipient")
                        .holds(
                                What.LETTER,
                                Processing.LETTERS,
                                AtErasure.DELETED,
                                "subject",
                                "greeting",
                                "body",
                                "path",
                                "dedupe_key",
                                "last_error")
                        .holds(What.TRACE, Processing.LETTERS, AtErasure.DELETED, "created_at", "sent_at")
                        .leavesOut(
                                "account_id",
                                "subscription_id",
                                "dedupe_key",
                                "last_error",
                                "next_try",
                                "attempts",
                                "path",
                                "button")
                        .nothing(
                                "id",
                                "state",
                                "attempts",
                                "next_try",
                                "language",
                                "family",
                                "button",
                                "secret",
                                "deadline",
                                "claimed_by",
                                "awaits"),
                PersonalTable.of("outbox.notice")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.LETTERS, AtErasure.DELETED, "account_id")
                        .holds(What.LETTER, Processing.LETTERS, AtErasure.DELETED, "title", "text", "path")
                        .holds(What.TRACE, Processing.LETTERS, AtErasure.DELETED, "created_at", "read_at")
                        .leavesOut("account_id", "path")
                        .nothing("id", "family", "language"),
                PersonalTable.of("outbox.scheduled_task")
                        .nothing(
                                "task_name",
                                "task_instance",
                                "task_data",
                                "execution_time",
                                "picked",
                                "picked_by",
                                "last_success",
                                "last_failure",
                                "consecutive_failures",
                                "last_heartbeat",
                                "version",
                                "priority"),
                PersonalTable.of("public.event_publication")
                        .holds(What.WORDS, Processing.RUNNING, AtErasure.REPLACED, "serialized_event")
                        .nothing(
                                "id",
                                "listener_id",
                                "event_type",
                                "publication_date",
                                "completion_date",
                                "status",
                                "completion_attempts",
                                "last_resubmission_date"),
                PersonalTable.of("public.event_publication_archive")
                        .holds(What.WORDS, Processing.RUNNING, AtErasure.REPLACED, "serialized_event")
                        .nothing(
                                "id",
                                "listener_id",
                                "event_type",
                                "publication_date",
                                "completion_date",
                                "status",
                                "completion_attempts",
                                "last_resubmission_date"),
                PersonalTable.of("public.event_publication_given_up")
                        .holds(What.WORDS, Processing.RUNNING, AtErasure.REPLACED, "serialized_event")
                        .nothing(
                                "id",
                                "listener_id",
                                "event_type",
                                "publication_date",
                                "completion_date",
                                "status",
                                "completion_attempts",
                                "last_resubmission_date",
                                "given_up_at"),
                PersonalTable.of("public.flyway_schema_history")
                        .nothing(
                                "installed_rank",
                                "version",
                                "description",
                                "type",
                                "script",
                                "checksum",
                                "installed_by",
                                "installed_on",
                                "execution_time",
                                "success"));
    }
}
