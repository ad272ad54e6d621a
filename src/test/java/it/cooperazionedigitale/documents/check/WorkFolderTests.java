package it.cooperazionedigitale.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No document stays where it was opened. */
class WorkFolderTests {

    @TempDir
    private Path parent;

    private List<Path> folders() throws Exception {
        try (Stream<Path> all = Files.list(parent)) {
            return all.sorted().toList();
        }
    }

    @Test
    void itGoesWithEverythingInItWhenThePortalStops() throws Exception {
        WorkFolder folder = new WorkFolder(parent);
        Files.writeString(Files.createDirectory(folder.open().resolve("file-1")).resolve("sent"), "a document");
        folder.leave();
        assertThat(folders()).isEmpty();
        assertThat(Files.isDirectory(folder.open())).as("it opens again").isTrue();
        folder.leave();
    }

    @Test
    void whatAPortalThatWasKilledLeftBehindGoesWhenTheNextOneOpensAndOthersAtWorkAreLeftAlone() throws Exception {
        WorkFolder atWork = new WorkFolder(parent);
        Path used = atWork.open();
        Path beingMade = Files.createDirectory(parent.resolve("portal-files-being-made"));
        Path others = Files.createDirectory(parent.resolve("something-else"));
        Path left = Files.createDirectory(parent.resolve("portal-files-left"));
        Files.writeString(left.resolve("in-use"), "");
        Files.writeString(left.resolve("sent"), "a document");
        WorkFolder next = new WorkFolder(parent);
        Path own = next.open();
        assertThat(folders()).containsExactlyInAnyOrder(used, beingMade, others, own);
        atWork.leave();
        next.leave();
    }
}
