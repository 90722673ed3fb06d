package fr.veille.article;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day a page's article was published: as the page's data say, else as its byline says, else as its address says. Never a day of change. */
final class PageDay {
  private static final String[] NAMES = {
    "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date.created", "dcterms.date", "dc.date", "dc:date", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "publish-date",
    "publishdate", "publish_date", "pubdate", "publication_date", "publication-date", "date_published", "published_time", "datecreated", "date_created", "citation_publication_date",
    "citation_date", "rnews:datepublished", "article_date_original", "article.published", "originalpublicationdate", "bt:pubdate", "creation_date", "created", "date", "og:pubdate",
    "twitter:data1", "og:article:published"
  };
  private static final Pattern PUBLISHED =
      Pattern.compile("(?iu)(?:publié|mis en ligne|posté|paru|écrit|rédigé|créé|diffusé|published|posted)e?\\s*(?:par [^\\d]{0,60})?(?:le|on|dans [^\\d]{0,40}le|:|,|-)?\\s*:?\\s*(.{6,60})");
  private static final Pattern CHANGED = Pattern.compile("(?iu)mis(?:e)? à jour|modifi|updated|modified|actualis|dernière");
  private static final Pattern CHANGED_MARK = Pattern.compile("-(?:updated?|modified|modification|maj|update-date|datemodified|edited)-");
  private static final Pattern MARK = Pattern.compile("-(?:date|dates|published|publish|publication|pubdate|posted|post-date|entry-date|byline|meta|entry-meta|info-publi|publie|horodatage|time|timestamp|datetime|signature|info|infos|author|auteur|soustitre|cartouche)-");
  private static final Pattern BYLINE = Pattern.compile("(?u)^(?:Par|par|PAR)\\s+\\p{Lu}");
  private static final Pattern ALONE =
      Pattern.compile("(?iu)(?:date\\s*:?\\s*)?(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?,?\\s*(?:\\d{1,2}(?:er)? \\p{L}{3,9}\\.? (?:19|20)\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:(?:19|20)\\d{2}|\\d{2}))(?:[ ,-]*(?:à )?\\d{1,2}\\s?[h:]\\s?\\d{0,2})?\\.?");

  private final Document page;
  private final ZoneId zone;

  private PageDay(Document page, ZoneId zone) {
    this.page = page;
    this.zone = zone;
  }

  /** The day, null where the page gives none. */
  static @Nullable LocalDate of(Document page, JsonLd data, PageMeta meta, @Nullable String url) {
    return new PageDay(page, zone(page, url)).of(data, meta, url);
  }

  // Stamps are often in universal time; the day is the one on the calendar of the outlet.
  private static ZoneId zone(Document page, @Nullable String url) {
    boolean canada = page.getElementsByTag("html").attr("lang").matches("(?i)..[-_]ca") || (url != null && url.matches("https?://[^/]*\\.(?:ca|quebec)(?:/.*)?"));
    return ZoneId.of(canada ? "America/Toronto" : "Europe/Paris");
  }

  private @Nullable LocalDate of(JsonLd data, PageMeta meta, @Nullable String url) {
    LocalDate day = day(data.article("datePublished"));
    for (int i = 0; day == null && i < NAMES.length; i++) {
      day = day(meta.first(NAMES[i]));
    }
    day = day == null ? marked("[itemprop*=datePublished],[property*=datePublished],[pubdate]") : day;
    day = day == null ? day(data.page("datePublished")) : day;
    day = day == null ? day(first(data.article("dateCreated"), data.article("uploadDate"))) : day;
    day = day == null ? visible() : day;
    return day == null ? WrittenDay.inAddress(url) : day;
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a == null ? b : a;
  }

  private @Nullable LocalDate marked(String query) {
    for (Element e : page.select(query)) {
      LocalDate day = of(e);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private @Nullable LocalDate of(Element e) {
    for (String key : new String[] {"datetime", "content", "title"}) {
      LocalDate day = day(e.attr(key));
      if (day != null) {
        return day;
      }
    }
    return day(e.text());
  }

  /** What a reader sees: a day called that of publication before all, else a time, else a day in a byline, else a line that is nothing but a day. */
  private @Nullable LocalDate visible() {
    LocalDate timed = null;
    LocalDate dated = null;
    LocalDate alone = null;
    for (Masthead.Line line : Masthead.of(page)) {
      Element e = line.place();
      String text = line.text();
      LocalDate called = called(text);
      if (called != null) {
        return called;
      }
      String marks = line.marks();
      if (CHANGED_MARK.matcher(marks).find() || CHANGED.matcher(text).find()) {
        continue;
      }
      boolean time = e.normalName().equals("time");
      timed = timed == null && time && !CHANGED.matcher(before(e)).find() ? of(e) : timed;
      dated = dated == null && (MARK.matcher(marks).find() || (line.inner() && BYLINE.matcher(text).find())) ? day(text) : dated;
      alone = alone == null && ALONE.matcher(text).matches() ? day(text) : alone;
    }
    return timed != null ? timed : dated != null ? dated : alone;
  }

  private static String before(Element time) {
    Element parent = time.parent();
    return parent == null ? "" : parent.ownText();
  }

  private @Nullable LocalDate called(String text) {
    Matcher m = PUBLISHED.matcher(text);
    return m.find() ? day(m.group(1)) : null;
  }

  private @Nullable LocalDate day(@Nullable String text) {
    return WrittenDay.in(text, zone);
  }
}
