package org.minutebook.site;

import java.util.List;
import org.minutebook.book.Meeting;

/** What meetings were about, in a few words, for feeds and lists that are no pages. */
public interface MeetingWords {
    /** What was decided and what is to do, and then what else it was about; its title where the notes say no more. */
    String summary(Meeting meeting);

    /** At most three things that it was about, in its own words. */
    List<String> matter(Meeting meeting);
}
