package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.domain.DrawerDocument;
import it.cooperazionedigitale.documents.domain.DrawerDocuments;
import it.cooperazionedigitale.documents.domain.DrawerVersion;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is in the drawer of the body a person acts for. */
@Service
@Transactional(readOnly = true)
@Unguarded("asks only for the drawer of the body the viewer acts for")
public class DrawerQueries {

    private final DrawerDocuments drawer;
    private final Files files;
    private final JdbcClient jdbc;

    DrawerQueries(DrawerDocuments drawer, Files files, JdbcClient jdbc) {
        this.drawer = drawer;
        this.files = files;
        this.jdbc = jdbc;
    }

    /**
     * A paper that needs somebody.
     *
     * @param refused whether its newest version was refused, or taken out of the quarantine after that
     * @param expiresOn the last day of its newest version
     */
    public record Due(
            UUID id,
            DrawerKind kind,
            @Nullable String title,
            boolean refused,
            @Nullable LocalDate expiresOn) {}

    /** The papers whose newest version was refused or ends by a day. */
    public List<Due> due(LocalDate until, Viewer viewer) {
        if (viewer.organisationId() == null || !viewer.mayIn(viewer.organisationId(), TeamRole.VIEWER)) {
            return List.of();
        }
        return jdbc.sql("""
                select d.id, d.kind, d.title, f.state in ('REFUSED', 'REMOVED') as refused, v.expires_on
                from documents.drawer_document d
                join lateral (select file_id, expires_on from documents.drawer_version
                              where document_id = d.id order by position desc limit 1) v on true
                join documents.file f on f.id = v.file_id
                where d.organisation_id = ? and (f.state in ('REFUSED', 'REMOVED') or v.expires_on <= ?) order by d.added_at""")
                .params(viewer.organisationId(), until)
                .query(Due.class)
                .list();
    }

    /**
     * One version of a paper.
     *
     * @param file its file
     * @param expiresOn its last day
     */
    public record Version(FileSummary file, @Nullable LocalDate expiresOn) {}

    /**
     * A paper.
     *
     * @param id the paper
     * @param kind what it is
     * @param title its title, for other papers
     * @param versions newest first, never empty
     */
    public record Paper(UUID id, DrawerKind kind, @Nullable String title, List<Version> versions) {

        /** The version that counts. */
        public Version newest() {
            return versions.get(0);
        }
    }

    /** All papers, in the order in which they were first put in. */
    public List<Paper> papers(Viewer viewer) {
        if (viewer.organisationId() == null || !viewer.mayIn(viewer.organisationId(), TeamRole.VIEWER)) {
            return List.of();
        }
        List<DrawerDocument> documents = drawer.findByOrganisationIdOrderByAddedAt(viewer.organisationId());
        Map<UUID, FileSummary> found = files.findAll(documents.stream()
                .flatMap(document -> document.versions().stream())
                .map(DrawerVersion::file)
                .toList());
        return documents.stream().map(document -> paper(document, found)).toList();
    }

    /** One paper. */
    public Paper paper(UUID id, Viewer viewer) {
        if (viewer.organisationId() == null) {
            throw new NotFound();
        }
        DrawerDocument document =
                drawer.findByIdAndOrganisationId(id, viewer.organisationId()).orElseThrow(NotFound::new);
        return paper(
                document,
                files.findAll(
                        document.versions().stream().map(DrawerVersion::file).toList()));
    }

    private static Paper paper(DrawerDocument document, Map<UUID, FileSummary> found) {
        List<Version> versions = new ArrayList<>();
        for (DrawerVersion version : document.versions()) {
            versions.add(new Version(found.get(version.file()), version.expiresOn()));
        }
        Collections.reverse(versions);
        return new Paper(document.id(), document.kind(), document.title(), versions);
    }
}
