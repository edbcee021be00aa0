package org.minutebook.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.SourceLine;
import org.minutebook.reading.Reading;

/**
 * Gives each meeting an address of its own, also where a file system does not tell cases apart. A file of one meeting
 * keeps its path, so that links to it stay good; a meeting of an archive file is named by series and date.
 */
final class MeetingIds {
    private static final Pattern FILE_ENDING = Pattern.compile("\\.[A-Za-z]+$");
    private static final Pattern FOLDER_PAGE = Pattern.compile("(?i)(?:^|/)(?:index|readme)$");

    /** Files that the site has beside its pages. */
    private static final Pattern FILE = Pattern.compile("(?i)(?:.*/)?(?:calendar\\.ics|feed\\.xml|index\\.html)");

    private final Map<SourceLine, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private MeetingIds() {}

    /** Files with a path of their own come first: theirs is the older claim to an address. */
    static MeetingIds of(List<Reading> readings) {
        MeetingIds ids = new MeetingIds();
        // The address of a series' own page.
        readings.forEach(r -> ids.taken.add(fold(AddressPath.of(r.minutes().series()))));
        readings.stream().filter(MeetingIds::isWholeFile).forEach(ids::give);
        readings.stream().filter(r -> !isWholeFile(r)).forEach(ids::give);
        return ids;
    }

    String of(Minutes minutes) {
        return ids.get(minutes.source());
    }

    private void give(Reading reading) {
        String wanted = isWholeFile(reading) ? path(reading) : named(reading);
        String id = wanted;
        for (int n = 2; FILE.matcher(id).matches() || !taken.add(fold(id)); n++) id = wanted + "-" + n;
        ids.put(reading.minutes().source(), id);
    }

    private static String path(Reading reading) {
        String file = reading.notes().notes().source().file();
        String path =
                FOLDER_PAGE.matcher(FILE_ENDING.matcher(file).replaceFirst("")).replaceFirst("");
        String address = AddressPath.of(path);
        boolean isSeriesPage = address.isEmpty()
                || fold(address).equals(fold(AddressPath.of(reading.minutes().series())));
        return isSeriesPage ? named(reading) : address;
    }

    private static String named(Reading reading) {
        Minutes minutes = reading.minutes();
        String name = minutes.date()
                .map(Object::toString)
                .orElse("line-" + minutes.source().line());
        return AddressPath.of(minutes.series()) + "/" + name;
    }

    private static boolean isWholeFile(Reading reading) {
        return reading.notes().notes().wholeFile();
    }

    private static String fold(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
