package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.organisations.HeadCounts;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the counts of people that cannot be true together. */
public final class HeadCountCheck {

    /** More people than any Italian cooperative has. */
    public static final int MOST = 1_000_000;

    private HeadCountCheck() {}

    /** The names of the counts that cannot be true; empty when all fit. */
    public static Set<String> problems(HeadCounts counts) {
        Set<String> problems = new LinkedHashSet<>();
        check(problems, "members", counts.members(), MOST);
        check(problems, "women", counts.women(), counts.members());
        check(problems, "under41", counts.under41(), counts.members());
        check(problems, "under36", counts.under36(), counts.under41());
        check(problems, "nonItalian", counts.nonItalian(), counts.members());
        check(problems, "workers", counts.workers(), MOST);
        check(problems, "disadvantaged", counts.disadvantaged(), counts.workers());
        return problems;
    }

    /** The names of the counts of workers that cannot be true beside all workers; empty when all fit. */
    public static Set<String> problems(HeadCounts people, WorkerCounts workers) {
        Set<String> problems = problems(people);
        check(problems, "workerWomen", workers.women(), people.workers());
        check(problems, "workerUnder41", workers.under41(), people.workers());
        check(problems, "workerUnder36", workers.under36(), workers.under41());
        check(problems, "workerNonItalian", workers.nonItalian(), people.workers());
        return problems;
    }

    private static void check(Set<String> problems, String name, int count, int most) {
        if (count < 0 || count > most) {
            problems.add(name);
        }
    }
}
