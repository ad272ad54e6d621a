package it.cooperazionedigitale.privacy.domain;

import it.cooperazionedigitale.shared.personal.PersonalColumn;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.site.EntityColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The register of Art. 30 GDPR, made of what fields and tables say of themselves. Nobody writes it by hand, so it cannot say
 * something else than the portal does.
 */
@Component
public class Register {

    private static final Comparator<PersonalColumn> BY_PLACE =
            Comparator.comparing(PersonalColumn::table).thenComparing(PersonalColumn::column);

    private final EntityColumns entities;
    private final List<PersonalData> modules;

    Register(EntityColumns entities, List<PersonalData> modules) {
        this.entities = entities;
        this.modules = modules.stream()
                .sorted(Comparator.comparing(PersonalData::module))
                .toList();
    }

    /** Every module that speaks of people, by name. */
    public List<PersonalData> modules() {
        return modules;
    }

    /** Every table, by name. */
    public List<PersonalTable> tables() {
        return modules.stream()
                .flatMap(module -> module.tables().stream())
                .sorted(Comparator.comparing(PersonalTable::name))
                .toList();
    }

    /** Every column with personal data, by table. */
    public List<PersonalColumn> columns() {
        return Stream.concat(entities.all().stream(), tables().stream().flatMap(table -> table.columns().stream()))
                .sorted(BY_PLACE)
                .toList();
    }

    /** The columns of each processing that has any, in the order of processings. */
    public Map<Processing, List<PersonalColumn>> byProcessing() {
        Map<Processing, List<PersonalColumn>> found = new EnumMap<>(Processing.class);
        columns()
                .forEach(column -> found.computeIfAbsent(column.use(), use -> new ArrayList<>())
                        .add(column));
        return found;
    }
}
