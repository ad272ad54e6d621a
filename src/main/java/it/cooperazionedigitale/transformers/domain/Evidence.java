package it.cooperazionedigitale.transformers.domain;

import java.util.List;

/**
 * What a firm shows to be accredited: at least three jobs of the last three years for different clients.
 *
 * @param jobs the jobs
 */
public record Evidence(List<PastJob> jobs) {

    /** The fewest jobs. */
    public static final int FEWEST = 3;

    /** The most jobs. */
    public static final int MOST = 10;

    /** How many calendar years before the present one still count. */
    public static final int YEARS = 3;

    /** Keeps its own list. */
    public Evidence {
        jobs = List.copyOf(jobs);
    }

    /** Whether the jobs are enough, told apart by client, and recent. */
    public boolean suffices(int thisYear) {
        return jobs.size() >= FEWEST
                && jobs.size() <= MOST
                && jobs.stream().allMatch(job -> job.isComplete() && isRecent(job.year(), thisYear))
                && hasDifferentClients();
    }

    /** Whether a job of that year still counts. */
    public static boolean isRecent(int year, int thisYear) {
        return year <= thisYear && year >= thisYear - YEARS;
    }

    /** Whether each job was done for another client. */
    public boolean hasDifferentClients() {
        return jobs.stream().map(PastJob::clientKey).distinct().count() == jobs.size();
    }
}
