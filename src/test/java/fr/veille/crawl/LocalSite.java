package fr.veille.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A web server on loopback that serves the pages in the test resources, behaves badly where told to, and remembers what it was asked. */
final class LocalSite implements AutoCloseable {
  /** How the site answers at one address. */
  @FunctionalInterface
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final String folder;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, String> lastHeaders = new ConcurrentHashMap<>();

  private LocalSite(HttpServer server, String folder) {
    this.server = server;
    this.folder = folder;
  }

  /** The site whose pages stand in a folder of the test resources. */
  static LocalSite of(String folder) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    LocalSite site = new LocalSite(server, folder);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", site::answer);
    server.start();
    return site;
  }

  /** Answers so at the path. */
  LocalSite at(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Serves the text at the path. */
  LocalSite at(String path, String type, String text) {
    return at(path, x -> send(x, 200, type, text.replace("${site}", url()).getBytes(UTF_8)));
  }

  String url() {
    return "http://" + authority();
  }

  String authority() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Paths with their queries, in the order in which they were asked for. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  int timesAsked(String path) {
    return (int) asked.stream().filter(path::equals).count();
  }

  void forget() {
    asked.clear();
  }

  String userAgent() {
    return lastHeaders.getOrDefault("User-agent", "");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    exchange.getRequestHeaders().forEach((name, values) -> lastHeaders.put(name, values.getFirst()));
    try (exchange) {
      Answer answer = answers.get(path);
      if (answer != null) {
        answer.to(exchange);
      } else {
        file(exchange, exchange.getRequestURI().getPath());
      }
    }
  }

  private void file(HttpExchange exchange, String path) throws IOException {
    String name = path.endsWith("/") ? path + "index.html" : path;
    try (InputStream in = LocalSite.class.getResourceAsStream(folder + name)) {
      if (in == null) {
        send(exchange, 404, "text/html", "<h1>Introuvable</h1>".getBytes(UTF_8));
      } else {
        send(exchange, 200, type(name), new String(in.readAllBytes(), UTF_8).replace("${site}", url()).getBytes(UTF_8));
      }
    }
  }

  static String type(String name) {
    Map<String, String> types = new HashMap<>(Map.of("html", "text/html; charset=utf-8", "xml", "application/xml", "txt", "text/plain"));
    return types.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  static Answer redirect(int status, String to) {
    return x -> {
      x.getResponseHeaders().set("Location", to);
      x.sendResponseHeaders(status, -1);
    };
  }

  static Answer status(int status) {
    return x -> x.sendResponseHeaders(status, -1);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
