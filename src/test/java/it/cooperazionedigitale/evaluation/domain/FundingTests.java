package it.cooperazionedigitale.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.cooperazionedigitale.calls.HubQuota;
import it.cooperazionedigitale.calls.TieRule;
import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FundingTests {

    private static final UUID NODE = new UUID(1, 1);
    private static final UUID PICO = new UUID(1, 2);
    private static final UUID RUINI = new UUID(1, 3);
    private static final List<UUID> HUBS = List.of(NODE, PICO, RUINI);

    @Test
    void eachHubFundsItsOwnThenWhatIsLeftGoesToTheBestOfTheOthers() {
        List<RankingEntry> entries = List.of(
                entry("1", PICO, 10_000, 95),
                entry("2", PICO, 10_000, 90),
                entry("3", PICO, 10_000, 85),
                entry("4", RUINI, 10_000, 80),
                entry("5", NODE, 10_000, 75),
                entry("6", RUINI, 10_000, 70),
                entry("7", NODE, 10_000, 50));
        List<RankingLine> lines = RankingRules.rank(entries, shared(50_000, 20_000, 20_000, 10_000));
        assertThat(lines)
                .extracting(RankingLine::protocol, RankingLine::standing, RankingLine::beyondShare)
                .containsExactly(
                        tuple("1", Standing.FUNDED, false),
                        tuple("2", Standing.FUNDED, false),
                        tuple("3", Standing.FUNDED, true),
                        tuple("4", Standing.FUNDED, false),
                        tuple("5", Standing.FUNDED, false),
                        tuple("6", Standing.RESERVE, false),
                        tuple("7", Standing.BELOW_THRESHOLD, false));
    }

    @Test
    void oneFurtherDownIsFundedWhereItsHubStillHasMoney() {
        List<RankingLine> lines = RankingRules.rank(
                List.of(
                        entry("1", PICO, 10_000, 95),
                        entry("2", PICO, 10_000, 90),
                        entry("3", NODE, 10_000, 65),
                        entry("4", RUINI, 10_000, 61)),
                shared(30_000, 10_000, 10_000, 10_000));
        assertThat(lines)
                .extracting(RankingLine::standing)
                .containsExactly(Standing.FUNDED, Standing.RESERVE, Standing.FUNDED, Standing.FUNDED);
    }

    @Test
    void inTheSumOfWhatIsLeftNobodyJumpsTheLineEither() {
        List<RankingLine> lines = RankingRules.rank(
                List.of(entry("1", PICO, 9_000, 95), entry("2", PICO, 9_000, 90), entry("3", PICO, 1_000, 85)),
                shared(17_000, 2_000, 10_000, 5_000));
        assertThat(lines)
                .as("9.000 of 10.000, then 8.000 are left and 9.000 are asked")
                .extracting(RankingLine::standing)
                .containsExactly(Standing.FUNDED, Standing.RESERVE, Standing.RESERVE);
    }

    @Test
    void whateverComesNothingIsSpentTwiceAndTheOrderOfArrivalDoesNotCount() {
        Random chance = new Random(4_711);
        for (int round = 0; round < 1_500; round++) {
            List<RankingEntry> entries = new ArrayList<>();
            for (int number = 0; number < chance.nextInt(1, 40); number++) {
                entries.add(entry(
                        String.format("%03d", number),
                        HUBS.get(chance.nextInt(3)),
                        chance.nextLong(2_000, 20_000),
                        chance.nextInt(40, 101)));
            }
            int first = chance.nextInt(1, 98);
            int second = chance.nextInt(1, 99 - first);
            Euro budget = Euro.of(BigDecimal.valueOf(chance.nextLong(1_000_000, 20_000_000), 2));
            Map<String, Euro> amounts = HubQuota.amounts(
                    budget,
                    List.of(
                            new HubQuota("NODE", first),
                            new HubQuota("PICO", second),
                            new HubQuota("RUINI", 100 - first - second)));
            Map<UUID, Euro> shares = new LinkedHashMap<>();
            shares.put(NODE, amounts.get("NODE"));
            shares.put(PICO, amounts.get("PICO"));
            shares.put(RUINI, amounts.get("RUINI"));
            RankingTerms terms = new RankingTerms(budget, 60, TieRule.SCORE, shares);
            List<RankingLine> lines = RankingRules.rank(entries, terms);

            Map<UUID, UUID> hubs = new LinkedHashMap<>();
            entries.forEach(entry -> hubs.put(entry.applicationId(), entry.hubId()));
            assertThat(spent(lines, line -> true)).isLessThanOrEqualTo(budget);
            for (UUID hub : HUBS) {
                assertThat(spent(lines, line -> hubs.get(line.applicationId()).equals(hub) && !line.beyondShare()))
                        .isLessThanOrEqualTo(shares.get(hub));
                List<Standing> own = lines.stream()
                        .filter(line -> hubs.get(line.applicationId()).equals(hub))
                        .map(RankingLine::standing)
                        .toList();
                assertThat(own).as("within a hub nobody is passed over").isSorted();
            }
            assertThat(lines.stream().filter(RankingLine::beyondShare))
                    .allMatch(line -> line.standing() == Standing.FUNDED);
            List<RankingEntry> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, chance);
            Map<UUID, Euro> turned = new LinkedHashMap<>();
            List.of(RUINI, NODE, PICO).forEach(hub -> turned.put(hub, shares.get(hub)));
            RankingTerms again = new RankingTerms(budget, 60, TieRule.SCORE, turned);
            assertThat(RankingRules.rank(shuffled, again)).isEqualTo(lines);
            assertThat(RankingRules.fingerprint(shuffled, again)).isEqualTo(RankingRules.fingerprint(entries, terms));
        }
    }

    @Test
    void theFingerprintHoldsTheSharesAndTheHubs() {
        List<RankingEntry> entries = List.of(entry("1", PICO, 10_000, 95));
        String print = RankingRules.fingerprint(entries, shared(30_000, 10_000, 10_000, 10_000));
        assertThat(RankingRules.fingerprint(entries, shared(30_000, 5_000, 15_000, 10_000)))
                .isNotEqualTo(print);
        assertThat(RankingRules.fingerprint(entries, RankingTerms.of(Euro.of(30_000), 60)))
                .isNotEqualTo(print);
        assertThat(RankingRules.fingerprint(
                        List.of(entry("1", NODE, 10_000, 95)), shared(30_000, 10_000, 10_000, 10_000)))
                .isNotEqualTo(print);
    }

    private static Euro spent(List<RankingLine> lines, Predicate<RankingLine> which) {
        return lines.stream()
                .filter(line -> line.standing() == Standing.FUNDED)
                .filter(which)
                .map(line -> Euro.of(line.requested()))
                .reduce(Euro.ZERO, Euro::plus);
    }

    private static RankingTerms shared(long budget, long node, long pico, long ruini) {
        return new RankingTerms(
                Euro.of(budget),
                60,
                TieRule.SCORE,
                Map.of(NODE, Euro.of(node), PICO, Euro.of(pico), RUINI, Euro.of(ruini)));
    }

    private static RankingEntry entry(String protocol, UUID hub, long requested, int score) {
        return new RankingEntry(
                UUID.nameUUIDFromBytes(protocol.getBytes()),
                UUID.nameUUIDFromBytes(("o" + protocol).getBytes()),
                protocol,
                List.of(BigDecimal.valueOf(score)),
                0,
                Euro.of(requested),
                hub);
    }
}
