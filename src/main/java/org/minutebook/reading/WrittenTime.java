package org.minutebook.reading;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.MeetingTime;

/** Reads a time of day with its zone: {@code 8:30 AM PDT}, {@code 17:00 UTC+2}, {@code 6pm Zurich time}. */
final class WrittenTime {
    private static final Pattern TIME = Pattern.compile(
            "(?i)(?<![\\d:./-])(?:(\\d{1,2})(?:[:.](\\d{2}))?\\s?([ap])\\.?m\\b\\.?|(\\d{1,2})[:h](\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)(?:\\s?[-–—]\\s?\\d{1,2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\b\\.?)?)?"
                    + "[\\s(]{0,3}(?:in )?(?:(UTC|GMT)([+-−]\\d{1,2}(?::?\\d{2})?)|([A-Z][A-Za-z]+/[A-Z][A-Za-z_]+)|(Z|[A-Za-z]{2,5})\\b|)");
    private static final Pattern CITY_TIME = Pattern.compile("([A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)(?:'s)? time\\b");
    private static final Pattern CONVERTER =
            Pattern.compile("arewemeetingyet\\.com/([A-Za-z_%0-9/]+?)/\\d{4}-\\d{2}-\\d{2}/(\\d{1,2}):(\\d{2})");

    /** The regions that the abbreviations stand for: whoever writes PDT in December means the clock on the wall. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UTC", "UTC"),
            Map.entry("GMT", "UTC"),
            Map.entry("Z", "UTC"),
            Map.entry("WET", "Europe/Lisbon"),
            Map.entry("BST", "Europe/London"),
            Map.entry("CET", "Europe/Paris"),
            Map.entry("CEST", "Europe/Paris"),
            Map.entry("EET", "Europe/Helsinki"),
            Map.entry("EEST", "Europe/Helsinki"),
            Map.entry("EST", "America/New_York"),
            Map.entry("EDT", "America/New_York"),
            Map.entry("CST", "America/Chicago"),
            Map.entry("CDT", "America/Chicago"),
            Map.entry("MST", "America/Denver"),
            Map.entry("MDT", "America/Denver"),
            Map.entry("PST", "America/Los_Angeles"),
            Map.entry("PDT", "America/Los_Angeles"),
            Map.entry("JST", "Asia/Tokyo"),
            Map.entry("AEST", "Australia/Sydney"),
            Map.entry("AEDT", "Australia/Sydney"),
            Map.entry("ET", "America/New_York"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("MT", "America/Denver"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("EASTERN", "America/New_York"),
            Map.entry("CENTRAL", "America/Chicago"),
            Map.entry("MOUNTAIN", "America/Denver"),
            Map.entry("PACIFIC", "America/Los_Angeles"));

    private WrittenTime() {}

    /** The first time of day in the text whose zone is told. */
    static Optional<MeetingTime> in(String text) {
        Matcher m = TIME.matcher(text);
        while (m.find()) {
            Optional<LocalTime> time = time(m);
            Optional<ZoneId> zone = zone(m, text);
            if (time.isPresent() && zone.isPresent()) return Optional.of(new MeetingTime(time.get(), zone.get()));
        }
        return Optional.empty();
    }

    /** The time in the address of a page that converts it to the reader's zone. */
    static Optional<MeetingTime> inAddress(String url) {
        Matcher m = CONVERTER.matcher(url);
        if (!m.find()) return Optional.empty();
        String place = m.group(1).replace("%20", "_").replace("%2F", "/").replace("%2f", "/");
        Optional<LocalTime> time = time(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        Optional<ZoneId> zone = named(place).or(() -> city(place));
        return time.flatMap(t -> zone.map(z -> new MeetingTime(t, z)));
    }

    private static Optional<LocalTime> time(Matcher m) {
        if (m.group(4) != null) return time(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)));
        int hour = Integer.parseInt(m.group(1));
        if (hour < 1 || hour > 12) return Optional.empty();
        boolean afternoon = m.group(3).equalsIgnoreCase("p");
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        return time(hour % 12 + (afternoon ? 12 : 0), minute);
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<ZoneId> zone(Matcher m, String text) {
        if (m.group(7) != null) return offset(m.group(7));
        if (m.group(8) != null) return named(m.group(8));
        Optional<ZoneId> zone = m.group(9) == null ? Optional.empty() : named(m.group(9));
        if (zone.isPresent()) return zone;
        String after =
                text.substring(m.end() - (m.group(9) == null ? 0 : m.group(9).length()));
        Matcher city = CITY_TIME.matcher(after.substring(0, Math.min(60, after.length())));
        return city.find() ? city(city.group(1)) : Optional.empty();
    }

    private static Optional<ZoneId> offset(String written) {
        Matcher m = Pattern.compile("([+-−])(\\d{1,2})(?::?(\\d{2}))?").matcher(written);
        if (!m.matches() || Integer.parseInt(m.group(2)) > 14) return Optional.empty();
        int minutes = 60 * Integer.parseInt(m.group(2)) + (m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
        return Optional.of(ZoneOffset.ofTotalSeconds(60 * (m.group(1).equals("+") ? minutes : -minutes)));
    }

    private static Optional<ZoneId> named(String name) {
        String zone = ZONES.getOrDefault(name.toUpperCase(Locale.ROOT), name);
        if (zone.contains("/") && !ZoneId.getAvailableZoneIds().contains(zone)) return Optional.empty();
        boolean known = ZONES.containsKey(name.toUpperCase(Locale.ROOT)) || zone.contains("/");
        return known ? Optional.of(ZoneId.of(zone)) : Optional.empty();
    }

    /** The zone that is named after a city: Zurich for Europe/Zurich. */
    private static Optional<ZoneId> city(String name) {
        String end = "/" + name.replace(' ', '_');
        return new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream().filter(id -> id.endsWith(end)).findFirst().map(ZoneId::of);
    }
}
