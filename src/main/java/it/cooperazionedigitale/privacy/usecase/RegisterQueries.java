package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.privacy.domain.Register;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.PersonalColumn;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads the register: which data are used for what. */
@Service
public class RegisterQueries {

    private final Register register;

    RegisterQueries(Register register) {
        this.register = register;
    }

    /**
     * One processing of the register.
     *
     * @param use which
     * @param columns every column it uses
     */
    public record Row(Processing use, List<PersonalColumn> columns) {

        /** The kinds of data, each once. */
        public Set<What> kinds() {
            return columns.stream().map(PersonalColumn::what).collect(Collectors.toCollection(TreeSet::new));
        }

        /** What becomes of them at erasure, each once. */
        public Set<AtErasure> ends() {
            return columns.stream().map(PersonalColumn::end).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Why some of them are held. */
        public Set<Hold> holds() {
            return columns.stream()
                    .map(PersonalColumn::hold)
                    .filter(hold -> hold != Hold.NONE)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Every processing. */
    @Unguarded("the register names kinds of data and nobody's: everybody may read it")
    public List<Row> rows() {
        return register.byProcessing().entrySet().stream()
                .map(entry -> new Row(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /**
     * How much there is.
     *
     * @param columns columns with personal data
     * @param tables tables that have some
     * @param others tables that have none
     */
    public record Extent(int columns, int tables, int others) {}

    /** How much there is in all. */
    @Unguarded("numbers of columns, for everybody")
    public Extent extent() {
        List<PersonalColumn> columns = register.columns();
        int tables =
                (int) columns.stream().map(PersonalColumn::table).distinct().count();
        return new Extent(columns.size(), tables, register.tables().size() - tables);
    }
}
