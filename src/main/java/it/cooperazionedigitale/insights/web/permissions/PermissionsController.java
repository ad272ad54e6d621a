package it.cooperazionedigitale.insights.web.permissions;

import it.cooperazionedigitale.insights.usecase.AccessQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.CsvSheet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who may do what, as the code says: to read, to filter by role and to take away. */
@Controller
@AccessibleTo({Role.ADMIN, Role.AUDITOR, Role.STAFF, Role.BOARD, Role.HUB_MANAGER})
class PermissionsController {

    static final String VIEW = "insights/permissions";

    private final AccessQueries access;
    private final PermissionWords words;

    PermissionsController(AccessQueries access, PermissionWords words) {
        this.access = access;
        this.words = words;
    }

    @GetMapping("/admin/permessi")
    String show(@ModelAttribute("form") PermissionsFilter form, Viewer viewer, Model model) {
        Role role = role(form.getRuolo());
        model.addAttribute(
                "page",
                new PermissionsPage(
                        words.roles(),
                        words.groups(access.permissions(viewer), role),
                        words.pages(access.addresses(viewer), role),
                        "/admin/permessi/permessi.csv" + (role == null ? "" : "?ruolo=" + role)));
        return VIEW;
    }

    @GetMapping("/admin/permessi/permessi.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("form") PermissionsFilter form, Viewer viewer) {
        return CsvSheet.download("permessi.csv", words.csv(access.permissions(viewer), role(form.getRuolo())));
    }

    private static @Nullable Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
