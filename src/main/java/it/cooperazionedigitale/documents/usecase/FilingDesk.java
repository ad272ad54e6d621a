package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.documents.FileCopy;
import it.cooperazionedigitale.documents.FileOwner;
import it.cooperazionedigitale.documents.Filing;
import it.cooperazionedigitale.documents.Sent;
import it.cooperazionedigitale.documents.Slot;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.documents.domain.Upload;
import it.cooperazionedigitale.documents.domain.Uploads;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes files of uploads, for the drawer and for other modules: each of them says who may. */
@Component
@Unguarded("asked by use cases that have said who may; uploads are looked for among the viewer's own")
class FilingDesk implements Filing {

    private final ReceiveFile receiving;
    private final Uploads uploads;
    private final StoredFiles files;
    private final Allowances allowances;
    private final FileRemoval removal;
    private final FileCopies copies;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    FilingDesk(
            ReceiveFile receiving,
            Uploads uploads,
            StoredFiles files,
            Allowances allowances,
            FileRemoval removal,
            FileCopies copies,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.receiving = receiving;
        this.uploads = uploads;
        this.files = files;
        this.allowances = allowances;
        this.removal = removal;
        this.copies = copies;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public UUID receive(Sent sent, Slot slot, Viewer viewer) {
        UUID id = receiving.receive(sent, viewer);
        Upload upload = uploads.findByIdAndAccountId(id, viewer.id()).orElseThrow(NotFound::new);
        sent.setUpload(id.toString());
        sent.setName(upload.name());
        try {
            upload.check(slot);
        } catch (Refusal refusal) {
            sent.setUpload("");
            sent.setName("");
            throw refusal;
        }
        return id;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID file(UUID id, Slot slot, FileOwner owner, Viewer viewer) {
        Upload upload = uploads.hold(id, viewer.id()).orElseThrow(NotFound::new);
        if (upload.fileId() != null) {
            return files.findById(upload.fileId())
                    .filter(file -> file.isFor(slot, owner))
                    .map(StoredFile::id)
                    .orElseThrow(() -> new Refusal("documents.refusal.usedAlready"));
        }
        Instant now = clock.instant();
        StoredFile file = StoredFile.of(upload, slot, owner, viewer.id(), now);
        allowances.take(owner.organisation(), file.size());
        files.save(file);
        upload.becomes(file.id());
        uploads.save(upload);
        uploads.flush();
        jdbc.sql("insert into documents.inspection (file_id, next_try) values (?, now())")
                .param(file.id())
                .update();
        audit.record(
                viewer,
                "file.received",
                "file",
                file.id(),
                null,
                Map.of("purpose", file.purpose(), "kind", file.kind().name(), "sha256", file.sha256()));
        return file.id();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FileCopy> copy(Collection<UUID> ids, FileOwner from, Slot slot, FileOwner to, Viewer viewer) {
        return copies.copy(ids, from, slot, to, viewer);
    }

    @Override
    public Optional<UUID> filed(UUID upload, Viewer viewer) {
        return uploads.findByIdAndAccountId(upload, viewer.id()).map(Upload::fileId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(UUID file, Viewer viewer) {
        removal.discard(file, viewer);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID file, String holderKind, UUID holder) {
        jdbc.sql("select id from documents.file where id = ? and state <> 'REMOVED' for update")
                .param(file)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("documents.refusal.gone"));
        jdbc.sql("insert into documents.hold (file_id, holder_kind, holder_id) values (?, ?, ?) on conflict do nothing")
                .params(file, holderKind, holder)
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID file, String holderKind, UUID holder) {
        jdbc.sql("delete from documents.hold where file_id = ? and holder_kind = ? and holder_id = ?")
                .params(file, holderKind, holder)
                .update();
    }
}
