package fr.veille.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Sends one request and takes one answer, within the limits. Redirects are left to the caller: each is a visit of its own, with all its checks. */
final class Dialler implements AutoCloseable {
  private final HttpClient client;
  private final Limits limits;
  private final String userAgent;
  private final boolean allowPrivate;
  private final @Nullable WarcLog warc;

  /**
   * A dialler to be closed after use.
   *
   * @param warc takes in all that is asked and answered, null for none; closed by whoever opened it
   */
  Dialler(Limits limits, String userAgent, boolean allowPrivate, @Nullable WarcLog warc) {
    this.limits = limits;
    this.userAgent = userAgent;
    this.allowPrivate = allowPrivate;
    this.warc = warc;
    if (!allowPrivate) {
      AddressGuard.arm();
    }
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY) // behind a proxy the address dialled could not be checked
            .connectTimeout(limits.time())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /**
   * Asks for a page.
   *
   * @param before the last visit, whose validators are sent along; null for the first
   */
  Response get(String url, @Nullable Visit before) throws FetchException, InterruptedException {
    URI uri = checked(url);
    HttpRequest request = request(uri, before);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new LimitedBody(limits.bytes(), info.headers().firstValueAsLong("content-length").orElse(0)));
    try {
      HttpResponse<byte[]> response = answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
      byte[] body = response.body();
      String coding = response.headers().firstValue("content-encoding").orElse(null);
      Response whole = new Response(url, response.statusCode(), response.headers(), body, ContentCoding.decode(body, coding, limits.bytes()));
      keep(request, whole);
      return whole;
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new FetchException("no complete answer within %s".formatted(seconds()), true, e);
    } catch (ExecutionException e) {
      throw explained(uri, e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      throw e;
    }
  }

  private void keep(HttpRequest request, Response response) {
    if (warc != null) {
      try {
        warc.write(request, response);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // no disk left: that is not this page's trouble and ends the crawl
      }
    }
  }

  private HttpRequest request(URI uri, @Nullable Visit before) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            // Over plain http the client would ask each server to upgrade, which some answer with an error.
            .version(uri.getScheme().equals("https") ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
            .timeout(limits.time())
            .header("User-Agent", userAgent)
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
            .header("Accept-Language", "fr,*;q=0.5")
            .header("Accept-Encoding", ContentCoding.ACCEPTED);
    if (before != null && before.etag() != null) {
      request.header("If-None-Match", before.etag());
    }
    if (before != null && before.lastModified() != null) {
      request.header("If-Modified-Since", before.lastModified());
    }
    return request.build();
  }

  private URI checked(String url) throws FetchException {
    URI uri = Urls.parse(url, limits.urlLength());
    if (!allowPrivate) {
      // For a name this only gives a better message: the resolver guards the dialling itself. For an address in figures it is the check.
      try {
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
          if (!AddressGuard.isPublic(address)) {
            throw new FetchException("%s is no public address; --allow-private permits it".formatted(address.getHostAddress()), false);
          }
        }
      } catch (UnknownHostException e) {
        throw unknownHost(uri, e);
      }
    }
    return uri;
  }

  private FetchException explained(URI uri, Throwable cause) {
    return switch (cause) {
      case FetchException f -> f;
      case HttpTimeoutException t -> new FetchException("no complete answer within %s".formatted(seconds()), true, t);
      case SSLException s -> new FetchException("no secure connection: " + s.getMessage(), false, s);
      case ConnectException c -> new FetchException("no connection to " + uri.getAuthority(), true, c);
      case UnknownHostException u -> unknownHost(uri, u);
      case IOException io when io.getCause() instanceof FetchException f -> f;
      case IOException io -> new FetchException("the connection broke: " + io.getMessage(), true, io);
      default -> new FetchException(cause.toString(), false, cause);
    };
  }

  private static FetchException unknownHost(URI uri, UnknownHostException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("no public address")
        ? new FetchException(message + "; --allow-private permits it", false, e)
        : new FetchException("no host is called " + uri.getHost(), true, e);
  }

  private String seconds() {
    return limits.time().toMillis() / 1000.0 + " s";
  }

  @Override
  public void close() {
    client.shutdownNow();
    if (!allowPrivate) {
      AddressGuard.disarm();
    }
  }
}
