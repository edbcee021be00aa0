package org.minutebook.violations.site;

import org.minutebook.violations.search.Searches;

/** Site and search do not see each other. */
final class SeesTheSearch {
    final Searches beside = new Searches();
}
