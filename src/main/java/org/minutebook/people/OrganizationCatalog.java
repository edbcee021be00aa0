package org.minutebook.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutebook.people.Organizations.Part;
import org.minutebook.registry.Registry.OrganizationEntry;

/** Brings the forms of each organization together. */
final class OrganizationCatalog {
    private OrganizationCatalog() {}

    static Organizations of(List<Profile> people, List<OrganizationEntry> registry) {
        Map<String, List<Part>> named = new LinkedHashMap<>();
        Map<String, OrganizationName> all = new TreeMap<>();
        for (Profile person : people)
            for (Signature s : person.signatures())
                s.entry().affiliation().ifPresent(a -> {
                    String id = Slug.of(a);
                    all.putIfAbsent(id, new OrganizationName(id, a, List.of()));
                    named.put(a, List.of(new Part(id, a)));
                });
        return new Organizations(new ArrayList<>(all.values()), named);
    }
}
