package org.minutebook.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.SourceLine;
import org.minutebook.registry.Registry.Alias;
import org.minutebook.registry.Registry.PersonEntry;

/** What is known so far of one person, while evidence is gathered. */
final class Profile {
    private final List<Signature> signatures = new ArrayList<>();
    private final Map<String, PersonName> names = new LinkedHashMap<>();
    private final Set<String> handles = new LinkedHashSet<>();
    private final Set<String> initials = new LinkedHashSet<>();
    private final Set<SourceLine> meetings = new HashSet<>();
    private final Set<String> organizations = new HashSet<>();
    private final Map<String, List<LocalDate>> presence = new TreeMap<>();
    private final List<Alias> aliases = new ArrayList<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private final Map<PersonName, Likeness> likenesses = new HashMap<>();
    private Optional<PersonEntry> entry = Optional.empty();

    void add(Signature signature) {
        signatures.add(signature);
        addName(signature.name().text());
        signature.entry().initials().map(Fold::of).ifPresent(initials::add);
        meetings.add(signature.meeting().source());
        organizations.addAll(signature.organizations());
        credit(signature.meeting());
    }

    /** Takes note that they take part in a meeting. */
    void credit(Minutes meeting) {
        meeting.date()
                .map(MeetingDate::firstDay)
                .ifPresent(day -> presence.computeIfAbsent(meeting.series(), any -> new ArrayList<>())
                        .add(day));
    }

    void addName(String name) {
        if (names.putIfAbsent(name, PersonName.of(name)) == null) likenesses.clear();
    }

    void addHandle(String handle) {
        if (handles.add(handle)) likenesses.clear();
    }

    /** What the registry or the roster says of the person; the first entry gives the name to show. */
    void describe(PersonEntry known) {
        if (entry.isEmpty()) entry = Optional.of(known);
        addName(known.name());
        known.handle().map(Handles::plain).ifPresent(this::addHandle);
        known.affiliation().map(OrganizationForm::roughKeys).ifPresent(organizations::addAll);
        aliases.addAll(known.aliases());
        because(known.name() + ": " + known.reason() + ".");
    }

    void because(String reason) {
        reasons.add(reason);
    }

    void absorb(Profile other) {
        other.signatures.forEach(this::add);
        other.names.keySet().forEach(this::addName);
        other.handles.forEach(this::addHandle);
        organizations.addAll(other.organizations);
        aliases.addAll(other.aliases);
        reasons.addAll(other.reasons);
        if (entry.isEmpty()) entry = other.entry;
    }

    List<Signature> signatures() {
        return Collections.unmodifiableList(signatures);
    }

    List<PersonName> names() {
        return List.copyOf(names.values());
    }

    /** The first is the one to show. */
    List<String> handles() {
        return List.copyOf(handles);
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    List<Alias> aliases() {
        return Collections.unmodifiableList(aliases);
    }

    Optional<PersonEntry> entry() {
        return entry;
    }

    boolean signs(SourceLine meeting) {
        return meetings.contains(meeting);
    }

    /** The capitals that roll calls give for them, folded. */
    Set<String> initials() {
        return Collections.unmodifiableSet(initials);
    }

    /** Whether they sign in to the entry's meeting above it, in a roll call that another heading parts from it. */
    boolean signsAbove(Signature entry) {
        return signatures.stream()
                .filter(s -> s.meeting().source().equals(entry.meeting().source()))
                .anyMatch(s -> entry.meeting().passages().stream()
                        .filter(passage -> passage.kind() == Passage.Kind.HEADING)
                        .map(passage -> passage.source().line())
                        .anyMatch(line -> s.entry().source().line() < line
                                && line < entry.entry().source().line()));
    }

    /** Whether they sign in to any meeting of the series. */
    boolean comesTo(String series) {
        return signatures.stream().anyMatch(s -> s.meeting().series().equals(series));
    }

    boolean meets(Profile other) {
        Set<SourceLine> fewer = meetings.size() < other.meetings.size() ? meetings : other.meetings;
        Set<SourceLine> more = fewer == meetings ? other.meetings : meetings;
        return fewer.stream().anyMatch(more::contains);
    }

    int meetingCount() {
        return meetings.size();
    }

    Set<String> organizations() {
        return Collections.unmodifiableSet(organizations);
    }

    /** Days of the meetings of a series that they signed in to, in the order of the archive. */
    Map<String, List<LocalDate>> presence() {
        return Collections.unmodifiableMap(presence);
    }

    /** How well a written name fits any of theirs. */
    Likeness likeness(PersonName written) {
        return likenesses.computeIfAbsent(written, this::compare);
    }

    private Likeness compare(PersonName written) {
        Likeness best = Likeness.NONE;
        for (String handle : handles) {
            if (handle.equals(written.text().toLowerCase(Locale.ROOT)) || handle.equals(written.joined()))
                return Likeness.SAME;
            if (Handles.isBegunBy(handle, written)) best = best.orBetter(Likeness.INITIALS);
        }
        if (written.words().size() == 1 && initials.contains(written.first())) best = best.orBetter(Likeness.INITIALS);
        for (PersonName name : names.values()) best = best.orBetter(Likeness.of(written, name));
        return best;
    }
}
