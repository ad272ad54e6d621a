package it.cooperazionedigitale.applications.web.sending;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only in a portal that is measured: tells how long the protocol's counter was waited for and held. */
@Configuration(proxyBeanMethods = false)
class CounterFigures {

    @Bean
    static MeterFilter wholeRun() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().startsWith("portal.protocol")
                        ? DistributionStatisticConfig.builder()
                                .percentiles(0.5, 0.95, 0.99)
                                .expiry(Duration.ofMinutes(20))
                                .bufferLength(1)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }

    @Bean
    HealthIndicator counter(MeterRegistry meters) {
        return () -> Health.up()
                .withDetail("waited", told(meters, "portal.protocol.waited"))
                .withDetail("held", told(meters, "portal.protocol.held"))
                .build();
    }

    private static String told(MeterRegistry meters, String name) {
        HistogramSnapshot seen = meters.timer(name).takeSnapshot();
        return seen.count() + " times, "
                + Arrays.stream(seen.percentileValues())
                        .map(one -> "p%.0f %.1f ms".formatted(100 * one.percentile(), one.value(TimeUnit.MILLISECONDS)))
                        .collect(Collectors.joining(", "))
                + String.format(Locale.ROOT, ", longest %.1f ms", seen.max(TimeUnit.MILLISECONDS));
    }
}
