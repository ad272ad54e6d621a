package it.cooperazionedigitale.documents.check.inspection;

/** How much is too much. */
final class Limits {

    static final int MEGA = 1024 * 1024;
    /** What one file may unpack to. */
    static final long UNPACKED = 50L * MEGA;
    /** What all the streams of a PDF may unpack to together. */
    static final long PDF_UNPACKED = 150L * MEGA;
    /** What all its pictures may unpack to together: a thick scan, and some seconds of work. */
    static final long PDF_PICTURES = 2_000L * MEGA;

    static final int RATIO = 100;
    /** Below this nobody counts ratios: a page of blanks packs well. */
    static final long RATIO_FROM = MEGA;

    static final int ENTRIES = 1_000;
    static final long PIXELS = 40_000_000L;
    static final int PDF_OBJECTS = 60_000;
    static final int XML_BYTES = 5 * MEGA;
    static final int XML_DEPTH = 50;
    static final int LAYERS = 3;
    static final long LAYER_BYTES = 26L * MEGA;
    static final int SIGNATURES = 20;

    private Limits() {}
}
