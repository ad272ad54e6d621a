package it.cooperazionedigitale.audit.chain;

import it.cooperazionedigitale.site.TimedJob;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Chains the lines that were written since the last time; lines that the portal did not write are left out, to be found. */
@Component
class TrailSealing implements TimedJob {

    private static final int AT_ONCE = 1_000;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Seals seals;
    private final AuditKey key;
    private final Heads heads;
    private final TransactionTemplate transaction;

    TrailSealing(Seals seals, AuditKey key, Heads heads, TransactionTemplate transaction) {
        this.seals = seals;
        this.key = key;
        this.heads = heads;
        this.transaction = transaction;
    }

    /**
     * How far one round came.
     *
     * @param sealed the lines it sealed
     * @param last the last line it looked at
     * @param head the end of the chain
     */
    private record Round(int looked, int sealed, long last, Seal head) {}

    @Override
    public String name() {
        return "audit-sealing";
    }

    @Override
    public String words() {
        return "audit.job.sealing";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public int run() {
        int sealed = 0;
        long after = 0;
        while (true) {
            long from = after;
            Round round = transaction.execute(status -> round(from));
            sealed += round.sealed();
            after = round.last();
            if (round.looked() < AT_ONCE) {
                if (sealed > 0) {
                    heads.write(round.head(), Clock.systemUTC().instant());
                }
                return sealed;
            }
        }
    }

    private Round round(long after) {
        // one sealer at a time: waits for another to commit
        seals.number("select 1 from pg_advisory_xact_lock(2026112202)");
        Seal head = seals.last().orElseGet(this::begin);
        long lastUnmarked = -seals.at(0).orElseThrow().lineId();
        List<Seals.Line> lines = seals.unsealed(after, AT_ONCE);
        List<Seal> fresh = new ArrayList<>();
        for (Seals.Line line : lines) {
            if (line.wasWrittenByThePortal(lastUnmarked)) {
                head = Seal.after(head, line.id(), line.mark(), key);
                fresh.add(head);
            }
        }
        seals.add(fresh);
        long last = lines.isEmpty() ? after : lines.get(lines.size() - 1).id();
        return new Round(lines.size(), fresh.size(), last, head);
    }

    private Seal begin() {
        Seal beginning = Seal.beginning(seals.lastUnmarked(), key);
        seals.add(List.of(beginning));
        return beginning;
    }
}
