package it.cooperazionedigitale.bench;

import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;

/** The page of an open call, read by people who are not signed in: the one that a newsletter sends everybody to. */
public class CallPage extends Simulation {

    private final ScenarioBuilder readers = scenario("call page")
            .exec(http("call page")
                    .get(Portal.setting("call", "/bandi/mi3"))
                    .check(status().is(200)));

    public CallPage() {
        setUp(readers.injectOpen(Portal.arrivals()))
                .protocols(Portal.protocol())
                .assertions(
                        global().failedRequests().count().is(0L),
                        details("call page").responseTime().percentile(95.0).lt(Portal.number("p95", 500)));
    }
}
