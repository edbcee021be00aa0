package org.minutebook.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.people.Identity.Affiliation;

/** A person's organizations over time, from first to last meeting with each. */
final class AffiliationTimeline {
    private static final class Stay {
        final TreeSet<String> forms = new TreeSet<>();
        final TreeSet<MeetingDate> dates = new TreeSet<>();
    }

    private AffiliationTimeline() {}

    static List<Affiliation> of(Profile person, Organizations organizations) {
        Map<String, Stay> stays = new LinkedHashMap<>();
        for (Signature s : person.signatures())
            for (String field : s.entry().affiliation().stream().toList())
                for (Organizations.Part part : organizations.in(field)) {
                    Stay stay = stays.computeIfAbsent(part.organization(), any -> new Stay());
                    stay.forms.add(part.text());
                    s.meeting().date().ifPresent(stay.dates::add);
                }
        return stays.entrySet().stream()
                .map(e -> affiliation(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((Affiliation a) ->
                                a.from().map(MeetingDate::firstDay).orElse(LocalDate.MAX))
                        .thenComparing(Affiliation::organization))
                .toList();
    }

    private static Affiliation affiliation(String organization, Stay stay) {
        boolean dated = !stay.dates.isEmpty();
        return new Affiliation(
                organization,
                List.copyOf(stay.forms),
                dated ? Optional.of(stay.dates.first()) : Optional.empty(),
                dated ? Optional.of(stay.dates.last()) : Optional.empty());
    }
}
