package it.cooperazionedigitale.reference.usecase;

import it.cooperazionedigitale.reference.AlboCategory;
import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.Goal;
import it.cooperazionedigitale.reference.LegalForm;
import it.cooperazionedigitale.reference.Province;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.reference.Region;
import it.cooperazionedigitale.reference.domain.SnaiClass;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the reference data: public, the same for every viewer. A lookup is one statement, so it joins a transaction that is there
 * and opens none of its own.
 */
@Service
@Unguarded("public data, the same for everybody")
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class ReferenceQueries implements ReferenceData {

    private final ComuneQueries comuni;
    private final AtecoQueries activities;
    private final SmallLists lists;

    ReferenceQueries(ComuneQueries comuni, AtecoQueries activities, SmallLists lists) {
        this.comuni = comuni;
        this.activities = activities;
        this.lists = lists;
    }

    @Override
    public Optional<Comune> comune(String istatCode) {
        return comuni.byCode(istatCode);
    }

    @Override
    public Map<String, Comune> comuni(Collection<String> istatCodes) {
        return comuni.byCodes(istatCodes);
    }

    @Override
    public List<Comune> searchComuni(String typed, int limit) {
        return comuni.beginning(typed, limit);
    }

    @Override
    public Optional<Comune> comuneNamed(String typed) {
        return comuni.named(typed);
    }

    @Override
    public List<Region> regions() {
        return lists.content().regions();
    }

    @Override
    public List<Province> provinces() {
        return lists.content().provinces();
    }

    @Override
    public List<AtecoCode> searchAteco(String typed, int limit) {
        return activities.matching(typed, limit);
    }

    @Override
    public Optional<AtecoCode> ateco(String code) {
        return activities.byCode(code);
    }

    @Override
    public Optional<AtecoCode> atecoSection(String code) {
        return activities.sectionOf(code);
    }

    @Override
    public Map<String, AtecoCode> activities(Collection<String> codes) {
        return activities.byCodes(codes);
    }

    @Override
    public List<Goal> goals() {
        return lists.content().goals();
    }

    @Override
    public List<LegalForm> legalForms() {
        return lists.content().forms();
    }

    @Override
    public List<AlboCategory> alboCategories() {
        return lists.content().categories();
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        return lists.content().holidays().includes(day);
    }

    @Override
    public LocalDate nextWorkingDay(LocalDate day) {
        return lists.content().holidays().nextWorkingDay(day);
    }

    @Override
    public String snaiLabel(String snaiClass) {
        return SnaiClass.valueOf(snaiClass).label();
    }
}
