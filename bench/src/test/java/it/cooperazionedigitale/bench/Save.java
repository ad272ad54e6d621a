package it.cooperazionedigitale.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.FeederBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import java.util.List;
import java.util.Map;

/**
 * A section of an application opened and saved, the request that the last hours before a closing are made of. Each
 * arrival signs in, then opens and saves its section a few times, a little text changed each time so that every save
 * really writes.
 */
public class Save extends Simulation {

    private final ChainBuilder signIn = exec(
            http("sign-in page")
                    .get("/accedi")
                    .check(status().is(200), css("input[name=_csrf]", "value").saveAs("csrf")),
            http("sign in")
                    .post("/accedi")
                    .formParam("email", "#{email}")
                    .formParam("password", Portal.setting("password", ""))
                    .formParam("_csrf", "#{csrf}")
                    .disableFollowRedirect()
                    .check(status().in(302, 303)));

    private final ChainBuilder save = exec(
            http("open section")
                    .get("#{application}")
                    .check(status().is(200), bodyString().saveAs("html")),
            http("save section")
                    .post("#{application}")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .body(StringBody(
                            session -> Form.changed(session.getString("html"), session.getString("application"))))
                    .disableFollowRedirect()
                    .check(status().in(302, 303)));

    private final ScenarioBuilder applicants = scenario("save")
            .exec(feed(whoSavesWhat().circular()), signIn)
            .repeat(Portal.number("saves", 5))
            .on(save);

    public Save() {
        if (Portal.setting("password", "").isEmpty()) {
            throw new IllegalArgumentException("say -Dpassword=<the demo password that the portal prints>");
        }
        setUp(applicants.injectOpen(Portal.arrivals()))
                .protocols(Portal.protocol())
                .assertions(
                        global().failedRequests().count().is(0L),
                        details("save section").responseTime().percentile(95.0).lt(Portal.number("p95", 500)));
    }

    private static FeederBuilder<?> whoSavesWhat() {
        String file = Portal.setting("applications", "");
        if (!file.isEmpty()) {
            return csv(file);
        }
        String section = Portal.setting("application", "");
        if (section.isEmpty()) {
            throw new IllegalArgumentException(
                    "say -Dapplication=/coop/domande/<id>/<section>, or -Dapplications=<file with email,application>");
        }
        return listFeeder(
                List.of(Map.of("email", Portal.setting("email", "giulia@example.org"), "application", section)));
    }
}
