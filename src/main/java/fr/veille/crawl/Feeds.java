package fr.veille.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what sites publish for programs to find their articles by: RSS and Atom feeds, sitemaps, news sitemaps and indexes of sitemaps. */
final class Feeds {
  private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern SITEMAP = Pattern.compile("<(?:\\w+:)?(?:urlset|sitemapindex)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final int START = 2048;

  /** Entries taken from one file and sitemaps from one index, the newest. */
  private static final int MOST_ENTRIES = 5000;

  private static final int MOST_SITEMAPS = 50;

  private static final Comparator<Target> NEWEST_FIRST = Comparator.comparing(Target::date, Comparator.nullsLast(Comparator.reverseOrder()));

  private Feeds() {}

  /** What kind of file it is, by its first bytes: servers send feeds under all sorts of types. */
  static Target.Kind kind(byte[] content) {
    String start = new String(content, 0, Math.min(content.length, START), UTF_8);
    if (SITEMAP.matcher(start).find()) {
      return Target.Kind.SITEMAP;
    }
    return FEED.matcher(start).find() ? Target.Kind.FEED : Target.Kind.PAGE;
  }

  /** The articles that a feed announces. */
  static List<Target> feed(Target from, Response response) throws IOException {
    try {
      String type = response.header("content-type");
      SyndFeed feed =
          new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(response.content()), type == null ? "application/xml" : type, true));
      List<Target> targets = new ArrayList<>();
      for (SyndEntry entry : feed.getEntries()) {
        String link = entry.getLink() == null ? entry.getUri() : entry.getLink();
        String url = link == null ? null : Urls.resolve(from.url(), link);
        if (url != null) {
          targets.add(
              new Target(
                  url, Target.Kind.PAGE, Target.Origin.FEED, from.depth() + 1, 0, instant(entry.getPublishedDate()), instant(entry.getUpdatedDate())));
        }
      }
      return newest(targets, MOST_ENTRIES);
    } catch (FeedException | IllegalArgumentException e) {
      throw new IOException("broken feed: " + e.getMessage(), e);
    }
  }

  /** The pages that a sitemap lists, or the sitemaps that an index does. */
  static List<Target> sitemap(Target from, byte[] content) throws IOException {
    SiteMapParser parser = new SiteMapParser(false, true);
    parser.enableExtension(Extension.NEWS);
    try {
      AbstractSiteMap map = parser.parseSiteMap("application/xml", content, URI.create(from.url()).toURL());
      return switch (map) {
        case SiteMapIndex index -> newest(index.getSitemaps().stream().map(s -> sitemap(from, s)).toList(), MOST_SITEMAPS);
        case SiteMap pages -> newest(pages.getSiteMapUrls().stream().map(u -> page(from, u)).toList(), MOST_ENTRIES);
        default -> List.of();
      };
    } catch (UnknownFormatException | IllegalArgumentException e) {
      throw new IOException("broken sitemap: " + e.getMessage(), e);
    }
  }

  private static @Nullable Target sitemap(Target from, AbstractSiteMap map) {
    String url = map.getUrl() == null ? null : Urls.normalizeLightly(map.getUrl().toString());
    return url == null
        ? null
        : new Target(url, Target.Kind.SITEMAP, Target.Origin.LISTED_SITEMAP, from.depth(), from.hops() + 1, null, instant(map.getLastModified()));
  }

  private static @Nullable Target page(Target from, SiteMapURL entry) {
    String url = entry.getUrl() == null ? null : Urls.normalize(entry.getUrl().toString());
    if (url == null) {
      return null;
    }
    ExtensionMetadata[] news = entry.getAttributesForExtension(Extension.NEWS);
    Instant published = news != null && news.length > 0 && news[0] instanceof NewsAttributes n ? instant(n.getPublicationDate()) : null;
    Target.Origin origin = news != null && news.length > 0 ? Target.Origin.NEWS_SITEMAP : Target.Origin.SITEMAP;
    return new Target(url, Target.Kind.PAGE, origin, from.depth() + 1, 0, published, instant(entry.getLastModified()));
  }

  private static List<Target> newest(List<@Nullable Target> targets, int most) {
    List<Target> known = new ArrayList<>();
    for (Target target : targets) {
      if (target != null) {
        known.add(target);
      }
    }
    return known.stream().sorted(NEWEST_FIRST).limit(most).toList();
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
