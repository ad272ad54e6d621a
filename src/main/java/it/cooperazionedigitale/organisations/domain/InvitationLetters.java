package it.cooperazionedigitale.organisations.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All letters that invited somebody. */
public interface InvitationLetters extends Repository<InvitationLetter, UUID> {

    InvitationLetter save(InvitationLetter letter);

    /** How many letters one body sent since. */
    int countByOrganisationIdAndSentAtAfter(UUID organisationId, Instant since);

    /** How many letters one person sent since, for whichever body. */
    int countBySentByAndSentAtAfter(UUID sentBy, Instant since);

    /** How many letters one address got since, of whichever body. */
    @Query("""
            select count(l.id) from InvitationLetter l join Invitation i on i.id = l.invitationId
            where i.email = :email and l.sentAt > :since""")
    int countTo(String email, Instant since);
}
