package it.cooperazionedigitale.outbox.post;

import it.cooperazionedigitale.outbox.UnsubscribeLinks;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the message that goes to the server: text and HTML of the same words, and a Message-ID that is the row's for ever. */
@Component
class MailEnvelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String NAME = "Cooperazione Digitale";

    private final MailPaper paper;
    private final UnsubscribeLinks links;
    private final String address;
    private final String from;

    MailEnvelope(
            MailPaper paper,
            UnsubscribeLinks links,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address,
            @Value("${portal.mail.from:portale@cooperazionedigitale.example.org}") String from) {
        this.paper = paper;
        this.links = links;
        this.address = address;
        this.from = from;
    }

    MimeMessage message(ClaimedMail mail, Session session) throws MessagingException {
        MailSheet sheet = mail.sheet(links);
        MimeMessage message = new SameId(session, id(mail));
        try {
            message.setFrom(new InternetAddress(from, NAME, UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        InternetAddress to = new InternetAddress(mail.recipient(), true);
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        String unsubscribe = sheet.unsubscribe();
        if (unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + address + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(part(paper.text(sheet), "plain"));
        both.addBodyPart(part(paper.html(sheet), "html"));
        message.setContent(both);
        message.saveChanges();
        return message;
    }

    /** Derived from the row: whoever gets a mail twice can tell that it is one. */
    String id(ClaimedMail mail) {
        return "<" + mail.id() + from.substring(from.lastIndexOf('@')) + ">";
    }

    private static MimeBodyPart part(String words, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, UTF_8, kind);
        return part;
    }

    /** A message that keeps the id it was given. */
    private static final class SameId extends MimeMessage {

        private final String id;

        SameId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
