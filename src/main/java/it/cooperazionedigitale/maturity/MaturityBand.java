package it.cooperazionedigitale.maturity;

/** What a score of 0 to 100 means in words. */
public enum MaturityBand {
    /** Up to 25. */
    BASIC(25),
    /** 26 to 50. */
    AVERAGE(50),
    /** 51 to 75. */
    GOOD(75),
    /** From 76. */
    ADVANCED(100);

    private final int highest;

    MaturityBand(int highest) {
        this.highest = highest;
    }

    /** The band of a score as it is shown, in whole points. */
    public static MaturityBand of(int points) {
        if (points < 0 || points > 100) {
            throw new IllegalArgumentException("no score: " + points);
        }
        for (MaturityBand band : values()) {
            if (points <= band.highest) {
                return band;
            }
        }
        return ADVANCED;
    }

    /** The lowest score of the band. */
    public int lowest() {
        return ordinal() == 0 ? 0 : values()[ordinal() - 1].highest + 1;
    }

    /** The highest score of the band. */
    public int highest() {
        return highest;
    }
}
