package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.FileWords;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.site.FileRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns sent versions into dossiers to read. */
@Component
class SentDossiers {

    private final Files files;
    private final FileWords words;

    SentDossiers(Files files, FileWords words) {
        this.files = files;
        this.words = words;
    }

    ApplicationDossier read(ApplicationSummary summary, SentVersion version) {
        Map<UUID, FileSummary> found = files.findAll(
                version.files().stream().map(SentVersion.SentFile::id).toList());
        return new ApplicationDossier(
                summary,
                version.sections().stream()
                        .map(section -> new ApplicationDossier.Section(
                                section.title(),
                                section.answers().stream()
                                        .map(answer -> answer(answer, found))
                                        .toList()))
                        .toList(),
                version.budget().stream()
                        .map(line -> new ApplicationDossier.CostLine(
                                line.categoryName(),
                                line.description(),
                                line.paid(),
                                line.tax(),
                                Boolean.TRUE.equals(line.capitalGoods()),
                                line.body()))
                        .toList(),
                version.priorities(),
                Typed.one(ProjectForm.class, version.projectForm()),
                version.partners().stream()
                        .map(partner -> new ApplicationDossier.Partner(partner.id(), partner.name(), partner.role()))
                        .toList(),
                version.shares().stream()
                        .map(share -> new ApplicationDossier.BodyShare(
                                share.id(), share.name(), euro(share.cost()), euro(share.requested())))
                        .toList(),
                ProjectPeople.among(version).orElse(null),
                version.maturity());
    }

    private static Euro euro(String plain) {
        return Euro.of(new BigDecimal(plain));
    }

    private ApplicationDossier.Answer answer(SentVersion.Answer answer, Map<UUID, FileSummary> found) {
        List<FileRow> rows = answer.files().stream()
                .map(sent -> found.get(sent.id()))
                .filter(Objects::nonNull)
                .flatMap(file -> words.toRead(file).stream())
                .toList();
        return new ApplicationDossier.Answer(answer.question(), rows.isEmpty() ? answer.text() : "", rows);
    }
}
