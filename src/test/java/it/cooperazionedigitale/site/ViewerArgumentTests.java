package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.shared.Viewer;
import java.security.Principal;
import org.junit.jupiter.api.Test;

class ViewerArgumentTests {

    /** Spring MVC fills arguments that are principals by itself, with null for visitors, and would not ask us. */
    @Test
    void aViewerIsNotAPrincipalOfTheServlet() {
        assertThat(Principal.class.isAssignableFrom(Viewer.class)).isFalse();
    }
}
