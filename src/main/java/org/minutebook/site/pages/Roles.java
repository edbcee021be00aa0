package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.book.Meeting;
import org.minutebook.book.Person;
import org.minutebook.book.RoleHolder;
import org.minutebook.book.RoleReference;
import org.minutebook.minutes.MeetingRole.Kind;

/** Who led meetings and who took their notes, in words. */
final class Roles {
    private Roles() {}

    /**
     * A role in a meeting.
     *
     * @param words {@code Facilitator}
     * @param holders whose it was; somebody who has no page has no address
     */
    public record Held(String words, List<Link> holders) {}

    /**
     * A role that somebody had again and again.
     *
     * @param words {@code Facilitated}
     * @param places at which meetings, newest first
     */
    public record Done(String words, List<Place> places) {}

    /**
     * A meeting, and where its notes say so.
     *
     * @param date when
     * @param url the passage
     */
    public record Place(DateWords date, String url) {}

    static List<Held> of(Meeting meeting, Catalog catalog) {
        Map<Kind, List<Link>> holders = new EnumMap<>(Kind.class);
        for (RoleHolder holder : meeting.roles()) {
            Link who = holder.person()
                    .flatMap(catalog::person)
                    .orElseGet(() -> new Link(holder.role().name().text(), ""));
            List<Link> all = holders.computeIfAbsent(holder.role().kind(), any -> new ArrayList<>());
            if (!all.contains(who)) all.add(who);
        }
        List<Held> roles = new ArrayList<>();
        holders.forEach((kind, who) -> roles.add(new Held(label(kind), who)));
        return roles;
    }

    static List<Done> of(Person person, Catalog catalog) {
        Map<Kind, Map<String, Place>> places = new EnumMap<>(Kind.class);
        for (RoleReference role : Catalog.newestFirst(person.roles(), r -> r.at().meeting())) {
            Meeting meeting = role.at().meeting();
            places.computeIfAbsent(role.kind(), any -> new LinkedHashMap<>())
                    .putIfAbsent(
                            meeting.id(),
                            new Place(
                                    DateWords.of(meeting.date()),
                                    catalog.notes(meeting).url(role.at().source())));
        }
        List<Done> roles = new ArrayList<>();
        places.forEach((kind, all) -> roles.add(new Done(verb(kind), List.copyOf(all.values()))));
        return roles;
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case HOST -> "Host";
            case CHAIR -> "Chair";
            case FACILITATOR -> "Facilitator";
            case NOTE_TAKER -> "Notes";
        };
    }

    private static String verb(Kind kind) {
        return switch (kind) {
            case HOST -> "Hosted";
            case CHAIR -> "Chaired";
            case FACILITATOR -> "Facilitated";
            case NOTE_TAKER -> "Took notes at";
        };
    }
}
