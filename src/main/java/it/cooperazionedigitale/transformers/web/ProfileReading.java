package it.cooperazionedigitale.transformers.web;

import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.reference.Region;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.transformers.domain.DigitalService;
import it.cooperazionedigitale.transformers.domain.Profile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads a typed profile and says at its field what is missing. */
@Component
public class ProfileReading {

    private final ReferenceData reference;

    ProfileReading(ReferenceData reference) {
        this.reference = reference;
    }

    /** The profile, or null where the form has errors. */
    public @Nullable Profile profile(ProfileForm form, Errors errors) {
        Profile profile = new Profile(
                // PostgreSQL text knows no NUL
                form.getPresentation().replace("\u0000", ""),
                years(form.getYears(), errors),
                services(form),
                regions(form));
        int length = profile.presentation().length();
        if (length < Profile.SHORTEST) {
            errors.rejectValue(
                    "presentation",
                    "transformers.profile.presentation.tooShort",
                    new Object[] {Profile.SHORTEST},
                    null);
        } else if (length > Profile.LONGEST) {
            errors.rejectValue(
                    "presentation", "transformers.profile.presentation.tooLong", new Object[] {Profile.LONGEST}, null);
        }
        if (profile.services().isEmpty()) {
            errors.rejectValue("services", "transformers.profile.services.missing");
        }
        if (profile.regions().isEmpty()) {
            errors.rejectValue("regions", "transformers.profile.regions.missing");
        }
        return errors.hasErrors() ? null : profile;
    }

    /** The services to choose from. */
    public static List<Choice> serviceChoices() {
        return Stream.of(DigitalService.values())
                .map(service -> Choice.of(service.name(), service.messageKey()))
                .toList();
    }

    /** The regions to choose from. */
    public List<Choice> regionChoices() {
        return reference.regions().stream()
                .map(region -> Choice.of(region.code(), region.name()))
                .toList();
    }

    /** The names of the regions, in the order of their codes. */
    public List<String> regionNames(Set<String> codes) {
        return reference.regions().stream()
                .filter(region -> codes.contains(region.code()))
                .map(Region::name)
                .toList();
    }

    private static int years(String typed, Errors errors) {
        String text = typed.strip();
        if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) > Profile.MOST_YEARS) {
            errors.rejectValue("years", "transformers.profile.years.wrong");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private static Set<DigitalService> services(ProfileForm form) {
        return Stream.of(DigitalService.values())
                .filter(service -> form.getServices().contains(service.name()))
                .collect(Collectors.toSet());
    }

    private Set<String> regions(ProfileForm form) {
        return reference.regions().stream()
                .map(Region::code)
                .filter(form.getRegions()::contains)
                .collect(Collectors.toSet());
    }
}
