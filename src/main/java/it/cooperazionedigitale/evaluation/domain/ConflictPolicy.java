package it.cooperazionedigitale.evaluation.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The conflicts of interest that can be worked out without asking anybody. */
public final class ConflictPolicy {

    /** Mail providers and example domains: sharing one says nothing. */
    private static final Set<String> COMMON = Set.of(
            "example.org",
            "example.com",
            "example.net",
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "outlook.it",
            "hotmail.com",
            "hotmail.it",
            "live.it",
            "yahoo.com",
            "yahoo.it",
            "icloud.com",
            "libero.it",
            "virgilio.it",
            "tiscali.it",
            "alice.it",
            "tim.it",
            "proton.me",
            "protonmail.com",
            "pec.it",
            "legalmail.it",
            "arubapec.it");

    private ConflictPolicy() {}

    /** Why a person may not score an application. */
    public enum Conflict {
        MEMBER_OF_APPLICANT,
        MEMBER_OF_TRANSFORMER,
        SAME_MAIL_DOMAIN,
        DECLARED
    }

    /**
     * An evaluator as far as conflicts go.
     *
     * @param account the account
     * @param email the address
     * @param ties bodies declared in the general declaration
     */
    public record Candidate(UUID account, String email, Set<UUID> ties) {}

    /**
     * An application as far as conflicts go.
     *
     * @param organisations the applicant and its partners
     * @param team accounts of their teams
     * @param domains mail domains of their teams
     * @param transformerTeams accounts that belong to any transformer firm
     */
    public record Side(Set<UUID> organisations, Set<UUID> team, Set<String> domains, Set<UUID> transformerTeams) {}

    /** The first conflict found, if any. */
    public static Optional<Conflict> between(Candidate candidate, Side side) {
        if (side.team().contains(candidate.account())) {
            return Optional.of(Conflict.MEMBER_OF_APPLICANT);
        }
        if (side.transformerTeams().contains(candidate.account())) {
            return Optional.of(Conflict.MEMBER_OF_TRANSFORMER);
        }
        if (side.organisations().stream().anyMatch(candidate.ties()::contains)) {
            return Optional.of(Conflict.DECLARED);
        }
        String domain = domain(candidate.email());
        return !COMMON.contains(domain) && side.domains().contains(domain)
                ? Optional.of(Conflict.SAME_MAIL_DOMAIN)
                : Optional.empty();
    }

    /** The part of an address after the at sign, lower case. */
    public static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
