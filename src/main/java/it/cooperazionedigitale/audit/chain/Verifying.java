package it.cooperazionedigitale.audit.chain;

import it.cooperazionedigitale.audit.Finding;
import it.cooperazionedigitale.audit.Finding.Kind;
import it.cooperazionedigitale.audit.Verification;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Walks the whole chain, line by line, and names what is not as the portal left it. */
@Component
public class Verifying {

    private final Seals seals;
    private final AuditKey key;
    private final Heads heads;

    Verifying(Seals seals, AuditKey key, Heads heads) {
        this.seals = seals;
        this.key = key;
        this.heads = heads;
    }

    /** Looks at all there is at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify() {
        Walk walk = new Walk();
        long begun = System.nanoTime();
        seals.each(walk::look);
        seals.eachUnsealed(walk::lookAtUnsealed);
        walk.compare(heads.all());
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Verification(
                Clock.systemUTC().instant(),
                seconds,
                walk.lines,
                walk.waiting,
                walk.position,
                List.copyOf(walk.findings));
    }

    private final class Walk {
        private final List<Finding> findings = new ArrayList<>();
        private byte[] hash = Seal.nothing();
        private long position = -1;
        private long lastUnmarked;
        private final long mustBeSealed = seals.lastThatMustBeSealed();
        private long lines;
        private long waiting;

        void look(Seal seal, Seals.@Nullable Line line) {
            if (seal.position() != position + 1) {
                found(Kind.SEAL_MISSING, position + 1, "");
            } else if (!seal.follows(hash, key)) {
                found(Kind.SEAL_BROKEN, seal.position(), "");
            }
            position = seal.position();
            hash = seal.hash();
            if (position == 0) {
                lastUnmarked = -seal.lineId();
                return;
            }
            lines++;
            if (line == null) {
                found(Kind.DELETED, seal.lineId(), "");
            } else if (!line.wasWrittenByThePortal(lastUnmarked) || !Arrays.equals(line.mark(), seal.mark())) {
                found(Kind.ALTERED, line.id(), "");
            }
        }

        void lookAtUnsealed(Seals.Line line) {
            if (!line.wasWrittenByThePortal(position < 0 ? Long.MAX_VALUE : lastUnmarked)) {
                found(Kind.INSERTED, line.id(), "");
            } else if (line.id() <= mustBeSealed) {
                found(Kind.UNSEALED, line.id(), "");
            } else {
                waiting++;
            }
        }

        void compare(List<Heads.Head> written) {
            for (Heads.Head head : written) {
                if (!head.genuine()) {
                    found(Kind.HEAD_FORGED, 0, head.file());
                } else if (seals.at(head.position())
                        .filter(seal -> Arrays.equals(seal.hash(), head.hash()))
                        .isEmpty()) {
                    found(Kind.TAIL_CUT, head.position(), head.file());
                }
            }
        }

        private void found(Kind kind, long number, String detail) {
            if (findings.size() < Verification.MOST) {
                findings.add(new Finding(kind, number, detail));
            }
        }
    }
}
