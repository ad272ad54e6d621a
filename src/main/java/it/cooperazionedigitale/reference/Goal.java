package it.cooperazionedigitale.reference;

/** One of the seventeen goals of the 2030 Agenda, {@code 01} to {@code 17}. */
public record Goal(String code, String title) {

    /** Number and title, as people quote it: {@code 4. Istruzione di qualità}. */
    public String label() {
        return Integer.parseInt(code) + ". " + title;
    }
}
