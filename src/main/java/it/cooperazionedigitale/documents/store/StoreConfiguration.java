package it.cooperazionedigitale.documents.store;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses where contents are kept: in the folder that is set, otherwise in the database. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(StoreConfiguration.class);

    @Bean
    FileStore fileStore(@Value("${portal.files.folder:}") String folder, JdbcClient jdbc) {
        if (folder.isBlank()) {
            LOG.info("Files are kept in the database.");
            return new DatabaseStore(jdbc);
        }
        LOG.info("Files are kept in {}", Path.of(folder).toAbsolutePath());
        return new DirectoryStore(Path.of(folder));
    }
}
