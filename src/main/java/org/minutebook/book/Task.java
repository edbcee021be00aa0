package org.minutebook.book;

import java.util.List;
import org.minutebook.minutes.ActionItem;

/**
 * An action item, with who is to do it.
 *
 * @param owners ids of those owners who are known; may be empty
 * @param item what the line says
 */
public record Task(List<String> owners, ActionItem item) {
    public Task {
        owners = List.copyOf(owners);
    }
}
