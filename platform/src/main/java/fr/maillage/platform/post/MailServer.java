package fr.maillage.platform.post;

import fr.maillage.platform.kernel.Settings;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The territory's mail server, spoken to by SMTP (RFC 5321), over TLS unless the settings say otherwise. */
@Component
class MailServer {
    private static final String PATIENCE_MILLIS = "20000";

    private final Settings.Mail settings;
    private final Clock clock;

    MailServer(Settings settings, Clock clock) {
        this.settings = settings.mail();
        this.clock = clock;
    }

    void deliver(UUID id, Letter letter) throws MessagingException {
        Message message = new Numbered(session(), id, settings.from());
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        ((MimeMessage) message).setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        ((MimeMessage) message).setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // RFC 3834: away messages do not answer this.
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private Session session() {
        Properties words = new Properties();
        words.setProperty("mail.transport.protocol", "smtp");
        words.setProperty("mail.smtp.host", settings.host());
        words.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        words.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        words.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        words.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        words.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        words.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isBlank()));
        switch (settings.protection()) {
            case STARTTLS -> {
                words.setProperty("mail.smtp.starttls.enable", "true");
                words.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> words.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> words.setProperty("mail.smtp.starttls.enable", "false");
        }
        return Session.getInstance(words, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        });
    }

    /** A message that keeps one identifier however often it is tried. */
    private static final class Numbered extends MimeMessage {
        private final String identifier;

        Numbered(Session session, UUID id, String from) {
            super(session);
            String domain = from.substring(from.indexOf('@') + 1).toLowerCase(Locale.ROOT);
            this.identifier = "<" + id + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identifier);
        }
    }
}
