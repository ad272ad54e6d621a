package it.cooperazionedigitale.reference;

/** An economic activity of ATECO 2025, at any depth from {@code A} to {@code 01.11.00}. */
public record AtecoCode(String code, String title) {

    /** Code and title, as a field shows it. */
    public String label() {
        return code + " " + title;
    }
}
