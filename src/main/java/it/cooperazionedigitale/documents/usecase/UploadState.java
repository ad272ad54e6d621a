package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.domain.Upload;
import java.util.UUID;

/**
 * How far an upload has come.
 *
 * @param id the upload
 * @param received the bytes that are here: the next piece begins there
 * @param size all its bytes
 * @param whole whether all are here and have been looked at
 */
public record UploadState(UUID id, long received, long size, boolean whole) {

    static UploadState of(Upload upload) {
        return new UploadState(upload.id(), upload.received(), upload.size(), upload.sha256() != null);
    }
}
