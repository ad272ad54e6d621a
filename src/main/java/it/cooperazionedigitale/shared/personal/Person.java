package it.cooperazionedigitale.shared.personal;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A person as the portal knows them, for those who export or erase.
 *
 * @param id the account
 * @param email the address
 * @param name the name
 * @param phone the number, empty if none
 * @param formerEmails addresses the person had
 */
public record Person(UUID id, String email, String name, String phone, Set<String> formerEmails) {

    /** The words by which the person can be recognised in a text, longest first; a single short name is none, for many bear it. */
    public List<String> words() {
        java.util.stream.Stream<String> all =
                java.util.stream.Stream.concat(java.util.stream.Stream.of(email, phone), formerEmails.stream());
        if (name.contains(" ")) {
            all = java.util.stream.Stream.concat(all, java.util.stream.Stream.of(name));
        }
        return all.filter(word -> word.length() >= 5)
                .distinct()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
