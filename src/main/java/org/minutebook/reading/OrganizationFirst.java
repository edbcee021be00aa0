package org.minutebook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;

/** Roll calls that name each organization before those who came from it: {@code Tidelab - Ada}, {@code Navy: Grace, Lin}. */
final class OrganizationFirst {
    private static final Rule RULE =
            new Rule("roll-call-organization-first", "an entry of a roll call whose organizations stand first");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*:\\s+|\\s+[-–—/|]\\s+");

    private OrganizationFirst() {}

    /**
     * Whether the entries do so: what stands first in half of them or more stands before several people, while nobody
     * stands twice behind it.
     */
    static boolean isUsedIn(List<Signature> signatures) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> people = new HashSet<>();
        for (Signature signature : signatures) {
            Optional<Integer> start = peopleStart(signature);
            if (start.isEmpty() || signature.text().indexOf('@') >= 0) return false;
            List<EntryField> named = people(signature, start.get());
            for (EntryField person : named) {
                String name = PersonName.withoutRemarks(person.text());
                if (!PersonName.looksLike(name) || !people.add(NameForms.fold(name))) return false;
            }
            counts.merge(organization(signature, start.get()).orElse(""), named.size(), Integer::sum);
        }
        if (counts.containsKey("")) return false;
        int behindSeveral = counts.values().stream()
                .filter(n -> n > 1)
                .mapToInt(Integer::intValue)
                .sum();
        return counts.size() > 1 && !people.isEmpty() && 2 * behindSeveral >= people.size();
    }

    /** Who came, each with the organization that stands first. */
    static List<SignIn> read(Signature signature, MeetingGroup group) {
        int start = peopleStart(signature).orElse(signature.entry().from());
        Optional<String> organization = organization(signature, start);
        List<SignIn> signed = new ArrayList<>();
        for (EntryField person : people(signature, start)) {
            RollCallEntry entry = signature.entry().part(person);
            BareSignature.read(Signature.of(entry, signature.text()), group)
                    .map(one -> new SignIn(one.name(), one.handle(), organization, RULE))
                    .ifPresent(signed::add);
        }
        return signed;
    }

    private static List<EntryField> people(Signature signature, int from) {
        return EntryField.splitList(signature.text(), from, signature.entry().to());
    }

    private static Optional<String> organization(Signature signature, int peopleStart) {
        String words = signature.text().substring(signature.entry().from(), peopleStart);
        Matcher separator = SEPARATOR.matcher(words);
        return separator.find() ? Affiliation.of(words.substring(0, separator.start())) : Optional.empty();
    }

    private static Optional<Integer> peopleStart(Signature signature) {
        RollCallEntry entry = signature.entry();
        if (entry.form() != RollCallEntry.Form.BULLET) return Optional.empty();
        Matcher separator = SEPARATOR.matcher(signature.text()).region(entry.from(), entry.to());
        if (!separator.find()) return Optional.empty();
        int start = separator.end();
        return separator.find() ? Optional.empty() : Optional.of(start);
    }
}
