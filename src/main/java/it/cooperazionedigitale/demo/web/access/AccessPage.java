package it.cooperazionedigitale.demo.web.access;

import it.cooperazionedigitale.site.Choice;
import java.util.List;

/**
 * The invented people to choose from.
 *
 * @param people in the order of the story
 * @param others who answers for each body
 */
record AccessPage(List<Person> people, List<Choice> others) {

    /**
     * One of them.
     *
     * @param key what the button sends
     * @param name the invented name
     * @param part the part the person plays
     */
    record Person(String key, String name, String part) {}
}
