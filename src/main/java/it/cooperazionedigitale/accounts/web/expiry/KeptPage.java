package it.cooperazionedigitale.accounts.web.expiry;

import it.cooperazionedigitale.accounts.usecase.KeptForm;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.CarriedField;
import java.util.List;

/**
 * What a person had typed, to go on from.
 *
 * @param address where it is sent
 * @param page the page it was typed on
 * @param keptAt when it was kept
 * @param fields everything, to send once more
 * @param texts what can be read again
 */
record KeptPage(String address, String page, String keptAt, List<CarriedField> fields, List<String> texts) {

    static KeptPage of(KeptForm form) {
        List<CarriedField> fields = form.fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new CarriedField(field.getKey(), value)))
                .toList();
        return new KeptPage(
                form.address(),
                form.page(),
                ItalianFormats.moment(form.keptAt()),
                fields,
                fields.stream()
                        .map(CarriedField::value)
                        .filter(value -> value.strip().contains(" "))
                        .toList());
    }
}
