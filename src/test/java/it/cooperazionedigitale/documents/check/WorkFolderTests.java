package it.cooperazionedigitale.documents.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
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
        anHourAgo(left.resolve("in-use"));
        Files.writeString(left.resolve("sent"), "a document");
        WorkFolder next = new WorkFolder(parent);
        Path own = next.open();
        assertThat(folders()).containsExactlyInAnyOrder(used, beingMade, others, own);
        atWork.leave();
        next.leave();
    }

    @Test
    void aFolderOfThisProcessIsInUseForOtherProcessesTooWhenASecondOneWasOpened() throws Exception {
        WorkFolder atWork = new WorkFolder(parent);
        Path mark = atWork.open().resolve("in-use");
        anHourAgo(mark);
        WorkFolder second = new WorkFolder(parent);
        second.open();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        mark.toString())
                .start();
        assertThat(new String(other.getInputStream().readAllBytes(), UTF_8)).isEqualTo("in use");
        second.leave();
        atWork.leave();
    }

    /** Another process that would like to know whether a folder is in use. */
    static final class Other {
        public static void main(String[] mark) throws Exception {
            try (FileChannel channel = FileChannel.open(Path.of(mark[0]), StandardOpenOption.WRITE)) {
                System.out.print(channel.tryLock() == null ? "in use" : "free");
            }
        }
    }

    /** By its name: to open and close it would take the lock from it. */
    private static void anHourAgo(Path mark) {
        assertThat(mark.toFile()
                        .setLastModified(
                                Instant.now().minus(Duration.ofHours(1)).toEpochMilli()))
                .isTrue();
    }
}
