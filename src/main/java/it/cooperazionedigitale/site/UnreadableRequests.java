package it.cooperazionedigitale.site;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What the server itself answers to a request it cannot read, before any part of the portal: our headers, our words. */
@Configuration(proxyBeanMethods = false)
class UnreadableRequests {

    private static final String PAGE = "<!doctype html><html lang=\"it\"><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>Richiesta non leggibile</title>"
            + "<h1>Il portale non riesce a leggere questa richiesta</h1><p>Controlla l’indirizzo e riprova, o torna alla "
            + "<a href=\"/\">pagina iniziale</a>. Le bozze che hai già salvato sono al sicuro.</p>"
            + "<p lang=\"en\">The portal cannot read this request. Check the address, or go back to the home page.</p></html>";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownReport() {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve((Valve) new Report()));
    }

    /** Reports whatever has no page yet; stands inside of the server's own report and comes before it. */
    private static final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            SecurityHeaders.writeAll(response, request.isSecure());
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "it");
            try {
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(PAGE);
                    response.finishResponse();
                }
            } catch (IOException gone) {
                // whoever asked is no longer there
            }
        }
    }
}
