package org.minutebook.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutebook.people.Organizations.Part;
import org.minutebook.registry.Registry.OrganizationEntry;

/** Lists the organizations of an archive: their forms brought together, each under its fullest name. */
final class OrganizationCatalog {
    /** A form used less than this share of the most used one is too rare to name an organization. */
    private static final double RARE = 0.1;

    private final List<OrganizationEntry> registry;
    private final Map<String, List<String>> parts = new TreeMap<>();
    private final OrganizationGroups groups = new OrganizationGroups();
    private final Map<String, String> registeredName = new LinkedHashMap<>();

    private OrganizationCatalog(List<OrganizationEntry> registry) {
        this.registry = registry;
    }

    static Organizations of(List<Profile> people, List<OrganizationEntry> registry) {
        return new OrganizationCatalog(registry).list(people);
    }

    private Organizations list(List<Profile> people) {
        Map<String, Set<Profile>> written = new TreeMap<>();
        Map<String, Integer> uses = new TreeMap<>();
        for (Profile person : people) {
            for (Signature s : person.signatures())
                s.entry().affiliation().ifPresent(field -> {
                    written.computeIfAbsent(field, any -> new HashSet<>()).add(person);
                    uses.merge(field, 1, Integer::sum);
                });
        }
        AffiliationSplitter splitter = new AffiliationSplitter(registered(), written.keySet());
        written.forEach((field, signers) -> {
            parts.put(field, splitter.split(field));
            parts.get(field).forEach(part -> groups.add(part, uses.get(field), signers));
        });
        groups.join(splitter.explained());
        return named();
    }

    private Set<String> registered() {
        Set<String> keys = new HashSet<>();
        for (OrganizationEntry entry : registry) {
            String key = OrganizationForm.key(entry.name());
            registeredName.put(key, entry.name());
            keys.add(key);
            for (String alias : entry.aliases()) {
                String other = OrganizationForm.key(alias);
                groups.join(key, other);
                keys.add(other);
            }
        }
        return keys;
    }

    private Organizations named() {
        Map<String, String> idOfKey = new LinkedHashMap<>();
        Map<String, OrganizationName> all = new TreeMap<>();
        for (Set<String> keys : groups.groups()) {
            Map<String, Integer> forms = groups.formsOf(keys);
            if (forms.isEmpty()) continue;
            String name = keys.stream()
                    .filter(registeredName::containsKey)
                    .findFirst()
                    .map(registeredName::get)
                    .orElseGet(() -> fullest(forms));
            String id = Slug.of(name);
            for (int n = 2; all.containsKey(id); n++) id = Slug.of(name) + "-" + n;
            Set<String> aliases = new TreeSet<>(forms.keySet());
            aliases.remove(name);
            all.put(id, new OrganizationName(id, name, List.copyOf(aliases)));
            for (String key : keys) idOfKey.put(key, id);
        }
        Map<String, List<Part>> named = new LinkedHashMap<>();
        parts.forEach((field, texts) -> named.put(
                field,
                texts.stream()
                        .map(text -> new Part(idOfKey.getOrDefault(OrganizationForm.key(text), Slug.of(text)), text))
                        .toList()));
        return new Organizations(new ArrayList<>(all.values()), named);
    }

    private static String fullest(Map<String, Integer> forms) {
        int most = forms.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return forms.entrySet().stream()
                .filter(form -> form.getValue() >= RARE * most)
                .min(Comparator.comparing((Map.Entry<String, Integer> form) ->
                                -OrganizationForm.words(form.getKey()).size())
                        .thenComparing(
                                form -> !Character.isUpperCase(form.getKey().charAt(0)))
                        .thenComparing(form -> -form.getValue())
                        .thenComparing(form -> -form.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
