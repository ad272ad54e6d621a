package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * {@code --create-admin=ADDRESS [--admin-name=NAME] [--admin-reason=WHY]}: makes the first administrator and says where to set
 * the password. The portal does nothing else and stops; nobody can reach it meanwhile.
 */
@Component
@Unguarded("a command of who operates the machine; no page calls it")
public class AdministratorAtStart implements ApplicationRunner, ExitCodeGenerator {

    /** The option that asks for it. */
    public static final String OPTION = "create-admin";

    private static final int REFUSED = 2;

    private final CreateFirstAdministrator firstAdministrator;
    private final MessageSource messages;
    private final String address;
    private int exitCode;

    AdministratorAtStart(
            CreateFirstAdministrator firstAdministrator,
            MessageSource messages,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.firstAdministrator = firstAdministrator;
        this.messages = messages;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(OPTION)) {
            exitCode = create(arguments, System.out);
        }
    }

    /** Does what the arguments say, tells it, and answers with the exit code. */
    int create(ApplicationArguments arguments, PrintStream out) {
        String email = one(arguments, OPTION);
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            out.println(say("accounts.start.noAddress"));
            return REFUSED;
        }
        String name = one(arguments, "admin-name");
        CreateFirstAdministrator.Made made;
        try {
            made = firstAdministrator.create(
                    email, name.isBlank() ? say("accounts.start.name") : name, one(arguments, "admin-reason"));
        } catch (Refusal refusal) {
            out.println(say(refusal.key()));
            return REFUSED;
        }
        out.println(say("accounts.start.done", email, address + made.passwordPath()));
        return 0;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private static String one(ApplicationArguments arguments, String option) {
        List<String> values = arguments.getOptionValues(option);
        return values == null || values.isEmpty() ? "" : values.get(0).strip();
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, Locale.ITALIAN);
    }
}
