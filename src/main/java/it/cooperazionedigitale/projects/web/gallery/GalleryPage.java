package it.cooperazionedigitale.projects.web.gallery;

import it.cooperazionedigitale.projects.usecase.ProjectRow;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.PageLinks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The funded projects, ready to print. */
record GalleryPage(
        List<Card> projects, List<Choice> regions, @Nullable String region, boolean filtered, PageLinks links) {

    record Card(
            String href,
            String title,
            String body,
            String region,
            String granted,
            String state,
            @Nullable String firm) {}

    static GalleryPage of(
            List<ProjectRow> found, Map<String, String> regions, String region, int size, ProjectWords words) {
        List<ProjectRow> shown = found.size() > size ? found.subList(0, size) : found;
        return new GalleryPage(
                shown.stream().map(project -> card(project, words)).toList(),
                regions.entrySet().stream()
                        .map(known -> Choice.of(known.getKey(), known.getValue()))
                        .toList(),
                regions.get(region),
                !region.isEmpty(),
                new PageLinks(
                        null,
                        found.size() > size
                                ? "/progetti?regione=" + URLEncoder.encode(region, StandardCharsets.UTF_8) + "&dopo="
                                        + shown.get(size - 1).code()
                                : null,
                        null));
    }

    private static Card card(ProjectRow project, ProjectWords words) {
        return new Card(
                "/progetti/" + project.slug(),
                project.title(),
                project.organisationName(),
                project.regionName(),
                project.granted().format(),
                "projects.publicState." + project.state(),
                project.transformerName() == null
                        ? null
                        : words.say("projects.gallery.with", project.transformerName()));
    }
}
