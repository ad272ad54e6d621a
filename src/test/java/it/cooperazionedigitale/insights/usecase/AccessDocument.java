package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.shared.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The table of permissions as Markdown. */
final class AccessDocument {

    private static final String HEAD = """
            # Who may do what

            Generated from the code (`./mvnw test -Dtest=AccessQueriesTests -Ddocs.write=true`): a test compares this page with the
            `@PreAuthorize` of every use case and the `@AccessibleTo` of every address. People read the same table, in their own words,
            at `/admin/permessi`.

            `x` the role is enough - `o` within what is theirs: own body, own hub and regions, own assignment - **2** decides what
            another person proposed, never the same one.
            """;

    private AccessDocument() {}

    static String of(List<Permission> permissions, List<Address> addresses) {
        return HEAD
                + "\n## Acts\n\n"
                + table(permissions.stream()
                        .filter(act -> !act.reading() && act.open() == null)
                        .toList())
                + "\n## Reading\n\n"
                + table(permissions.stream()
                        .filter(act -> act.reading() && act.open() == null)
                        .toList())
                + "\n## Without a role\n\n| module | use case | why |\n|---|---|---|\n"
                + permissions.stream()
                        .filter(act -> act.open() != null)
                        .map(act -> "| %s | %s.%s | %s |\n"
                                .formatted(act.module(), act.useCase(), act.method(), act.open()))
                        .distinct()
                        .collect(Collectors.joining())
                + "\n## Addresses\n\n| | address | for whom it exists | identity confirmed for |\n|---|---|---|---|\n"
                + addresses.stream().map(AccessDocument::line).collect(Collectors.joining());
    }

    private static String table(List<Permission> acts) {
        String roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(" | "));
        return "| module | use case | " + roles + " | place in the team | 2 |\n|---|---|"
                + ":-:|".repeat(Role.values().length) + "---|:-:|\n"
                + acts.stream().map(AccessDocument::line).collect(Collectors.joining());
    }

    private static String line(Permission act) {
        String cells = Arrays.stream(Role.values())
                .map(role -> !act.roles().contains(role) ? "" : act.always() ? "x" : "o")
                .collect(Collectors.joining(" | "));
        return "| %s | %s.%s | %s | %s | %s |\n"
                .formatted(
                        act.module(),
                        act.useCase(),
                        act.method(),
                        cells,
                        act.place() == null ? "" : act.place(),
                        act.secondPerson() ? "2" : "");
    }

    private static String line(Address address) {
        String who = address.everybody()
                ? "everybody"
                : address.signedIn()
                        ? "signed in"
                        : address.roles().stream()
                                .sorted()
                                .map(Objects::toString)
                                .collect(Collectors.joining(", "));
        return "| %s | `%s` | %s | %s |\n"
                .formatted(address.verb(), address.path().replace("|", "\\|"), who, address.stepUp());
    }
}
