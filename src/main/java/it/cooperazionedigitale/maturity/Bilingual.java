package it.cooperazionedigitale.maturity;

import java.util.Locale;

/** A text of the questionnaire in both languages of the portal. */
public record Bilingual(String it, String en) {

    /** Neither language may be missing. */
    public Bilingual {
        if (it.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text lacks a language: " + it + en);
        }
    }

    /** The text for a reader; Italian unless they read English. */
    public String in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? en : it;
    }
}
