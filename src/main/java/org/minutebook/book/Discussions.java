package org.minutebook.book;

import java.util.List;
import org.minutebook.minutes.Passage;

/**
 * What a book's meetings come back to. It takes an index to know: {@code search} finds it, {@code site} shows it, and
 * neither sees the other.
 */
public interface Discussions {
    /** Where nobody has looked. */
    Discussions NONE = new Discussions() {
        @Override
        public List<Topic> topics() {
            return List.of();
        }

        @Override
        public List<Continued> of(Meeting meeting) {
            return List.of();
        }
    };

    /** The archive's topics, by name; no two with one address. */
    List<Topic> topics();

    /** The meeting's passages that other meetings speak of as well, in the order of the notes. */
    List<Continued> of(Meeting meeting);

    /**
     * A passage with those like it.
     *
     * @param passage the passage
     * @param elsewhere passages of other meetings about the same, the most alike first, one of a meeting
     */
    record Continued(Passage passage, List<Elsewhere> elsewhere) {
        public Continued {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * A passage of another meeting.
     *
     * @param meeting the meeting
     * @param passage the passage
     */
    record Elsewhere(Meeting meeting, Passage passage) {}
}
