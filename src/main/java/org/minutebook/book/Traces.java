package org.minutebook.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minutebook.minutes.MeetingRole;
import org.minutebook.minutes.SourceLine;
import org.minutebook.people.Identity;
import org.minutebook.people.PersonMention;

/** What one person left in the archive, gathered meeting by meeting in their order. */
final class Traces {
    private final Identity who;
    private final List<Meeting> attended = new ArrayList<>();
    private final List<Meeting> regretted = new ArrayList<>();
    private final List<Reference> said = new ArrayList<>();
    private final List<TaskReference> tasks = new ArrayList<>();
    private final List<RoleReference> roles = new ArrayList<>();
    private final List<Reference> mentioned = new ArrayList<>();
    private final Set<SourceLine> listed = new HashSet<>();

    Traces(Identity who) {
        this.who = who;
    }

    void attended(Meeting meeting) {
        listEntries(meeting.attendees());
        addOnce(attended, meeting);
    }

    void regretted(Meeting meeting) {
        listEntries(meeting.regrets());
        addOnce(regretted, meeting);
    }

    void said(Meeting meeting, Spoken spoken) {
        SourceLine line = spoken.statement().source();
        listed.add(line);
        said.add(new Reference(meeting, line));
    }

    void owns(Meeting meeting, Task task) {
        SourceLine line = task.item().source();
        listed.add(line);
        tasks.add(new TaskReference(new Reference(meeting, line), task));
    }

    void held(Meeting meeting, MeetingRole role) {
        listed.add(role.source());
        roles.add(new RoleReference(new Reference(meeting, role.source()), role.kind()));
    }

    /** Once for each line, and only where they are not listed for having signed in, spoken or promised there. */
    void mentioned(Meeting meeting, PersonMention mention) {
        if (listed.add(mention.source())) mentioned.add(new Reference(meeting, mention.source()));
    }

    Person person() {
        return new Person(who, attended, regretted, said, tasks, roles, mentioned);
    }

    private static void addOnce(List<Meeting> meetings, Meeting meeting) {
        boolean isLast =
                !meetings.isEmpty() && meetings.get(meetings.size() - 1).id().equals(meeting.id());
        if (!isLast) meetings.add(meeting);
    }

    private void listEntries(List<Attendance> entries) {
        for (Attendance entry : entries)
            if (entry.person().equals(who.id())) listed.add(entry.entry().source());
    }
}
