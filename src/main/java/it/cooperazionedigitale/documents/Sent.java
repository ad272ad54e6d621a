package it.cooperazionedigitale.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a form brings for one upload field: a plain file, a photograph, or the name of an upload that came in pieces. */
public class Sent {

    private @Nullable MultipartFile part;
    private @Nullable MultipartFile photo;
    private String upload = "";
    private String name = "";

    /** Whether nothing was chosen. */
    public boolean isNothing() {
        return upload.isBlank() && chosen() == null;
    }

    /** The file that travels with the form itself, if one does. */
    public @Nullable MultipartFile chosen() {
        for (MultipartFile file : new MultipartFile[] {part, photo}) {
            if (file != null
                    && file.getOriginalFilename() != null
                    && !file.getOriginalFilename().isEmpty()) {
                return file;
            }
        }
        return null;
    }

    public @Nullable MultipartFile getPart() {
        return part;
    }

    public void setPart(@Nullable MultipartFile part) {
        this.part = part;
    }

    public @Nullable MultipartFile getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable MultipartFile photo) {
        this.photo = photo;
    }

    public String getUpload() {
        return upload;
    }

    public void setUpload(String upload) {
        this.upload = upload;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
