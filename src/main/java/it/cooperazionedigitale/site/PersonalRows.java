package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.shared.personal.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What all modules do alike with a person's rows in their own tables: tell them, delete them, take words out of texts. */
@Component
public class PersonalRows {

    /** Stands for the person's own account in an export. */
    public static final String ONESELF = "you";
    /** Stands for anybody else's: who it is is theirs. */
    public static final String ANOTHER = "another person";

    private static final int MOST = 20_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final EntityColumns entities;

    PersonalRows(JdbcClient jdbc, JsonMapper json, EntityColumns entities) {
        this.jdbc = jdbc;
        this.json = json;
        this.entities = entities;
    }

    /** The person's rows of each table that is about persons: no secrets, no keys, others only as "another person". */
    public Map<String, List<Map<String, Object>>> of(List<PersonalTable> tables, Person person) {
        Map<String, List<Map<String, Object>>> found = new LinkedHashMap<>();
        for (PersonalTable table : tables) {
            if (table.condition() != null) {
                List<Map<String, Object>> rows = rows(table, person);
                if (!rows.isEmpty()) {
                    found.put(camel(table.name().substring(table.name().indexOf('.') + 1)), rows);
                }
            }
        }
        return found;
    }

    private List<Map<String, Object>> rows(PersonalTable table, Person person) {
        Map<String, What> kinds = new HashMap<>();
        entities.all().stream()
                .filter(column -> column.table().equals(table.name()))
                .forEach(column -> kinds.put(column.column(), column.what()));
        table.columns().forEach(column -> kinds.put(column.column(), column.what()));
        StringBuilder sql = new StringBuilder("select t.*");
        table.told()
                .forEach((as, expression) -> sql.append(", ")
                        .append(expression)
                        .append(" as \"")
                        .append(as)
                        .append('"'));
        sql.append(" from ").append(table.name()).append(" t where ").append(table.condition());
        return jdbc.sql(sql.append(" limit ").append(MOST).toString())
                .param("person", person.id())
                .param("email", person.email())
                .query((row, number) -> read(row, table, kinds, person))
                .list();
    }

    private Map<String, Object> read(ResultSet row, PersonalTable table, Map<String, What> kinds, Person person)
            throws SQLException {
        Map<String, Object> told = new LinkedHashMap<>();
        for (int place = 1; place <= row.getMetaData().getColumnCount(); place++) {
            String column = JdbcUtils.lookupColumnName(row.getMetaData(), place);
            What what = kinds.get(column);
            if (what != What.CREDENTIAL
                    && !"version".equals(column)
                    && !table.untold().contains(column)) {
                Object value = value(row, place, what, person);
                if (value != null) {
                    told.put(camel(column), value);
                }
            }
        }
        return told;
    }

    private @Nullable Object value(ResultSet row, int place, @Nullable What what, Person person) throws SQLException {
        Object value = row.getObject(place);
        if (value instanceof UUID id) {
            return what == What.TIE ? id.equals(person.id()) ? ONESELF : ANOTHER : null;
        }
        if (value instanceof Timestamp at) {
            return at.toInstant().toString();
        }
        if (value instanceof byte[]) {
            return null;
        }
        String type = row.getMetaData().getColumnTypeName(place);
        if (value != null && "jsonb".equals(type)) {
            return json.readValue(row.getString(place), Object.class);
        }
        return value instanceof Number || value instanceof Boolean || value == null ? value : row.getString(place);
    }

    /** Deletes rows: a table and a condition with {@code :person} and {@code :email}. */
    public int delete(String table, String condition, Person person) {
        return change("delete from " + table + " t where " + condition, person, "");
    }

    /** A statement with {@code :person}, {@code :email} and {@code :replacement}. */
    public int change(String sql, Person person, String replacement) {
        return jdbc.sql(sql)
                .param("person", person.id())
                .param("email", person.email())
                .param("replacement", replacement)
                .update();
    }

    /** Takes the person's words (addresses, number, full name) out of a column of text or JSON, wherever they stand. */
    public int scrub(String table, String column, String condition, Person person, String replacement) {
        int touched = 0;
        for (String word : forms(person)) {
            touched += jdbc.sql("update " + table + " t set " + column + " = regexp_replace(t." + column
                            + "::text, :pattern, :replacement, 'gi')" + cast(table, column) + " where strpos(lower(t."
                            + column + "::text), lower(:word)) > 0 and (" + condition + ")")
                    .param("pattern", literal(word))
                    .param("word", word)
                    .param("replacement", replacement.replace("\\", "\\\\"))
                    .param("person", person.id())
                    .update();
        }
        return touched;
    }

    /** The words as texts hold them: plain, in HTML, in JSON, in an address. */
    private List<String> forms(Person person) {
        List<String> forms = new ArrayList<>();
        for (String word : person.words()) {
            String quoted = json.writeValueAsString(word);
            for (String form : List.of(
                    word,
                    org.springframework.web.util.HtmlUtils.htmlEscape(word, "UTF-8"),
                    quoted.substring(1, quoted.length() - 1),
                    java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8))) {
                if (!forms.contains(form)) {
                    forms.add(form);
                }
            }
        }
        return forms;
    }

    private String cast(String table, String column) {
        String type = jdbc.sql("""
                select format_type(a.atttypid, a.atttypmod) from pg_attribute a
                where a.attrelid = cast(:table as regclass) and a.attname = :column""")
                .param("table", table)
                .param("column", column)
                .query(String.class)
                .single();
        return "::" + type;
    }

    /** A text as a pattern that finds just it. */
    private static String literal(String word) {
        return word.replaceAll("([\\\\.\\[\\]{}()*+?^$|])", "\\\\$1");
    }

    private static String camel(String column) {
        StringBuilder made = new StringBuilder();
        for (String part : column.split("_")) {
            made.append(made.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return made.toString();
    }
}
