package fr.veille.crawl;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.stream.Stream;

/**
 * Resolves names as the platform does, and while the {@link AddressGuard} is armed refuses those that lead to an address that is not public. The platform
 * finds it through {@code META-INF/services}; nothing else should use it.
 */
public final class GuardedResolver extends InetAddressResolverProvider {
  @Override
  public InetAddressResolver get(Configuration configuration) {
    AddressGuard.takeCharge();
    return new Guarding(configuration.builtinResolver());
  }

  @Override
  public String name() {
    return "Veille";
  }

  static final class Guarding implements InetAddressResolver {
    private final InetAddressResolver platform;

    Guarding(InetAddressResolver platform) {
      this.platform = platform;
    }

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
      List<InetAddress> addresses = platform.lookupByName(host, policy).toList();
      if (AddressGuard.isArmed()) {
        for (InetAddress address : addresses) {
          if (!AddressGuard.isPublic(address)) {
            throw new UnknownHostException(host + " leads to " + address.getHostAddress() + ", which is no public address");
          }
        }
      }
      return addresses.stream();
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      return platform.lookupByAddress(address);
    }
  }
}
