package it.cooperazionedigitale.shared.personal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a module says about one of its tables: which rows are about a person, which columns hold personal data that no entity's
 * field declares, and which hold none.
 */
public final class PersonalTable {

    private final String name;
    private final List<PersonalColumn> columns = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final Map<String, String> told = new LinkedHashMap<>();
    private final List<String> untold = new ArrayList<>();
    private @Nullable String whose;

    private PersonalTable(String name) {
        this.name = name;
    }

    /** A table with its schema, such as {@code accounts.session}. */
    public static PersonalTable of(String name) {
        return new PersonalTable(name);
    }

    /**
     * The rows that are about a person: an SQL condition on {@code t} with {@code :person} (the account) or {@code :email} (the
     * address). Only such tables are part of an export.
     */
    public PersonalTable whose(String condition) {
        whose = condition;
        return this;
    }

    /** Columns with personal data. */
    public PersonalTable holds(What what, Processing use, AtErasure end, String... names) {
        return add(what, use, end, Hold.NONE, names);
    }

    /** Columns with personal data that outlast an erasure. */
    public PersonalTable keeps(What what, Processing use, Hold hold, String... names) {
        return add(what, use, AtErasure.HELD, hold, names);
    }

    private PersonalTable add(What what, Processing use, AtErasure end, Hold hold, String... names) {
        for (String column : names) {
            columns.add(new PersonalColumn(name, column, what, use, end, hold));
        }
        return this;
    }

    /** Columns without personal data. */
    public PersonalTable nothing(String... names) {
        others.addAll(List.of(names));
        return this;
    }

    /** Something that makes an exported row readable: an SQL expression on {@code t}, within the same module. */
    public PersonalTable tells(String as, String expression) {
        told.put(as, expression);
        return this;
    }

    /** Columns that are not told in an export, because they are about others or about the machinery. */
    public PersonalTable leavesOut(String... names) {
        untold.addAll(List.of(names));
        return this;
    }

    public String name() {
        return name;
    }

    /** The rows of a person; null for a table that is not about persons by row. */
    public @Nullable String condition() {
        return whose;
    }

    /** The columns with personal data that this says. */
    public List<PersonalColumn> columns() {
        return List.copyOf(columns);
    }

    /** The columns without. */
    public List<String> others() {
        return List.copyOf(others);
    }

    /** What makes rows readable: a name, and how it is found. */
    public Map<String, String> told() {
        return Map.copyOf(told);
    }

    /** What an export leaves out. */
    public List<String> untold() {
        return List.copyOf(untold);
    }
}
