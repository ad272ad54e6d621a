package it.cooperazionedigitale.accounts.personal;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class AccountsTables {

    private AccountsTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("accounts.account")
                        .whose("t.id = :person")
                        .holds(What.IDENTITY, Processing.ACCOUNT, AtErasure.REPLACED, "sort_name", "search")
                        .holds(What.TIE, Processing.ACCOUNT, AtErasure.LEADS_NOWHERE, "id")
                        .holds(What.ROLE, Processing.ACCOUNT, AtErasure.REPLACED, "state")
                        .leavesOut("sort_name", "search", "id")
                        .nothing("version"),
                PersonalTable.of("accounts.account_role")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.OFFICE, AtErasure.DELETED, "account_id")
                        .holds(What.ROLE, Processing.OFFICE, AtErasure.DELETED, "role")
                        .leavesOut("account_id"),
                PersonalTable.of("accounts.address_change")
                        .whose("t.account_id = :person")
                        .holds(
                                What.CREDENTIAL,
                                Processing.ACCOUNT,
                                AtErasure.DELETED,
                                "old_secret_hash",
                                "new_secret_hash")
                        .holds(
                                What.TRACE,
                                Processing.ACCOUNT,
                                AtErasure.DELETED,
                                "asked_at",
                                "old_confirmed_at",
                                "new_confirmed_at",
                                "ended_at")
                        .leavesOut("account_id")
                        .nothing("id", "version", "expires_at", "outcome"),
                PersonalTable.of("accounts.attempt_lane")
                        .holds(What.TRACE, Processing.SIGN_IN, AtErasure.LEADS_NOWHERE, "lane", "full_at"),
                PersonalTable.of("accounts.factor_recovery")
                        .whose("t.account_id = :person")
                        .holds(What.TRACE, Processing.SIGN_IN, AtErasure.DELETED, "begun_at", "due_at", "ended_at")
                        .leavesOut("account_id")
                        .nothing("id", "version", "outcome"),
                PersonalTable.of("accounts.factor_reset")
                        .whose("t.account_id = :person")
                        .holds(What.TRACE, Processing.SIGN_IN, AtErasure.DELETED, "proposed_at", "decided_at")
                        .leavesOut("account_id", "proposed_by", "decided_by")
                        .nothing("id", "version", "state"),
                PersonalTable.of("accounts.forgotten_password")
                        .whose("t.email = :email")
                        .holds(What.CONTACT, Processing.SIGN_IN, AtErasure.DELETED, "email")
                        .holds(What.TRACE, Processing.SIGN_IN, AtErasure.DELETED, "asked_at")
                        .nothing("id"),
                PersonalTable.of("accounts.kept_form")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.SIGN_IN, AtErasure.DELETED, "account_id")
                        .holds(What.WORDS, Processing.SIGN_IN, AtErasure.DELETED, "fields", "address", "page")
                        .holds(What.TRACE, Processing.SIGN_IN, AtErasure.DELETED, "kept_at")
                        .holds(What.CREDENTIAL, Processing.SIGN_IN, AtErasure.DELETED, "key_hash")
                        .leavesOut("account_id"),
                PersonalTable.of("accounts.known_device")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.SIGN_IN, AtErasure.DELETED, "account_id")
                        .holds(What.CREDENTIAL, Processing.SIGN_IN, AtErasure.DELETED, "device_hash")
                        .holds(What.TRACE, Processing.SIGN_IN, AtErasure.DELETED, "first_at", "last_at")
                        .leavesOut("account_id"),
                PersonalTable.of("accounts.linked_identity")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.SIGN_IN, AtErasure.DELETED, "account_id")
                        .holds(What.IDENTITY, Processing.SIGN_IN, AtErasure.DELETED, "issuer", "subject")
                        .holds(What.TRACE, Processing.SIGN_IN, AtErasure.DELETED, "linked_at")
                        .leavesOut("account_id"),
                PersonalTable.of("accounts.mailed_code")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.SIGN_IN, AtErasure.DELETED, "account_id")
                        .holds(What.CREDENTIAL, Processing.SIGN_IN, AtErasure.DELETED, "code_hash")
                        .leavesOut("account_id")
                        .nothing("purpose", "expires_at"),
                PersonalTable.of("accounts.mailed_token")
                        .whose("t.account_id = :person")
                        .holds(What.TRACE, Processing.SIGN_IN, AtErasure.DELETED, "created_at", "used_at")
                        .leavesOut("account_id")
                        .nothing("id", "version", "purpose", "expires_at"),
                PersonalTable.of("accounts.passkey")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.SIGN_IN, AtErasure.DELETED, "account_id")
                        .holds(
                                What.CREDENTIAL,
                                Processing.SIGN_IN,
                                AtErasure.DELETED,
                                "credential_id",
                                "public_key",
                                "signature_count",
                                "attestation_object",
                                "client_data")
                        .holds(What.WORDS, Processing.SIGN_IN, AtErasure.DELETED, "label")
                        .holds(What.TRACE, Processing.SIGN_IN, AtErasure.DELETED, "added_at", "used_at")
                        .leavesOut("account_id")
                        .nothing("uv_initialized", "backup_eligible", "backup_state", "transports"),
                PersonalTable.of("accounts.passkey_owner")
                        .holds(What.TIE, Processing.SIGN_IN, AtErasure.DELETED, "account_id")
                        .holds(What.CREDENTIAL, Processing.SIGN_IN, AtErasure.DELETED, "handle"),
                PersonalTable.of("accounts.recovery_code")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.SIGN_IN, AtErasure.DELETED, "account_id")
                        .holds(What.CREDENTIAL, Processing.SIGN_IN, AtErasure.DELETED, "code_hash")
                        .holds(What.TRACE, Processing.SIGN_IN, AtErasure.DELETED, "made_at", "used_at")
                        .leavesOut("account_id"),
                PersonalTable.of("accounts.role_proposal")
                        .whose("t.account_id = :person")
                        .holds(What.TRACE, Processing.OFFICE, AtErasure.DELETED, "proposed_at", "decided_at")
                        .leavesOut("account_id", "proposed_by", "decided_by")
                        .nothing("id", "version", "state"),
                PersonalTable.of("accounts.second_factor")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.SIGN_IN, AtErasure.DELETED, "account_id")
                        .holds(What.CREDENTIAL, Processing.SIGN_IN, AtErasure.DELETED, "secret")
                        .holds(What.TRACE, Processing.SIGN_IN, AtErasure.DELETED, "added_at", "last_step")
                        .leavesOut("account_id", "last_step")
                        .nothing("kind"),
                PersonalTable.of("accounts.seeing")
                        .whose("t.seen_id = :person or t.administrator_id = :person")
                        .holds(What.TRACE, Processing.TRAIL, AtErasure.LEADS_NOWHERE, "started_at", "ended_at")
                        .nothing("id", "version", "until"),
                PersonalTable.of("accounts.session")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.SIGN_IN, AtErasure.DELETED, "account_id")
                        .holds(What.CREDENTIAL, Processing.SIGN_IN, AtErasure.DELETED, "id_hash")
                        .holds(What.IDENTITY, Processing.SIGN_IN, AtErasure.DELETED, "viewer")
                        .holds(
                                What.TRACE,
                                Processing.SIGN_IN,
                                AtErasure.DELETED,
                                "chosen_body",
                                "attributes",
                                "created_at",
                                "last_access_at",
                                "device",
                                "proofs")
                        .leavesOut("account_id", "stale")
                        .nothing("expires_at", "stale", "id"));
    }
}
