package it.cooperazionedigitale.organisations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.accounts.EmailAddress;
import it.cooperazionedigitale.shared.TaxCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people copy from PDFs, text programs and address books. */
class TypedTests {

    /** Whoever may have an account may be invited. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rossi&figli@example.it",
                "nome@societ\u00e0.example",
                "Giulia@Example.ORG",
                "a b@example.org",
                "nessuno",
                "x@y"
            })
    void anAddressMayBeInvitedExactlyWhenItMaySignIn(String typed) {
        assertThat(MailAddress.parse(typed).map(MailAddress::value))
                .isEqualTo(EmailAddress.parse(typed).map(EmailAddress::value));
        assertThat(Pec.parse(typed).map(Pec::address))
                .isEqualTo(EmailAddress.parse(typed).map(EmailAddress::value));
    }

    @Test
    void aNameHasNoSignThatNobodySeesOrThatTurnsTheTextRound() {
        assertThat(Names.tidy("Fili\u200b d\u2019Er\u00adba\u202e \ufeff")).isEqualTo("Fili d\u2019Erba");
        assertThat(Names.tidy("Fili\u00a0\u2009 d\u2019Erba")).isEqualTo("Fili d\u2019Erba");
    }

    @Test
    void codesAreReadAsTextProgramsPrintThem() {
        String iban = "IT60X0542811101000000123456";
        assertThat(Iban.parse("IT60\u2009X054 2811\u200b1010 0000\u2011 0123\u2013456\ufeff")
                        .map(Iban::value))
                .contains(iban);
        assertThat(AlboNumber.parse("A\u2011123\u2009456")).contains(new AlboNumber("A123456"));
        assertThat(ReaNumber.parse("REA MT\u2013123456")).contains(new ReaNumber("MT-123456"));
        assertThat(RuntsNumber.parse("12\u200b345")).contains(new RuntsNumber("12345"));
        assertThat(TaxCode.parse("\ufeff0000\u20110001\u2009007")).isEqualTo(TaxCode.parse("00000001007"));
    }
}
