package fr.veille.crawl;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the crawler behaves towards its hosts.
 *
 * @param contact mail address or web page by which a publisher reaches whoever runs the crawler, null where they gave none
 * @param delay between two requests to a host; robots.txt can only lengthen it
 * @param hosts asked at the same time, each one request at a time
 * @param tries for one address, the first included
 * @param backOff before the second try; it doubles with each further one
 */
public record Manners(@Nullable String contact, Duration delay, int hosts, int tries, Duration backOff) {
  /** The name by which robots.txt addresses this crawler. */
  public static final String NAME = "Veille";

  private static final Pattern CONTACT = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|https?://[^\\s()<>\";]+");

  public static final Manners USUAL = new Manners(null, Duration.ofSeconds(1), 8, 3, Duration.ofSeconds(2));

  public Manners {
    if (contact != null && !CONTACT.matcher(contact).matches()) {
      throw new IllegalArgumentException("'" + contact + "' is neither a mail address nor an http address");
    }
    if (delay.isNegative() || hosts < 1 || tries < 1 || backOff.isNegative()) {
      throw new IllegalArgumentException("delay %s, %d hosts, %d tries, back-off %s".formatted(delay, hosts, tries, backOff));
    }
  }

  public Manners contact(@Nullable String reachable) {
    return new Manners(reachable, delay, hosts, tries, backOff);
  }

  public Manners delay(Duration pause) {
    return new Manners(contact, pause, hosts, tries, backOff);
  }

  /** What the crawler calls itself: its own name, no browser's, and who answers for it. */
  String userAgent() {
    return contact == null ? NAME + "/0.1" : NAME + "/0.1 (+" + contact + ")";
  }
}
