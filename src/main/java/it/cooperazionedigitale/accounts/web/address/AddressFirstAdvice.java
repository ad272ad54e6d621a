package it.cooperazionedigitale.accounts.web.address;

import it.cooperazionedigitale.accounts.AddressUnconfirmed;
import it.cooperazionedigitale.accounts.EmailAddress;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PageFrame;
import it.cooperazionedigitale.site.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells who wants to do more than prepare a draft that the address comes first, and offers to write once more. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AddressFirstAdvice {

    static final String VIEW = "accounts/address-first";

    private final PageFrame frame;

    AddressFirstAdvice(PageFrame frame) {
        this.frame = frame;
    }

    @ExceptionHandler(AddressUnconfirmed.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String tell(Model model, HttpServletRequest request) {
        frame.around(model, request);
        Viewer viewer = Viewers.current();
        AddressForm form = new AddressForm();
        form.setEmail(EmailAddress.shown(viewer.email()));
        model.addAttribute("form", form);
        model.addAttribute("page", form.getEmail());
        return VIEW;
    }
}
