package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.outbox.MailFamily;
import java.util.Map;
import java.util.Set;

/**
 * What each letter is about, as people choose which they want. Acts with legal effect and what concerns the account's
 * safety are service letters: nobody can switch them off.
 */
final class LetterFamilies {

    private static final Map<MailFamily, Set<String>> LETTERS = Map.of(
            MailFamily.SERVICE,
                    Set.of(
                            "submitted",
                            "submittedByPec",
                            "integrationRequested",
                            "notEligible",
                            "awarded",
                            "notAwarded",
                            "lapsed",
                            "withdrawn",
                            "excluded",
                            "openedEarly",
                            "partnerFell",
                            "partnerToConfirmAgain",
                            "partnerLeft",
                            "partnerRemoved",
                            "remindIntegration",
                            "remindAward",
                            "remindIban",
                            "callExtended",
                            "callSuspended",
                            "callResumed",
                            "suspended",
                            "revoked",
                            "roleGranted",
                            "roleRevoked",
                            "accountBlocked",
                            "accountUnblocked",
                            "accountClosed",
                            "personSeen",
                            "code",
                            "passkeyAdded",
                            "factorAdded",
                            "factorRemoved",
                            "recoveryUsed",
                            "recoveryRenewed",
                            "providerAdded",
                            "providerRemoved",
                            "tooManyCodes"),
            MailFamily.APPLICATIONS,
                    Set.of(
                            "eligible",
                            "partnerAsked",
                            "partnerAccepted",
                            "partnerConfirmed",
                            "partnerDeclined",
                            "remindClosing",
                            "remindAgain",
                            "remindDraftEnd",
                            "remindPaper",
                            "remindInvitation"),
            MailFamily.PROJECTS,
                    Set.of(
                            "accepted",
                            "transformerConfirmed",
                            "finalReportDue",
                            "verified",
                            "closed",
                            "remindReport",
                            "remindReportLate",
                            "remindFinalReport",
                            "remindEngagement"),
            MailFamily.WORK,
                    Set.of(
                            "assigned",
                            "handedOver",
                            "reportSubmitted",
                            "finalReportSubmitted",
                            "remindAssignment",
                            "remindAssignmentLate",
                            "remindDecision"),
            MailFamily.DIGEST, Set.of("digest"));

    private LetterFamilies() {}

    /** The letter's family; fails for a letter that was not put into one. */
    static MailFamily of(String letter) {
        return LETTERS.entrySet().stream()
                .filter(family -> family.getValue().contains(letter))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(letter + " belongs to no family of letters"));
    }

    /** Whether it lets somebody in. */
    static boolean secret(String letter) {
        return "code".equals(letter);
    }
}
