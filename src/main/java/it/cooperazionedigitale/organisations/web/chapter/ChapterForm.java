package it.cooperazionedigitale.organisations.web.chapter;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.domain.Features;
import it.cooperazionedigitale.organisations.domain.Numbers;
import it.cooperazionedigitale.organisations.domain.Profile;
import it.cooperazionedigitale.organisations.domain.Registers;
import it.cooperazionedigitale.organisations.domain.Seats;
import it.cooperazionedigitale.organisations.domain.WorkerCounts;
import it.cooperazionedigitale.organisations.usecase.OrganisationSheet;
import it.cooperazionedigitale.reference.Comune;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a body tells of itself, as typed; each section reads its own fields. */
public class ChapterForm {

    /** Two more fields than seats that are kept, so that a further one is refused in words. */
    static final int SEAT_FIELDS = Seats.MOST_OTHERS + 2;

    private String base = "";
    private String name = "";
    private String vatNumber = "";
    private String vatRecovery = "";
    private String size = "";
    private String legalForm = "";
    private String ateco = "";
    private String comune = "";
    private String registered = "";
    private String alboNumber = "";
    private String alboCategory = "";
    private String runts = "";
    private String rea = "";
    private String pec = "";
    private String members = "";
    private String women = "";
    private String under36 = "";
    private String under41 = "";
    private String nonItalian = "";
    private String workers = "";
    private String workerWomen = "";
    private String workerUnder36 = "";
    private String workerUnder41 = "";
    private String workerNonItalian = "";
    private String disadvantaged = "";
    private List<String> others = new ArrayList<>(Arrays.asList(emptySeats()));
    private List<String> traits = new ArrayList<>();
    private Map<String, String> evidence = new LinkedHashMap<>();

    static ChapterForm of(OrganisationSheet sheet, Section section) {
        ChapterForm form = new ChapterForm();
        form.base = section.in(sheet).mark();
        form.take(sheet.profile());
        form.take(sheet.registers());
        form.comune = sheet.comune().label();
        form.registered = sheet.registered() == null ? "" : sheet.registered().label();
        List<Comune> seats = sheet.others();
        for (int at = 0; at < seats.size(); at++) {
            form.others.set(at, seats.get(at).label());
        }
        form.take(sheet.numbers());
        form.take(sheet.features());
        return form;
    }

    /** How many of the fields for further seats reach down to. */
    int seatsTyped() {
        int last = 0;
        for (int at = 0; at < others.size(); at++) {
            if (others.get(at) != null && !others.get(at).isBlank()) {
                last = at + 1;
            }
        }
        return last;
    }

    private static String[] emptySeats() {
        String[] seats = new String[SEAT_FIELDS];
        Arrays.fill(seats, "");
        return seats;
    }

    private void take(Profile profile) {
        name = profile.name();
        legalForm = typed(profile.legalForm());
        vatNumber = profile.vatNumber() == null ? "" : profile.vatNumber().digits();
        vatRecovery = typed(profile.vatRecovery());
        size = typed(profile.size());
        ateco = typed(profile.atecoCode());
    }

    private void take(Registers registers) {
        alboNumber = registers.albo() == null ? "" : registers.albo().value();
        alboCategory = typed(registers.alboCategory());
        runts = registers.runts() == null ? "" : registers.runts().value();
        rea = registers.rea() == null ? "" : registers.rea().value();
        pec = registers.pec() == null ? "" : registers.pec().address();
    }

    private void take(Numbers numbers) {
        HeadCounts people = numbers.people();
        members = String.valueOf(people.members());
        women = String.valueOf(people.women());
        under36 = String.valueOf(people.under36());
        under41 = String.valueOf(people.under41());
        nonItalian = String.valueOf(people.nonItalian());
        workers = String.valueOf(people.workers());
        disadvantaged = String.valueOf(people.disadvantaged());
        WorkerCounts counts = numbers.workers();
        workerWomen = String.valueOf(counts.women());
        workerUnder36 = String.valueOf(counts.under36());
        workerUnder41 = String.valueOf(counts.under41());
        workerNonItalian = String.valueOf(counts.nonItalian());
    }

    private void take(Features features) {
        traits = new ArrayList<>(features.traits().stream().map(BodyTrait::name).toList());
        features.evidence().forEach((trait, words) -> evidence.put(trait.name(), words));
    }

    private static String typed(@Nullable Object stored) {
        return stored == null ? "" : stored.toString();
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getVatNumber() {
        return vatNumber;
    }

    public void setVatNumber(String vatNumber) {
        this.vatNumber = vatNumber;
    }

    public String getVatRecovery() {
        return vatRecovery;
    }

    public void setVatRecovery(String vatRecovery) {
        this.vatRecovery = vatRecovery;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }

    public String getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(String legalForm) {
        this.legalForm = legalForm;
    }

    public String getAteco() {
        return ateco;
    }

    public void setAteco(String ateco) {
        this.ateco = ateco;
    }

    public String getComune() {
        return comune;
    }

    public void setComune(String comune) {
        this.comune = comune;
    }

    public String getRegistered() {
        return registered;
    }

    public void setRegistered(String registered) {
        this.registered = registered;
    }

    public String getAlboNumber() {
        return alboNumber;
    }

    public void setAlboNumber(String alboNumber) {
        this.alboNumber = alboNumber;
    }

    public String getAlboCategory() {
        return alboCategory;
    }

    public void setAlboCategory(String alboCategory) {
        this.alboCategory = alboCategory;
    }

    public String getRunts() {
        return runts;
    }

    public void setRunts(String runts) {
        this.runts = runts;
    }

    public String getRea() {
        return rea;
    }

    public void setRea(String rea) {
        this.rea = rea;
    }

    public String getPec() {
        return pec;
    }

    public void setPec(String pec) {
        this.pec = pec;
    }

    public String getMembers() {
        return members;
    }

    public void setMembers(String members) {
        this.members = members;
    }

    public String getWomen() {
        return women;
    }

    public void setWomen(String women) {
        this.women = women;
    }

    public String getUnder36() {
        return under36;
    }

    public void setUnder36(String under36) {
        this.under36 = under36;
    }

    public String getUnder41() {
        return under41;
    }

    public void setUnder41(String under41) {
        this.under41 = under41;
    }

    public String getNonItalian() {
        return nonItalian;
    }

    public void setNonItalian(String nonItalian) {
        this.nonItalian = nonItalian;
    }

    public String getWorkers() {
        return workers;
    }

    public void setWorkers(String workers) {
        this.workers = workers;
    }

    public String getWorkerWomen() {
        return workerWomen;
    }

    public void setWorkerWomen(String workerWomen) {
        this.workerWomen = workerWomen;
    }

    public String getWorkerUnder36() {
        return workerUnder36;
    }

    public void setWorkerUnder36(String workerUnder36) {
        this.workerUnder36 = workerUnder36;
    }

    public String getWorkerUnder41() {
        return workerUnder41;
    }

    public void setWorkerUnder41(String workerUnder41) {
        this.workerUnder41 = workerUnder41;
    }

    public String getWorkerNonItalian() {
        return workerNonItalian;
    }

    public void setWorkerNonItalian(String workerNonItalian) {
        this.workerNonItalian = workerNonItalian;
    }

    public String getDisadvantaged() {
        return disadvantaged;
    }

    public void setDisadvantaged(String disadvantaged) {
        this.disadvantaged = disadvantaged;
    }

    public List<String> getOthers() {
        return others;
    }

    public void setOthers(List<String> others) {
        this.others = others;
    }

    public List<String> getTraits() {
        return traits;
    }

    public void setTraits(List<String> traits) {
        this.traits = traits;
    }

    public Map<String, String> getEvidence() {
        return evidence;
    }

    public void setEvidence(Map<String, String> evidence) {
        this.evidence = evidence;
    }
}
