package it.cooperazionedigitale.documents.store;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * Where the S3-compatible store is.
 *
 * @param bucket the bucket; without one there is no such store
 * @param endpoint its address; empty for the region's own
 * @param region its region
 * @param accessKey who we are there
 * @param secretKey what proves it
 */
@ConfigurationProperties("portal.files.s3")
public record S3Settings(
        @DefaultValue("") String bucket,
        @Nullable URI endpoint,
        @DefaultValue("eu-south-1") String region,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Whether there is such a store. */
    public boolean configured() {
        return !bucket.isBlank();
    }

    /** Speaks to it by addresses with the bucket in the path, which all such stores understand. */
    public S3Client client() {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                // each call with all its repetitions: a piece is written while its row is held
                .overrideConfiguration(calls -> calls.apiCallTimeout(PATIENCE))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(PATIENCE)
                        .socketTimeout(PATIENCE));
        return endpoint == null
                ? builder.build()
                : builder.endpointOverride(endpoint).build();
    }
}
