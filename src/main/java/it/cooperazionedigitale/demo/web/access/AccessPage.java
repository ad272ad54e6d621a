package it.cooperazionedigitale.demo.web.access;

import java.util.List;

/**
 * The invented people to choose from.
 *
 * @param people in the order of the story
 */
record AccessPage(List<Person> people) {

    /**
     * One of them.
     *
     * @param key what the button sends
     * @param name the invented name
     * @param part the part the person plays
     */
    record Person(String key, String name, String part) {}
}
