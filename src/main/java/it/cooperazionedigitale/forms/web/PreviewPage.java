package it.cooperazionedigitale.forms.web;

import it.cooperazionedigitale.forms.AskedSection;
import it.cooperazionedigitale.forms.FormSection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section as those who answer it see it.
 *
 * @param asked its questions
 * @param place which section of how many
 * @param back where one comes from
 * @param action the page's own address
 * @param phone whether it is shown as wide as a phone
 * @param next the page of the section after it, if there is one
 * @param answered whether answers were tried
 */
public record PreviewPage(
        AskedSection asked,
        List<Object> place,
        String back,
        String action,
        boolean phone,
        @Nullable String next,
        boolean answered) {

    /** The section itself. */
    public FormSection section() {
        return asked.section();
    }

    /** The page of a section that stands among others. */
    public static PreviewPage of(List<FormSection> all, AskedSection asked, String href, boolean phone) {
        int place = all.indexOf(asked.section());
        String base = href.substring(0, href.lastIndexOf('/') + 1);
        return new PreviewPage(
                asked,
                List.of(place + 1, all.size()),
                href,
                href + "/anteprima",
                phone,
                place + 1 < all.size() ? base + all.get(place + 1).id() + "/anteprima" : null,
                false);
    }

    /** The same of a version that is only read, which has a page for all its sections. */
    public PreviewPage read(String version) {
        return new PreviewPage(asked, place, version, action, phone, next, false);
    }

    /** The same after answers were tried. */
    public PreviewPage tried() {
        return new PreviewPage(asked, place, back, action, phone, next, true);
    }
}
