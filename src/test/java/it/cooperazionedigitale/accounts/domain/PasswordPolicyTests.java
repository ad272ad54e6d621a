package it.cooperazionedigitale.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTests {

    private final PasswordPolicy policy =
            new PasswordPolicy(Set.of("password", "dragon", "francesca", "1qaz2wsx"), Set.of("cooperazione-digitale"));

    private String objection(String password) {
        return policy.objection(password, "Giulia D’Angelò", "giulia.dangelo@filiderba.example.org")
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quattro gatti sul tetto",
                "correct horse battery staple",
                "cooperazione cavallo batteria",
                "Tr0ub4dor&3xyz",
                "la città dei ragazzi",
                "🐈🐕🐇🐢🦊🐻🐼🐨🐯🦁🐮🐷",
                "9f86d081884c7d65"
            })
    void aLongOnePassesWhateverItIsMadeOf(String password) {
        assertThat(objection(password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "undicilette, tooShort",
        "aaaaaaaaaaaa, common",
        "abababababab, common",
        "123456789012, common",
        "qwertyuiopasd, common",
        "passwordpassword, common",
        "Password2026!, common",
        "p4ssw0rd2026!!, common",
        "francesca1990!, common",
        "1qaz2wsx1qaz2wsx, common",
        "GiuliaD'Angelò26, personal",
        "filiderba-giulia, personal",
        "Cooperazione2026, personal"
    })
    void whatEverybodyWouldTryIsRefused(String password, String why) {
        assertThat(objection(password)).isEqualTo("accounts.password." + why);
    }

    @Test
    void twoHundredCharactersPassAndMoreDoNot() {
        String long200 = "ab cd ef gh ".repeat(17).substring(0, 200);
        assertThat(objection("x" + long200.substring(1))).isEmpty();
        assertThat(objection(long200 + "y")).isEqualTo("accounts.password.tooLong");
    }

    @Test
    void theInventedPeoplesPasswordIsTakenWhereItIsExcepted() {
        assertThat(objection("cooperazione-digitale")).isEmpty();
        assertThat(new PasswordPolicy(Set.of(), Set.of()).objection("cooperazione-digitale", "Anna", "a@b.it"))
                .contains("accounts.password.personal");
    }

    @Test
    void aNastyRepetitionTakesNoTime() {
        assertThat(objection("a".repeat(199) + "b")).isEqualTo("accounts.password.common");
    }
}
