package it.cooperazionedigitale.organisations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Account numbers: what is right is taken however it is written, what is wrong is told apart. */
class IbanNumberTests {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IT60X0542811101000000123456",
                "it60 x054 2811 1010 0000 0123 456",
                "IBAN: IT60-X054-2811-1010-0000-0123-456",
                "DE89370400440532013000",
                "FR1420041010050500013M02606",
                "GB29NWBK60161331926819",
                "SM86U0322509800000000270100",
                "MT84MALT011000012345MTLCAST001S"
            })
    void rightNumbers(String typed) {
        assertThat(Iban.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "IT60X0542811101000000123457, CHECK",
        "IT61X0542811101000000123456, CHECK",
        "IT60X054281110100000012345, LENGTH",
        "IT60X05428111010000001234567, LENGTH",
        "US64SVBKUS6S3300958879, COUNTRY",
        "XX60X0542811101000000123456, COUNTRY",
        "dodici, SHAPE",
        "'', SHAPE",
        "12345678903, SHAPE",
        "IT00X0542811101000000123456, CHECK"
    })
    void wrongNumbersAreToldApart(String typed, Iban.Fault fault) {
        assertThat(Iban.fault(typed)).contains(fault);
        assertThat(Iban.parse(typed)).isEmpty();
    }

    @Test
    void everySingleMistypedDigitOrSwappedPairIsFound() {
        String right = "IT60X0542811101000000123456";
        int tried = 0;
        for (int at = 2; at < right.length(); at++) {
            for (char sign = '0'; sign <= '9'; sign++) {
                if (Character.isDigit(right.charAt(at)) && right.charAt(at) != sign) {
                    tried++;
                    assertThat(Iban.parse(right.substring(0, at) + sign + right.substring(at + 1)))
                            .isEmpty();
                }
            }
        }
        for (int at = 5; at + 1 < right.length(); at++) {
            if (right.charAt(at) != right.charAt(at + 1)) {
                tried++;
                assertThat(Iban.parse(right.substring(0, at)
                                + right.charAt(at + 1)
                                + right.charAt(at)
                                + right.substring(at + 2)))
                        .isEmpty();
            }
        }
        assertThat(tried).isGreaterThan(200);
    }

    @Test
    void onlyTheEndsAreEverPrinted() {
        Iban iban = Iban.parse("IT60X0542811101000000123456").orElseThrow();
        assertThat(iban.masked()).isEqualTo("IT•• •••• 3456");
        assertThat(iban.toString()).isEqualTo(iban.masked());
    }

    @Test
    void aChangeIsConfirmedByAnotherAndUsedAfterSevenDays() {
        UUID giulia = Ids.next();
        UUID ada = Ids.next();
        IbanChange change = change(giulia);
        refused("organisations.refusal.ibanSamePerson", () -> change.confirm(giulia, true, NOW));
        refused("organisations.refusal.ibanSamePerson", () -> change.confirmByPec(giulia, NOW));
        assertThat(change.confirm(ada, true, NOW)).isTrue();
        assertThat(change.confirm(ada, true, NOW)).isFalse();
        assertThat(change.inUse(NOW.plus(IbanChange.HOLD).minusMillis(1))).isFalse();
        assertThat(change.inUse(NOW.plus(IbanChange.HOLD))).isTrue();
        refused("organisations.refusal.ibanInUse", () -> change.cancel(ada, NOW.plus(IbanChange.HOLD)));
    }

    @Test
    void whatWasStoppedOrIsTooOldIsNotConfirmed() {
        UUID ada = Ids.next();
        IbanChange stopped = change(Ids.next());
        assertThat(stopped.cancel(ada, NOW)).isTrue();
        assertThat(stopped.cancel(ada, NOW)).isFalse();
        refused("organisations.refusal.ibanCancelled", () -> stopped.confirmByPec(null, NOW));
        IbanChange old = change(Ids.next());
        refused("organisations.refusal.ibanExpired", () -> old.confirm(ada, true, NOW.plus(IbanChange.TERM)));
        IbanChange held = change(Ids.next());
        held.confirmByPec(null, NOW);
        assertThat(held.cancel(ada, NOW.plusSeconds(1))).isTrue();
        assertThat(held.inUse(NOW.plus(IbanChange.HOLD))).isFalse();
    }

    private static IbanChange change(UUID by) {
        return IbanChange.propose(
                Ids.next(), Iban.parse("IT60X0542811101000000123456").orElseThrow(), LinkSecret.fresh(), by, NOW);
    }

    private static void refused(String key, Runnable act) {
        Assertions.assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
