package it.cooperazionedigitale.insights.web.permissions;

import it.cooperazionedigitale.insights.usecase.Address;
import it.cooperazionedigitale.insights.usecase.Permission;
import it.cooperazionedigitale.insights.web.InsightsWords;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.CsvSheet;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts permissions into words. */
@Component
class PermissionWords {

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("administration.permissions.act"),
            TableColumn.text("administration.permissions.who"),
            TableColumn.text("administration.permissions.within"));
    private static final List<TableColumn> PAGE_COLUMNS = List.of(
            TableColumn.text("administration.permissions.page"),
            TableColumn.text("administration.permissions.who"),
            TableColumn.text("administration.permissions.within"));

    private final InsightsWords words;

    PermissionWords(InsightsWords words) {
        this.words = words;
    }

    /** The roles to choose from. */
    List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Choice.of(role.name(), "site.role." + role))
                .toList();
    }

    /** What people can do, module by module: acts that somebody has a role for, in words. */
    List<PermissionsPage.Group> groups(List<Permission> permissions, @Nullable Role role) {
        Map<String, List<List<TableCell>>> rows = new LinkedHashMap<>();
        acts(permissions, role)
                .forEach(act -> rows.computeIfAbsent(act.module(), module -> new ArrayList<>())
                        .add(List.of(
                                TableCell.of(act(act)),
                                TableCell.of(who(act.roles(), false)),
                                TableCell.of(within(act)))));
        return rows.entrySet().stream()
                .map(group ->
                        new PermissionsPage.Group("administration.module." + group.getKey(), COLUMNS, group.getValue()))
                .toList();
    }

    /** The pages people can see, and the acts that ask who one is. */
    PermissionsPage.Group pages(List<Address> addresses, @Nullable Role role) {
        return new PermissionsPage.Group(
                "administration.permissions.pages",
                PAGE_COLUMNS,
                addresses.stream()
                        .filter(address -> address.verb().equals("GET")
                                || !address.stepUp().isEmpty())
                        .filter(address -> role == null || address.roles().contains(role))
                        .map(address -> List.of(
                                TableCell.of(address.path()),
                                TableCell.of(who(address.roles(), address.everybody())),
                                TableCell.of(stepUp(address))))
                        .toList());
    }

    /** The acts as a table: a column a role. */
    String csv(List<Permission> permissions, @Nullable Role role) {
        List<Role> columns = Arrays.asList(Role.values());
        List<String> head = Stream.concat(
                        Stream.of("module", "useCase", "act", "within")
                                .map(name -> words.say("administration.permissions.csv." + name)),
                        columns.stream().map(this::name))
                .toList();
        return CsvSheet.of(
                head,
                acts(permissions, role)
                        .map(act -> Stream.concat(
                                        Stream.of(
                                                words.say("administration.module." + act.module()),
                                                act.useCase(),
                                                act(act),
                                                within(act)),
                                        columns.stream().map(column -> cell(act, column)))
                                .toList())
                        .toList());
    }

    private String cell(Permission act, Role role) {
        return !act.roles().contains(role)
                ? ""
                : words.say("administration.permissions." + (act.always() ? "yes" : "own"));
    }

    private static Stream<Permission> acts(List<Permission> permissions, @Nullable Role role) {
        return permissions.stream()
                .filter(permission -> !permission.reading() && permission.open() == null)
                .filter(permission -> role == null || permission.roles().contains(role));
    }

    private String act(Permission act) {
        return words.say("administration.verb." + act.useCase());
    }

    private String who(Set<Role> roles, boolean everybody) {
        if (everybody) {
            return words.say("administration.permissions.everybody");
        }
        return roles.size() == Role.values().length
                ? words.say("administration.permissions.signedIn")
                : roles.stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    private String within(Permission act) {
        List<String> told = new ArrayList<>();
        if (act.place() != null) {
            told.add(words.say("administration.permissions.place." + act.place()));
        } else if (!act.always()) {
            told.add(words.say("administration.permissions.own"));
        }
        if (act.secondPerson()) {
            told.add(words.say("administration.permissions.secondPerson"));
        }
        return String.join("; ", told);
    }

    private String stepUp(Address address) {
        return address.stepUp().isEmpty() ? "" : words.say("administration.permissions.stepUp");
    }

    private String name(Role role) {
        return words.say("site.role." + role);
    }
}
