package fr.veille.crawl;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells public addresses from those of this machine, its network and its host's metadata services, and while it is armed lets no name resolve to one of
 * the latter.
 *
 * <p>A check before dialling could be evaded by a name server that answers differently the second time. So the check sits in the resolver itself
 * ({@link GuardedResolver}): whatever address the HTTP client dials has come through it. Names are resolved for the whole process, so that arming is
 * counted: one crawl that wants the guard has it for all. The one name that the platform resolves past any resolver is {@code localhost}, to loopback and
 * nowhere else; the check before dialling refuses that.
 */
final class AddressGuard {
  private static final AtomicInteger ARMED = new AtomicInteger();
  private static final AtomicBoolean IN_CHARGE = new AtomicBoolean();

  /** Ranges that lead to no public host and that {@link InetAddress} does not tell apart, as in the IANA registries of special-purpose addresses. */
  private static final List<Range> SPECIAL =
      List.of(
          Range.of("0.0.0.0", 8),
          Range.of("100.64.0.0", 10), // shared with the provider; some clouds keep their metadata here
          Range.of("192.0.0.0", 24),
          Range.of("192.0.2.0", 24),
          Range.of("198.18.0.0", 15),
          Range.of("198.51.100.0", 24),
          Range.of("203.0.113.0", 24),
          Range.of("240.0.0.0", 4),
          Range.of("168.63.129.16", 32), // a cloud's wire server, public by its number only
          Range.of("fc00::", 7),
          Range.of("2001::", 23), // Teredo and other tunnels
          Range.of("2001:db8::", 32),
          Range.of("100::", 64),
          Range.of("64:ff9b:1::", 48));

  private static final List<Range> EMBEDDING = List.of(Range.of("64:ff9b::", 96), Range.of("::", 96));
  private static final Range SIX_TO_FOUR = Range.of("2002::", 16);

  private AddressGuard() {}

  /** Called by the resolver when the platform takes it on. */
  static void takeCharge() {
    IN_CHARGE.set(true);
  }

  /**
   * Lets names resolve to public addresses only, until {@link #disarm}.
   *
   * @throws IllegalStateException where the platform resolves names in another way, so that nothing would be guarded
   */
  static void arm() {
    try {
      InetAddress.getLocalHost(); // the platform looks for its resolver at the first name, and does not keep this one
    } catch (UnknownHostException e) {
      // no matter: it has looked
    }
    if (!IN_CHARGE.get()) {
      throw new IllegalStateException(
          "names are not resolved through Veille's guard (is -Djdk.net.hosts.file set, or another resolver installed?); --allow-private does without");
    }
    ARMED.incrementAndGet();
  }

  static void disarm() {
    ARMED.decrementAndGet();
  }

  static boolean isArmed() {
    return ARMED.get() > 0;
  }

  /** Whether the address belongs to a host of the public internet. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    if (SPECIAL.stream().anyMatch(r -> r.holds(bytes))) {
      return false;
    }
    if (address instanceof Inet6Address) {
      if (EMBEDDING.stream().anyMatch(r -> r.holds(bytes))) {
        return isPublic(embedded(bytes, 12));
      }
      return !SIX_TO_FOUR.holds(bytes) || isPublic(embedded(bytes, 2));
    }
    return address instanceof Inet4Address;
  }

  private static InetAddress embedded(byte[] bytes, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  private record Range(List<Byte> prefix, int bits) {
    static Range of(String literal, int bits) {
      byte[] bytes = InetAddress.ofLiteral(literal).getAddress();
      Byte[] boxed = new Byte[bytes.length];
      Arrays.setAll(boxed, i -> bytes[i]);
      return new Range(List.of(boxed), bits);
    }

    boolean holds(byte[] address) {
      if (address.length != prefix.size()) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit & 7);
        if ((address[bit >> 3] & mask) != (prefix.get(bit >> 3) & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
