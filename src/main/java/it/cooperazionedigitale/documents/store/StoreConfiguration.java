package it.cooperazionedigitale.documents.store;

import it.cooperazionedigitale.site.StartRefused;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses where contents are kept: in the bucket or the folder that is set, otherwise in the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Settings.class)
class StoreConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(StoreConfiguration.class);

    @Bean
    FileStore fileStore(@Value("${portal.files.folder:}") String folder, S3Settings s3, JdbcClient jdbc) {
        if (s3.configured() && !folder.isBlank()) {
            throw new StartRefused(
                    "Files have two places: set portal.files.folder or portal.files.s3.bucket, not both.", null);
        }
        if (s3.configured()) {
            LOG.info("Files are kept in the bucket {}", s3.bucket());
            return new S3Store(s3.client(), s3.bucket());
        }
        if (folder.isBlank()) {
            LOG.info("Files are kept in the database.");
            return new DatabaseStore(jdbc);
        }
        LOG.info("Files are kept in {}", Path.of(folder).toAbsolutePath());
        return new DirectoryStore(Path.of(folder));
    }
}
