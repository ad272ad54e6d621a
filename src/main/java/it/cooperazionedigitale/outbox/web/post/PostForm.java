package it.cooperazionedigitale.outbox.web.post;

import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.usecase.MailState;
import it.cooperazionedigitale.outbox.usecase.PostFilter;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.TypedDay;
import it.cooperazionedigitale.site.ReasonForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;

/** Which mails are looked for, as typed; and why they are tried again. */
public class PostForm extends ReasonForm {

    private String stato = "";
    private String famiglia = "";
    private String dal = "";
    private String al = "";
    private String destinatario = "";

    /** What is meant; what cannot be meant is said at its field and left out. */
    PostFilter filter(Errors errors) {
        LocalDate from = day("dal", dal, errors);
        LocalDate until = day("al", al, errors);
        if (from != null && until != null && until.isBefore(from)) {
            errors.rejectValue("al", "outbox.post.until.early");
        }
        return new PostFilter(
                Typed.one(MailState.class, stato),
                Typed.one(MailFamily.class, famiglia),
                start(from),
                until == null ? null : start(until.plusDays(1)),
                destinatario.isBlank() ? null : destinatario.strip());
    }

    /** The same filter in an address. */
    UriComponentsBuilder address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("stato", stato)
                .queryParam("famiglia", famiglia)
                .queryParam("dal", dal)
                .queryParam("al", al)
                .queryParam("destinatario", destinatario);
    }

    private static @Nullable LocalDate day(String field, String typed, Errors errors) {
        Optional<LocalDate> day = typed.isBlank() ? Optional.empty() : TypedDay.parse(typed);
        if (!typed.isBlank() && day.isEmpty()) {
            errors.rejectValue(field, "outbox.post.day.wrong");
        }
        return day.orElse(null);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ItalianFormats.ROME).toInstant();
    }

    public String getStato() {
        return stato;
    }

    public void setStato(String stato) {
        this.stato = stato;
    }

    public String getFamiglia() {
        return famiglia;
    }

    public void setFamiglia(String famiglia) {
        this.famiglia = famiglia;
    }

    public String getDal() {
        return dal;
    }

    public void setDal(String dal) {
        this.dal = dal;
    }

    public String getAl() {
        return al;
    }

    public void setAl(String al) {
        this.al = al;
    }

    public String getDestinatario() {
        return destinatario;
    }

    public void setDestinatario(String destinatario) {
        this.destinatario = destinatario;
    }
}
