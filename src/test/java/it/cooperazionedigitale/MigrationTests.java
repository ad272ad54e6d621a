package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;

/** One history, a schema a module, foreign keys only along the arrows, and an application role that can do no harm. */
@PortalTest
class MigrationTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyMigrationIsNamedAndPlacedByTheRule() throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> versions = new HashSet<>();
        int checked = 0;
        for (Path file : migrations()) {
            checked++;
            String name = file.getFileName().toString();
            String module = file.getParent().getFileName().toString();
            if (!name.matches("V\\d{14}__[a-z]+(_[a-z0-9]+)+\\.sql")) {
                faults.add(name + " is not V<yyyyMMddHHmmss>__<verb>_<what>.sql");
            }
            if (!versions.add(name.substring(0, 15))) {
                faults.add(name + " has the version of another one");
            }
            String sql = Files.readString(file).toLowerCase(Locale.ROOT).replaceAll("--.*", "");
            boolean ofItsOwn = java.util.regex.Pattern.compile("insert into[^;]*\\bvalues\\b")
                    .matcher(sql)
                    .find();
            boolean standardForm = "forms".equals(module) && name.contains("__publish_standard_");
            if (ofItsOwn && !standardForm && !"reference".equals(module)) {
                faults.add(name + " inserts data of its own");
            }
            var table = java.util.regex.Pattern.compile("create table (?:if not exists )?([a-z_.]+)")
                    .matcher(sql);
            while (table.find()) {
                if (!table.group(1).startsWith(module + ".") && !"shared".equals(module)) {
                    faults.add(name + " makes " + table.group(1) + " outside its schema");
                }
            }
        }
        System.out.println("[guard] migrations checked: " + checked);
        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThan(15);
    }

    @Test
    void foreignKeysCrossSchemasOnlyAlongTheArrowsAndAreDeferred() {
        record Key(String name, String fromSchema, String toSchema, boolean deferred) {}
        List<Key> keys = jdbc.sql("""
                select c.conname as name, n.nspname as from_schema, fn.nspname as to_schema, c.condeferred as deferred
                from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                join pg_class ft on ft.oid = c.confrelid join pg_namespace fn on fn.oid = ft.relnamespace
                where c.contype = 'f'""").query(Key.class).list();
        List<String> faults = new ArrayList<>();
        for (Key key : keys) {
            if (!key.fromSchema().equals(key.toSchema())) {
                if (!allowed(key.fromSchema()).contains(key.toSchema())) {
                    faults.add(key + " goes against the arrows");
                }
                if (!key.deferred()) {
                    faults.add(key + " is not deferred");
                }
            }
        }
        System.out.println("[guard] foreign keys checked: " + keys.size());
        assertThat(faults).isEmpty();
        assertThat(keys).hasSizeGreaterThan(20);
    }

    @Test
    void theApplicationRoleCannotChangeTheSchemaNorTheAuditTrail() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("portal_app");
        assertThatThrownBy(
                        () -> jdbc.sql("create table public.intruder (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("update audit.line set reason = 'x'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from audit.line").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("truncate audit.line").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static Set<String> allowed(String module) {
        try {
            Set<String> modules = new HashSet<>();
            for (String dependency : Class.forName("it.cooperazionedigitale." + module + ".package-info")
                    .getAnnotation(ApplicationModule.class)
                    .allowedDependencies()) {
                modules.add(dependency.split("::")[0].strip());
            }
            return modules;
        } catch (ClassNotFoundException missing) {
            return Set.of();
        }
    }

    private static List<Path> migrations() throws IOException {
        try (var paths = Files.walk(MIGRATIONS)) {
            return paths.filter(path -> path.getFileName().toString().startsWith("V"))
                    .sorted()
                    .toList();
        }
    }
}
