package fr.veille.crawl;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Dials an address with the platform's own HTTP client and no check before, with the guard armed or not. Ends with 0 if an answer came, 1 if none did. */
final class DiallingChild {
  private DiallingChild() {}

  public static void main(String[] args) throws InterruptedException {
    if (args[0].equals("armed")) {
      AddressGuard.arm();
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      client.send(HttpRequest.newBuilder(URI.create(args[1])).build(), HttpResponse.BodyHandlers.ofString());
      System.exit(0);
    } catch (IOException prevented) {
      System.exit(1);
    }
  }
}
