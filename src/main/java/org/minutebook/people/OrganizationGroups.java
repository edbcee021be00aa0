package org.minutebook.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Forms of organizations, joined where one rule or the registry says that they are one (a disjoint-set forest). */
final class OrganizationGroups {
    private static final class Form {
        final Map<String, Integer> texts = new TreeMap<>();
        final Set<Profile> people = new HashSet<>();
        List<String> words = List.of();
    }

    private final Map<String, Form> forms = new TreeMap<>();
    private final Map<String, String> parent = new TreeMap<>();

    /** @param uses how many entries write it so */
    void add(String text, int uses, Collection<Profile> people) {
        String key = OrganizationForm.key(text);
        Form form = forms.computeIfAbsent(key, any -> new Form());
        form.texts.merge(text, uses, Integer::sum);
        form.people.addAll(people);
        form.words = OrganizationForm.words(text);
        parent.putIfAbsent(key, key);
    }

    void join(String one, String other) {
        String a = root(one);
        String b = root(other);
        if (!a.equals(b)) parent.put(b, a);
    }

    /** Joins by all rules; the acronyms are those that the archive explains. */
    void join(Map<String, String> explained) {
        explained.forEach((acronym, name) -> {
            if (forms.containsKey(acronym)) join(name, acronym);
        });
        FormIndex index = new FormIndex();
        forms.forEach((key, form) -> index.add(key, form.words));
        for (String key : forms.keySet())
            for (String other : index.near(words(key)))
                if (key.compareTo(other) < 0 && isSame(key, other)) join(key, other);
        for (String key : forms.keySet()) joinLonger(key, index.near(words(key)));
    }

    /** Every group's keys, sorted. */
    Collection<Set<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (String key : parent.keySet())
            groups.computeIfAbsent(root(key), any -> new TreeSet<>()).add(key);
        return groups.values();
    }

    /** All forms of a group as written, with how many entries write them so. */
    Map<String, Integer> formsOf(Set<String> keys) {
        Map<String, Integer> texts = new TreeMap<>();
        for (String key : keys)
            if (forms.containsKey(key))
                forms.get(key).texts.forEach((text, uses) -> texts.merge(text, uses, Integer::sum));
        return texts;
    }

    private String root(String key) {
        String at = parent.computeIfAbsent(key, any -> key);
        while (!at.equals(parent.get(at))) at = parent.get(at);
        return at;
    }

    private boolean isSame(String one, String other) {
        return FormLikeness.isSame(words(one), words(other));
    }

    /**
     * Joins a short form with the one longer form that it stands for. Where the words alone do not tell, people who
     * sign with both do, and the more of them the better.
     */
    private void joinLonger(String key, Set<String> near) {
        List<String> sure = new ArrayList<>();
        Map<String, Integer> likely = new TreeMap<>();
        for (String longer : near) {
            FormLikeness likeness = FormLikeness.of(shortForm(key), words(key), longer, words(longer));
            if (likeness == FormLikeness.NONE) continue;
            int shared = shared(key, longer);
            if (likeness == FormLikeness.SURE) sure.add(longer);
            if (shared > 0) likely.merge(root(longer), shared, Integer::sum);
        }
        Set<String> sureRoots = new TreeSet<>();
        sure.forEach(longer -> sureRoots.add(root(longer)));
        if (!likely.isEmpty()) mostShared(likely).forEach(longer -> join(longer, key));
        else if (sureRoots.size() == 1) join(sureRoots.iterator().next(), key);
    }

    /** The one that most people share; none where two are even. */
    private static List<String> mostShared(Map<String, Integer> likely) {
        int most = likely.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> best = likely.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? best : List.of();
    }

    private int shared(String one, String other) {
        Set<Profile> both = new HashSet<>(forms.get(one).people);
        both.retainAll(forms.get(other).people);
        return both.size();
    }

    private String shortForm(String key) {
        return forms.get(key).texts.keySet().iterator().next();
    }

    private List<String> words(String key) {
        return forms.get(key).words;
    }
}
