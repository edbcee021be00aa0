package org.minutebook.minutes;

/**
 * By which rule a reader took a fact: what {@code check --explain} answers.
 *
 * @param name short and stable, in kebab case: {@code roll-call-fields}
 * @param why one clause for a person: "a bullet of the roll call, its fields split at slashes"
 */
public record Rule(String name, String why) {
    @Override
    public String toString() {
        return name + ": " + why;
    }
}
