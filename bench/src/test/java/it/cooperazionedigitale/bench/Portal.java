package it.cooperazionedigitale.bench;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.http.HttpProtocolBuilder;

/** The portal under load, and how the load arrives. Every figure is a -D setting: see README.md. */
final class Portal {

    private Portal() {}

    static HttpProtocolBuilder protocol() {
        return http.baseUrl(setting("url", "http://localhost:8080"))
                .acceptHeader("text/html")
                .acceptLanguageHeader("it")
                .acceptEncodingHeader("gzip")
                .disableCaching();
    }

    /** People arrive at this rate whether or not the portal keeps up: first a ramp that warms it, then the steady part. */
    static OpenInjectionStep[] arrivals() {
        double rate = Double.parseDouble(setting("rate", "20"));
        return new OpenInjectionStep[] {
            rampUsersPerSec(1).to(rate).during(number("ramp", 10)),
            constantUsersPerSec(rate).during(number("seconds", 60))
        };
    }

    static String setting(String name, String otherwise) {
        String value = System.getProperty(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    static int number(String name, int otherwise) {
        return Integer.parseInt(setting(name, String.valueOf(otherwise)));
    }
}
