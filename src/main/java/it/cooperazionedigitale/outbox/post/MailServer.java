package it.cooperazionedigitale.outbox.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One conversation with the mail server: opened when the first mail goes, kept for the next ones, opened again when it broke. */
final class MailServer implements AutoCloseable {

    private final JavaMailSenderImpl settings;
    private @Nullable Transport connection;

    MailServer(JavaMailSenderImpl settings) {
        this.settings = settings;
    }

    /** The server did not answer, or does not take us for who we are: that is no fault of any mail. */
    static final class Away extends MessagingException {

        Away(MessagingException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Hands a mail over: when this returns, the server has answered that it has it. */
    void take(MimeMessage message) throws MessagingException {
        connected().sendMessage(message, message.getAllRecipients());
    }

    private Transport connected() throws MessagingException {
        try {
            return connect();
        } catch (MessagingException nobody) {
            throw new Away(nobody);
        }
    }

    private Transport connect() throws MessagingException {
        Transport open = connection;
        if (open != null && open.isConnected()) {
            return open;
        }
        String protocol = settings.getProtocol() == null ? "smtp" : settings.getProtocol();
        Transport fresh = settings.getSession().getTransport(protocol);
        connection = fresh;
        String user = settings.getUsername();
        fresh.connect(
                settings.getHost(),
                settings.getPort(),
                user == null || user.isEmpty() ? null : user,
                user == null || user.isEmpty() ? null : settings.getPassword());
        return fresh;
    }

    @Override
    public void close() {
        Transport open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException gone) {
                // what was sent is answered already
            }
        }
    }
}
