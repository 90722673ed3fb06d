package fr.veille.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  @TempDir Path folder;

  static List<String[]> addresses() throws IOException {
    return Rows.of("addresses.tsv");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("addresses")
  void onlyHostsOfTheInternetArePublic(String address, String isPublic, String what) {
    assertEquals(isPublic, AddressGuard.isPublic(InetAddress.ofLiteral(address)) ? "yes" : "no", what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "2130706433", "127.1", "[::ffff:127.0.0.1]", "0.0.0.0"})
  void noSpellingOfThisMachineIsDialled(String host) throws Exception {
    try (LocalSite site = LocalSite.of("site");
        Dialler dialler = new Dialler(Limits.USUAL, "Veille", false, null)) {
      String url = "http://" + host + site.url().substring(site.url().lastIndexOf(':')) + "/";
      assertThrows(FetchException.class, () -> dialler.get(url, null));
      assertEquals(List.of(), site.asked());
    }
  }

  @Test
  void aNameThatTurnsInwardAfterTheCheckIsNotResolved() throws Exception {
    InetAddressResolver rebinding = new Rebinding();
    InetAddressResolver guarded = new GuardedResolver.Guarding(rebinding);
    InetAddressResolver.LookupPolicy any =
        InetAddressResolver.LookupPolicy.of(InetAddressResolver.LookupPolicy.IPV4 | InetAddressResolver.LookupPolicy.IPV6);
    AddressGuard.arm();
    try {
      assertEquals("93.184.216.34", guarded.lookupByName("rebind.example", any).findFirst().orElseThrow().getHostAddress());
      UnknownHostException e = assertThrows(UnknownHostException.class, () -> guarded.lookupByName("rebind.example", any));
      assertTrue(String.valueOf(e.getMessage()).contains("127.0.0.1"), e.getMessage());
    } finally {
      AddressGuard.disarm();
    }
  }

  /** In processes of their own, because names that a process has resolved are kept for a while. */
  @Test
  void theGuardSitsWhereTheHttpClientDials() throws Exception {
    try (LocalSite site = LocalSite.of("site")) {
      Path service = folder.resolve("META-INF/services/java.net.spi.InetAddressResolverProvider");
      Files.createDirectories(service.getParent());
      Files.writeString(service, InwardResolver.class.getName());
      String inward = site.url().replace("127.0.0.1", "inward.example") + "/";
      assertEquals(1, Child.start(DiallingChild.class, List.of(folder), "armed", inward).waitFor());
      assertEquals(List.of(), site.asked());
      assertEquals(0, Child.start(DiallingChild.class, List.of(folder), "unarmed", inward).waitFor());
      assertEquals(List.of("/"), site.asked());
    }
  }

  /** A name server that first gives a public address and then this machine's. */
  private static final class Rebinding implements InetAddressResolver {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
      return Stream.of(InetAddress.ofLiteral(asked.getAndIncrement() == 0 ? "93.184.216.34" : "127.0.0.1"));
    }

    @Override
    public String lookupByAddress(byte[] address) {
      return "rebind.example";
    }
  }
}
