package it.cooperazionedigitale.documents.check;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A folder for everything that is opened, this instance's own, marked by a lock that ends with its process. It goes when the
 * portal stops; what others left who could not take it with them goes when the next one is made beside it.
 */
final class WorkFolder {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);
    private static final String NAME = "portal-files-";
    private static final String MARK = "in-use";
    private static final long MAKING = 60_000;

    /** Those of this very process: to open the mark of one and close it again would take the lock from it. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path parent;
    private @Nullable Path folder;
    private @Nullable FileChannel mark;

    WorkFolder(Path parent) {
        this.parent = parent;
    }

    synchronized Path open() throws IOException {
        Path own = folder;
        if (own == null || !Files.isDirectory(own)) {
            leave();
            own = Files.createTempDirectory(parent, NAME);
            OWN.add(own);
            mark = FileChannel.open(own.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            mark.lock();
            folder = own;
            clearOthers();
        }
        return own;
    }

    synchronized void leave() {
        try {
            if (mark != null) {
                mark.close();
            }
        } catch (IOException failure) {
            LOG.warn("The mark of {} does not close.", folder, failure);
        }
        if (folder != null) {
            FileSystemUtils.deleteRecursively(folder.toFile());
            OWN.remove(folder);
        }
        mark = null;
        folder = null;
    }

    private void clearOthers() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, NAME + "*")) {
            for (Path other : folders) {
                if (!OWN.contains(other) && abandoned(other)) {
                    LOG.info("Removed {}, left behind by a portal that is no more.", other);
                    FileSystemUtils.deleteRecursively(other.toFile());
                }
            }
        } catch (IOException failure) {
            LOG.warn("What others left behind could not be looked through.", failure);
        }
    }

    /** A folder without a mark, or with one of this minute, is one that is just being made. */
    private static boolean abandoned(Path other) {
        Path its = other.resolve(MARK);
        if (!Files.isWritable(its) || its.toFile().lastModified() > System.currentTimeMillis() - MAKING) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(its, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException used) {
            return false;
        }
    }
}
