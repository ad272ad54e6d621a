package it.cooperazionedigitale.accounts.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The few attributes of a session that are not its viewer, as bytes; only known harmless types come back. */
final class SessionAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(SessionAttributes.class);
    private static final ObjectInputFilter ONLY = ObjectInputFilter.Config.createFilter(
            "maxbytes=200000;maxdepth=16;java.util.*;java.lang.*;java.time.*;java.util.concurrent.*;"
                    + "org.springframework.web.servlet.FlashMap;org.springframework.util.*;"
                    + "org.springframework.security.web.webauthn.api.*;org.springframework.security.web.csrf.DefaultCsrfToken;"
                    + "org.springframework.security.oauth2.core.**;!*");

    private SessionAttributes() {}

    static byte @Nullable [] bytes(Map<String, Object> attributes) {
        if (attributes.isEmpty()) {
            return null;
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(attributes));
            out.flush();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new IllegalStateException("a session attribute cannot be stored", failure);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(byte @Nullable [] stored) {
        if (stored == null) {
            return Map.of();
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored))) {
            in.setObjectInputFilter(ONLY);
            return (Map<String, Object>) in.readObject();
        } catch (IOException | ClassNotFoundException unreadable) {
            LOG.warn("The attributes of a session could not be read and are left out: {}", unreadable.getMessage());
            return Map.of();
        }
    }
}
