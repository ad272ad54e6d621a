package it.cooperazionedigitale.outbox.post;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The portal's writing paper: the same words as plain text and as HTML, from {@code mail/letter.txt} and {@code .html}. */
@Component
public class MailPaper {

    private static final int PREHEADER = 110;
    private static final String PREFERENCES = "/account/notifiche";

    private final MessageSource messages;
    private final String address;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    MailPaper(MessageSource messages, @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.messages = messages;
        this.address = address;
        engine.addTemplateResolver(resolver(TemplateMode.HTML, "*.html"));
        engine.addTemplateResolver(resolver(TemplateMode.TEXT, "*.txt"));
    }

    private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String names) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mail/");
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setResolvablePatterns(java.util.Set.of(names));
        return resolver;
    }

    /** The mail as plain text. */
    public String text(MailSheet sheet) {
        return engine.process("letter.txt", words(sheet))
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }

    /** The mail as HTML that needs nothing from elsewhere. */
    public String html(MailSheet sheet) {
        return engine.process("letter.html", words(sheet));
    }

    private Context words(MailSheet sheet) {
        Locale language = sheet.locale();
        Context context = new Context(language);
        context.setVariable("language", sheet.language());
        context.setVariable("subject", sheet.subject());
        context.setVariable("preheader", preheader(sheet.body()));
        context.setVariable("greeting", sheet.greeting());
        context.setVariable("body", sheet.body());
        context.setVariable("paragraphs", paragraphs(sheet.body()));
        context.setVariable("button", sheet.button());
        context.setVariable("link", sheet.path() == null ? null : address + sheet.path());
        context.setVariable("copyLink", say("outbox.letter.copyLink", language));
        context.setVariable("why", say("outbox.letter.why." + why(sheet), language));
        boolean choice = sheet.unsubscribe() != null;
        context.setVariable("choose", choice && sheet.account() != null ? say("outbox.letter.choose", language) : null);
        context.setVariable("preferences", address + PREFERENCES);
        context.setVariable("stop", choice ? say("outbox.letter.stop", language) : null);
        context.setVariable("unsubscribe", address + sheet.unsubscribe());
        context.setVariable("address", address + "/");
        return context;
    }

    private static String why(MailSheet sheet) {
        return sheet.account() == null
                ? (sheet.unsubscribe() == null ? "STRANGER" : "SUBSCRIBER")
                : sheet.family().name();
    }

    /** What mail programs show beside the subject: the first sentence, whole words. */
    private static String preheader(String body) {
        String first = body.lines().findFirst().orElse("");
        if (first.length() <= PREHEADER) {
            return first;
        }
        String cut = first.substring(0, PREHEADER);
        return cut.substring(0, Math.max(cut.lastIndexOf(' '), 1)) + "…";
    }

    private static List<List<String>> paragraphs(String body) {
        return Arrays.stream(body.split("\n{2,}"))
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
