package org.minutebook.violations.book;

import java.sql.Timestamp;

/** A {@link java.util.Date} by another name. */
@SuppressWarnings("JavaUtilDate")
final class HasAnOldDate {
    long millis(Timestamp date) {
        return date.getTime();
    }
}
