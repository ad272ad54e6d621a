package it.cooperazionedigitale.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.outbox.GoldenLetters;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.outbox.post.MailPaper;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Every letter that follows from a fact has its golden files, in src/test/resources/mails. */
@PortalTest
class LettersTests {

    private static final AccountSummary GIULIA = giulia(Locale.ITALIAN);
    private static final Instant WHEN = Instant.parse("2027-03-31T09:59:58Z");

    @Autowired
    private Letters letters;

    @Autowired
    private MailPaper paper;

    private static AccountSummary giulia(Locale language) {
        return new AccountSummary(Ids.of("test/giulia"), "Giulia D’Angelò", "giulia@example.org", Set.of(), language);
    }

    @Test
    void everyLetterIsAsItsGoldenFilesSay() throws IOException {
        GoldenLetters golden = new GoldenLetters("mails", paper);
        for (Locale language : Set.of(Locale.ITALIAN, Locale.ENGLISH)) {
            for (String name : GoldenLetters.names("notifications", "notifications")) {
                OutgoingMail mail = letters.mail(giulia(language), new Letter(name, "1", "/coop", mentioned(name)));
                assertThat(mail.words().subject()).doesNotContain("Giulia", "D’Angelò", "@");
                golden.add(name, mail);
            }
        }
        golden.compare(120);
    }

    /** What a letter mentions. */
    private static Object[] mentioned(String name) {
        if (name.startsWith("role")) {
            return new Object[] {
                new DefaultMessageSourceResolvable("site.role.EVALUATOR"), "Entra nella commissione del bando."
            };
        }
        if (name.equals("personSeen")) {
            return new Object[] {
                "Irene Conti", it.cooperazionedigitale.outbox.Letter.moment(WHEN), "Mi ha chiesto aiuto con la domanda."
            };
        }
        if (name.equals("digest")) {
            return new Object[] {
                2,
                "Domanda ammessa · CD-2027-00123\nhttps://portale.example.org/coop/domande/1/stato\n\n"
                        + "Relazione finale verificata · CD-2027-00045\nhttps://portale.example.org/coop/progetti/2"
            };
        }
        if (name.equals("handedOver")) {
            return new Object[] {12, "MI3", 1};
        }
        if (name.startsWith("remind")) {
            return mentionedOfTerms(name);
        }
        if (name.equals("code")) {
            return new Object[] {"12345678"};
        }
        return name.startsWith("account") ? new Object[] {"Ha perso il telefono."} : mentionedOfCases(name);
    }

    private static Object[] mentionedOfTerms(String name) {
        Object term = it.cooperazionedigitale.outbox.Letter.moment(WHEN);
        Object day = it.cooperazionedigitale.outbox.Letter.day(java.time.LocalDate.of(2027, 3, 31));
        return switch (name) {
            case "remindReport", "remindReportLate" -> new Object[] {"CD-2027-00123", 2, day};
            case "remindPaper" -> new Object[] {day};
            case "remindAssignment", "remindAssignmentLate", "remindInvitation", "remindIban", "remindDecision" ->
                new Object[] {term};
            default ->
                new Object[] {
                    Set.of("remindClosing", "remindAgain", "remindDraftEnd").contains(name) ? "MI3" : "CD-2027-00123",
                    term
                };
        };
    }

    private static Object[] mentionedOfCases(String name) {
        if (name.startsWith("partner")) {
            return new Object[] {"MI3", "Cooperativa Vele Alte"};
        }
        if (name.startsWith("submitted")) {
            return new Object[] {
                "CD-2027-00123",
                "MI3",
                it.cooperazionedigitale.outbox.Letter.exact(WHEN),
                "7K4M-9Q2X-AB3D-FGH8",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
            };
        }
        return name.startsWith("call")
                ? new Object[] {"MI3", it.cooperazionedigitale.outbox.Letter.moment(WHEN)}
                : new Object[] {"CD-2027-00123", "MI3", it.cooperazionedigitale.outbox.Letter.exact(WHEN)};
    }

    @Test
    void theSameOccasionIsTheSameMail() {
        Letter letter = new Letter("awarded", "domanda 1", "/coop", "CD-2027-00123");
        assertThat(letters.mail(GIULIA, letter)).isEqualTo(letters.mail(GIULIA, letter));
        assertThat(letters.mail(GIULIA, letter).dedupeKey())
                .contains("awarded", "domanda 1", GIULIA.id().toString());
    }

    @Test
    void aCodeIsInTheMailAndNotInItsCopy() {
        OutgoingMail mail = letters.mail(GIULIA, new Letter("code", "1", "/accedi", "12345678"));
        assertThat(mail.secret()).isTrue();
        assertThat(mail.words().text()).contains("12345678");
        assertThat(mail.copyText()).isNotEmpty().doesNotContain("12345678");
    }

    @Test
    void actsWithLegalEffectCannotBeSwitchedOff() {
        for (String act :
                Set.of("awarded", "notAwarded", "notEligible", "excluded", "revoked", "integrationRequested")) {
            assertThat(LetterFamilies.of(act)).as(act).isEqualTo(MailFamily.SERVICE);
        }
        assertThatThrownBy(() -> LetterFamilies.of("somethingNew")).hasMessageContaining("no family");
    }

    @Test
    void datesAreInTheLanguageOfTheLetter() {
        Letter letter = new Letter(
                "submitted", "1", "/coop", "CD-2027-00123", "MI3", it.cooperazionedigitale.outbox.Letter.exact(WHEN));
        assertThat(letters.mail(GIULIA, letter).words().text()).contains(ItalianFormats.exact(WHEN));
        assertThat(letters.mail(giulia(Locale.ENGLISH), letter).words().text()).contains("31 March 2027, 11:59:58");
    }
}
