package org.minutebook.search;

import java.io.IOException;
import java.util.List;
import org.minutebook.book.Book;
import org.minutebook.book.Discussions;
import org.minutebook.book.Meeting;
import org.minutebook.book.Topic;

/** A book's discussions as its words show them: its topics, and the passages of other meetings like one's own. */
public final class BookDiscussions implements Discussions {
    private final List<Topic> topics;
    private final LikePassages like;

    private BookDiscussions(List<Topic> topics, LikePassages like) {
        this.topics = topics;
        this.like = like;
    }

    /** Finds a book's topics, by name. */
    public static List<Topic> topics(Book book) {
        return TopicFinder.find(book);
    }

    /**
     * @param topics the book's
     * @param index the book's
     * @throws IOException where the index can't be read
     */
    public static BookDiscussions of(List<Topic> topics, SearchIndex index) throws IOException {
        return new BookDiscussions(topics, LikePassages.in(index));
    }

    @Override
    public List<Topic> topics() {
        return topics;
    }

    @Override
    public List<Continued> of(Meeting meeting) {
        return like.of(meeting);
    }
}
