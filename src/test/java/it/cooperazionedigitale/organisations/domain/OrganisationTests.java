package it.cooperazionedigitale.organisations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TaxCode;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTests {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final Place ALIANO = new Place("077001", "17");

    private static Organisation named(String name) {
        return Organisation.register(
                new Identity(name, OrganisationKind.COOPERATIVE, new TaxCode("00743110157"), null),
                ALIANO,
                Ids.next(),
                null,
                NOW);
    }

    private static Numbers numbers(HeadCounts counts) {
        return new Numbers(counts, WorkerCounts.NONE);
    }

    @Test
    void bothUnicodeFormsOfANameAreTheSameName() {
        assertThat(named("Comunita\u0300  Viva ").name())
                .isEqualTo(named("Comunità Viva").name())
                .isEqualTo("Comunit\u00e0 Viva");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", " \u0000 y"})
    void aNameNeedsTwoCharacters(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> named(name));
    }

    @Test
    void aNameOfTenThousandCharactersIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> named("a".repeat(10_000)));
    }

    @Test
    void countsThatFitAreKept() {
        Organisation giulias = named("Fili d’Erba");
        HeadCounts counts = new HeadCounts(12, 8, 3, 5, 2, 20, 6);
        giulias.describe(numbers(counts), NOW);
        assertThat(giulias.counts()).isEqualTo(counts);
        giulias.describe(Features.of(Set.of(BodyTrait.COMMUNITY), Map.of()), NOW);
        assertThat(giulias.traits()).containsExactly(BodyTrait.COMMUNITY);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 11, 0, 0, 0, 0, 0, women",
        "10, 0, 3, 2, 0, 0, 0, under36",
        "10, 0, 0, 11, 0, 0, 0, under41",
        "10, 0, 0, 0, 11, 0, 0, nonItalian",
        "10, 0, 0, 0, 0, 4, 5, disadvantaged",
        "-1, 0, 0, 0, 0, 0, 0, members",
        "0, 0, 0, 0, 0, 1000001, 0, workers"
    })
    void countsThatContradictEachOtherAreRefused(
            int members,
            int women,
            int under36,
            int under41,
            int foreign,
            int workers,
            int disadvantaged,
            String wrong) {
        HeadCounts counts = new HeadCounts(members, women, under36, under41, foreign, workers, disadvantaged);
        assertThat(HeadCountCheck.problems(counts)).contains(wrong);
        assertThatThrownBy(() -> named("Fili d’Erba").describe(numbers(counts), NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("organisations.refusal.counts");
    }

    @Test
    void anAlboNumberIsALetterAndSixDigits() {
        assertThat(AlboNumber.parse(" a 123.456 ")).contains(new AlboNumber("A123456"));
        assertThat(AlboNumber.parse("123456")).isEmpty();
        assertThat(AlboNumber.parse("AB12345")).isEmpty();
    }

    @Test
    void aPecHasTheShapeOfAnAddress() {
        assertThat(Pec.parse(" Coop@PEC.example.it ")).contains(new Pec("coop@pec.example.it"));
        assertThat(Pec.parse("coop@pec")).isEmpty();
        assertThat(Pec.parse("a".repeat(10_000) + "@pec.it")).isEmpty();
    }
}
