package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.LettersToCome;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the letters of facts that have not happened yet, by asking those who will write them. */
@Component
@Unguarded("says only how many letters a fact causes")
class AnnouncedLetters implements LettersToCome {

    private final Letters letters;
    private final List<Writes> writers;

    AnnouncedLetters(Letters letters, List<Writes> writers) {
        this.letters = letters;
        this.writers = writers;
    }

    @Override
    @Transactional(readOnly = true)
    public Readers of(Collection<?> facts) {
        List<Audience> audiences = facts.stream()
                .flatMap(fact -> writers.stream().flatMap(writer -> writer.audiencesOf(fact).stream()))
                .toList();
        List<AccountSummary> each =
                letters.readers(audiences).stream().flatMap(List::stream).toList();
        return new Readers(
                (int) each.stream().map(AccountSummary::id).distinct().count(), each.size(), (int) audiences.stream()
                        .filter(Audience.Team.class::isInstance)
                        .distinct()
                        .count());
    }
}
