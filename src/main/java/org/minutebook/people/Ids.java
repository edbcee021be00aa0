package org.minutebook.people;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every person an id that is theirs alone: the handle, else a slug of the name, else the slug with a number. */
final class Ids {
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9][a-z0-9_-]*");

    private final Map<Profile, String> ids = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Ids() {}

    /** Handles first, so that nobody's name takes another's handle. */
    static Ids of(List<Profile> people) {
        Ids ids = new Ids();
        for (Profile person : people) if (!person.handles().isEmpty()) ids.give(person, handle(person));
        for (Profile person : people) if (person.handles().isEmpty()) ids.give(person, Slug.of(FullestName.of(person)));
        return ids;
    }

    String of(Profile person) {
        return ids.get(person);
    }

    private static String handle(Profile person) {
        String handle = person.handles().get(0);
        return ADDRESS.matcher(handle).matches() ? handle : Slug.of(handle);
    }

    private void give(Profile person, String wanted) {
        String id = wanted;
        for (int n = 2; !taken.add(id); n++) id = wanted + "-" + n;
        ids.put(person, id);
    }
}
