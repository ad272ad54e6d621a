package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.FileCopy;
import it.cooperazionedigitale.documents.FileCopy.Hindrance;
import it.cooperazionedigitale.documents.FileOwner;
import it.cooperazionedigitale.documents.Slot;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets files serve once more: no byte is moved and nothing checked again, so that many cost no more statements than a few. */
@Component
class FileCopies {

    private final StoredFiles files;
    private final Allowances allowances;
    private final Clock clock;

    FileCopies(StoredFiles files, Allowances allowances, Clock clock) {
        this.files = files;
        this.allowances = allowances;
        this.clock = clock;
    }

    /** They are held meanwhile: none of them loses its content before its copy counts as needing it. */
    List<FileCopy> copy(Collection<UUID> ids, FileOwner from, Slot slot, FileOwner to, Viewer viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<UUID> asked = new LinkedHashSet<>(ids);
        Map<UUID, StoredFile> found = files.hold(asked).stream()
                .filter(file -> file.isFor(slot, from))
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        List<StoredFile> fitting = asked.stream()
                .filter(found::containsKey)
                .map(found::get)
                .filter(file -> file.hindrance(slot).isEmpty())
                .toList();
        int room = allowances.take(
                to.organisation(), fitting.stream().map(StoredFile::size).toList());
        List<StoredFile> taken = fitting.subList(0, room);
        Instant now = clock.instant();
        List<FileCopy> copies = new ArrayList<>();
        for (UUID id : asked) {
            StoredFile file = found.get(id);
            if (file != null && taken.contains(file)) {
                UUID copy = files.save(file.again(to, viewer.id(), now)).id();
                copies.add(new FileCopy(id, file.name(), copy, null));
            } else {
                copies.add(new FileCopy(id, file == null ? "" : file.name(), null, why(file, slot)));
            }
        }
        return copies;
    }

    private static Hindrance why(@Nullable StoredFile file, Slot slot) {
        return file == null ? Hindrance.REMOVED : file.hindrance(slot).orElse(Hindrance.ROOM);
    }
}
