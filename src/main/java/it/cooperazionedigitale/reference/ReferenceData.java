package it.cooperazionedigitale.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reference data everybody may read: public, the same for all, changed only by a new file. */
public interface ReferenceData {

    /** The comune with this Istat code; one that a later file no longer lists is still found, so that old papers keep their name. */
    Optional<Comune> comune(String istatCode);

    /** Several comuni in one query, by code. */
    Map<String, Comune> comuni(Collection<String> istatCodes);

    /**
     * Comuni of today with a name, Italian or of a linguistic minority, that has words beginning as typed, with or without accents,
     * case and apostrophes, optionally followed by the province, {@code castro (le}. Exact names first, then the larger.
     */
    List<Comune> searchComuni(String typed, int limit);

    /**
     * The one comune with exactly this name, with or without accents, case and apostrophes and optionally with its province,
     * {@code Castro (LE)} or {@code Castro LE}. Empty when there is none, or more than one.
     */
    Optional<Comune> comuneNamed(String typed);

    /** The twenty regions, in the order of their codes. */
    List<Region> regions();

    /** The provinces of today, by name. */
    List<Province> provinces();

    /** Activities with a code that begins as typed, with or without dots, or with all typed words in the title. */
    List<AtecoCode> searchAteco(String typed, int limit);

    /** The activity with exactly this code, with or without dots. */
    Optional<AtecoCode> ateco(String code);

    /** The section, {@code A} to {@code V}, in which the activity with this code stands. */
    Optional<AtecoCode> atecoSection(String code);

    /** Several activities in one query, by code. */
    Map<String, AtecoCode> activities(Collection<String> codes);

    /** The seventeen goals of the 2030 Agenda, in order. */
    List<Goal> goals();

    /** The legal forms, in the order of their codes. */
    List<LegalForm> legalForms();

    /** The fourteen categories of the cooperatives' register. */
    List<AlboCategory> alboCategories();

    /** Whether the day is a Sunday or a national holiday. */
    boolean isHoliday(LocalDate day);

    /**
     * The day itself if it is a working day, otherwise the next one: where a term that ends on a holiday moves to (c.c. art. 2963).
     * Saturday is a working day, Sundays and national holidays are not.
     */
    LocalDate nextWorkingDay(LocalDate day);

    /** The name of an inner-area class: {@code A} is Polo, {@code F} is Ultraperiferico. */
    String snaiLabel(String snaiClass);
}
