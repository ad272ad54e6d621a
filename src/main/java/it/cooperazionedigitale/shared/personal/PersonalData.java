package it.cooperazionedigitale.shared.personal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a module knows of people. Each module speaks for its own tables; the module privacy, on top, asks all of them and reads no
 * table of theirs.
 */
public interface PersonalData {

    /** The module's name: the key of its part of an export. */
    String module();

    /** Its tables, every column decided by a field's {@link Personal} or here. */
    List<PersonalTable> tables();

    /** What the module knows of the person, table by table, ready for JSON. */
    default Map<String, List<Map<String, Object>>> of(Person person) {
        return Map.of();
    }

    /** Takes the person out of the module's tables, in the transaction of the erasure. Says how many rows it touched. */
    default int erase(Person person, String replacement) {
        return 0;
    }

    /** What has to be handed over or finished before the person can be erased. */
    default List<Obstacle> obstacles(UUID person) {
        return List.of();
    }

    /** Keeps what {@link #obstacles} looks at from changing until the transaction ends. */
    default void holdStill(UUID person) {}

    /** The person's account is being closed: others can rely on the person no more from this moment. */
    default void letGo(Person person) {}

    /** What must stay of the person. */
    default List<Kept> kept(Person person) {
        return List.of();
    }
}
