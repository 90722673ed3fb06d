package fr.veille.article;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day the ways that pages write it: ISO stamps, « 12 avril 2017 », « 12/04/2017 », « Nov 2, 2023 », in addresses. */
final class WrittenDay {
  private static final int OLDEST = 1990;
  private static final int NEWEST = 2100;
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})(?:[T ]+(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s?(Z|\\+00:?00)?)?(?!\\d)");
  private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");
  private static final Pattern NUMBERS = Pattern.compile("(?<![\\d/.])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)?\\d{2})(?![\\d/])");
  private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)");
  private static final String MONTH =
      "(janv(?:ier)?|jan(?:uary)?|f[eé]v(?:r(?:ier)?)?|feb(?:ruary)?|mars|mar(?:ch)?|avr(?:il)?|apr(?:il)?|mai|may|juin|june?|juil(?:let)?|july?|ao[uû]t|aug(?:ust)?|sept(?:embre|ember)?|sep|oct(?:obre|ober)?|nov(?:embre|ember)?|d[eé]c(?:embre|ember)?)\\.?";
  private static final Pattern DAY_FIRST = Pattern.compile("(?iu)(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)?[\\s-]+" + MONTH + "[\\s,-]+((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern MONTH_FIRST = Pattern.compile("(?iu)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("^(\\d{10})(\\d{3})?$");
  private static final Pattern IN_PATH = Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_-]|$)");
  private static final Pattern AT_END = Pattern.compile("[-_/](\\d{2})-(\\d{2})-(20\\d{2})(?=[-_/.]|$)");
  private static final Pattern DIGITS = Pattern.compile("(?<=[-_/])(20\\d{2})(\\d{2})(\\d{2})(?=[-_/.]|$)");
  private static final List<String> MONTHS = List.of("jan", "fe", "mar", "av", "ma", "juin", "juil", "ao", "sep", "oct", "nov", "dec");

  private WrittenDay() {}

  /**
   * The first day written in the text, null where there is none.
   *
   * @param zone whose day a stamp in universal time means
   */
  static @Nullable LocalDate in(@Nullable String text, ZoneId zone) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String t = text.strip();
    LocalDate iso = iso(t, zone);
    if (iso != null) {
      return iso;
    }
    Matcher m = COMPACT.matcher(t);
    if (m.find()) {
      return day(m.group(1), m.group(2), m.group(3));
    }
    m = EPOCH.matcher(t);
    if (m.find()) {
      return sane(Instant.ofEpochSecond(Long.parseLong(m.group(1))).atZone(zone).toLocalDate());
    }
    return inWords(t);
  }

  private static @Nullable LocalDate inWords(String t) {
    Matcher m = DAY_FIRST.matcher(t);
    if (m.find()) {
      return day(m.group(3), month(m.group(2)), m.group(1));
    }
    m = NUMBERS.matcher(t);
    if (m.find()) {
      String year = m.group(3).length() == 2 ? "20" + m.group(3) : m.group(3);
      return day(year, m.group(2), m.group(1));
    }
    m = YEAR_FIRST.matcher(t);
    if (m.find()) {
      return day(m.group(1), m.group(2), m.group(3));
    }
    m = MONTH_FIRST.matcher(t);
    return m.find() ? day(m.group(3), month(m.group(1)), m.group(2)) : null;
  }

  /** The day in an address, null where there is none. */
  static @Nullable LocalDate inAddress(@Nullable String url) {
    if (url == null) {
      return null;
    }
    Matcher m = IN_PATH.matcher(url);
    if (m.find()) {
      return day(m.group(1), m.group(2), m.group(3));
    }
    m = AT_END.matcher(url);
    if (m.find()) {
      return day(m.group(3), m.group(2), m.group(1));
    }
    m = DIGITS.matcher(url);
    return m.find() ? day(m.group(1), m.group(2), m.group(3)) : null;
  }

  // A stamp in universal time of an outlet that publishes after ten in the evening there is of the next day at home.
  private static @Nullable LocalDate iso(String t, ZoneId zone) {
    Matcher m = ISO.matcher(t);
    if (!m.find()) {
      return null;
    }
    LocalDate day = day(m.group(1), m.group(2), m.group(3));
    if (day == null || m.group(7) == null) {
      return day;
    }
    try {
      LocalTime time = LocalTime.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)));
      return OffsetDateTime.of(day, time, ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDate();
    } catch (DateTimeException e) {
      return day;
    }
  }

  private static String month(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String known =
        switch (plain) {
          case "apr", "april" -> "avr";
          case "aug", "august" -> "aout";
          case "jun", "june" -> "juin";
          case "jul", "july" -> "juil";
          default -> plain;
        };
    for (int i = 0; i < MONTHS.size(); i++) {
      if (known.startsWith(MONTHS.get(i))) {
        return Integer.toString(i + 1);
      }
    }
    return "0";
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return sane(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate sane(LocalDate day) {
    return day.getYear() >= OLDEST && day.getYear() < NEWEST ? day : null;
  }
}
