package fr.veille.crawl;

import crawlercommons.domains.EffectiveTldFinder;
import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be told of addresses without asking for them. */
final class Urls {
  /** Parameters that say where a reader came from and nothing of what they read. */
  private static final List<String> TRACKING =
      List.of(
          "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "utm_id", "utm_name", "utm_cid", "utm_reader", "fbclid", "gclid",
          "dclid", "msclkid", "yclid", "twclid", "igshid", "mc_cid", "mc_eid", "xtor", "xtref", "at_medium", "at_campaign", "at_custom1",
          "at_custom2", "at_custom3", "at_custom4", "at_link_id", "cmpid", "ns_campaign", "ns_mchannel", "ns_source", "pk_campaign", "pk_kwd",
          "mtm_campaign", "mtm_source", "wt_mc", "s_cid", "_ga", "_gl", "phpsessid", "jsessionid", "sid", "replytocom", "share");

  private static final BasicURLNormalizer NORMALIZER = BasicURLNormalizer.newBuilder().queryParamsToRemove(TRACKING).build();
  private static final BasicURLNormalizer LIGHT = BasicURLNormalizer.newBuilder().build();
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** Files that hold no page. */
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "\\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|pdf|docx?|xlsx?|pptx?|od[tsp]|epub|zip|gz|tgz|rar|7z|dmg|exe|apk|iso|mp[34]|m4[av]|ogg|wav|webm|avi|mov"
              + "|css|js|mjs|json|woff2?|ttf|eot|ics|vcf)$",
          Pattern.CASE_INSENSITIVE);

  private Urls() {}

  /** The address in its one spelling, null where it is none of the web. */
  static @Nullable String normalize(String url) {
    return normalize(url, NORMALIZER);
  }

  /** The address in its one spelling, with all parameters: the target of a redirect may differ in nothing else. */
  static @Nullable String normalizeLightly(String url) {
    return normalize(url, LIGHT);
  }

  private static @Nullable String normalize(String url, BasicURLNormalizer normalizer) {
    String stripped = url.strip();
    int colon = stripped.indexOf(':');
    if (colon < 0 || !SCHEMES.contains(stripped.substring(0, colon).toLowerCase(Locale.ROOT))) {
      return null;
    }
    String normal = normalizer.filter(stripped);
    if (normal == null || normal.isEmpty()) {
      return null;
    }
    int fragment = normal.indexOf('#');
    return fragment < 0 ? normal : normal.substring(0, fragment);
  }

  /** The address that a link on a page leads to, in its one spelling; null where it leads to no page of the web. */
  static @Nullable String resolve(String page, String link) {
    try {
      return normalize(URI.create(page).resolve(link.strip().replace(" ", "%20")).toString());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** As {@link #resolve}, with all parameters kept. */
  static @Nullable String resolveLightly(String page, String link) {
    try {
      return normalizeLightly(URI.create(page).resolve(link.strip().replace(" ", "%20")).toString());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static URI parse(String url, int longest) throws FetchException {
    if (url.length() > longest) {
      throw new FetchException("an address of %d characters, and at most %d are asked for".formatted(url.length(), longest), false);
    }
    try {
      URI uri = new URI(url);
      if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
        throw new FetchException("neither http nor https", false);
      }
      if (uri.getHost() == null) {
        throw new FetchException("no host in the address", false);
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new FetchException("no valid address: " + e.getReason(), false, e);
    }
  }

  /** Host and port as they stand in the address: what has one robots.txt and one pace. */
  static String authority(String url) {
    int start = url.indexOf("//") + 2;
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(start, end);
  }

  /** Scheme, host and port. */
  static String origin(String url) {
    return url.substring(0, url.indexOf("//") + 2) + authority(url);
  }

  static String path(String url) {
    String rest = url.substring(origin(url).length());
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    return path.isEmpty() ? "/" : path;
  }

  static boolean isHome(String url) {
    return path(url).equals("/") && url.indexOf('?') < 0;
  }

  static boolean mayBePage(String url) {
    return !NO_PAGE.matcher(path(url)).find();
  }

  /** The name that a site is known by: its authority without {@code www.}. */
  static String site(String url) {
    String authority = authority(url);
    return authority.startsWith("www.") ? authority.substring(4) : authority;
  }

  /** Whether two addresses lie under one registered domain, or on one host where there is none. */
  static boolean sameOwner(String a, String b) {
    return owner(a).equals(owner(b));
  }

  /** The registered domain, or the host where there is none. */
  static String owner(String url) {
    String host = authority(url);
    int colon = host.lastIndexOf(':');
    String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    String domain = Character.isDigit(name.charAt(name.length() - 1)) ? null : EffectiveTldFinder.getAssignedDomain(name, true, true);
    return domain == null ? host : domain;
  }
}
