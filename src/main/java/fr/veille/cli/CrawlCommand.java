package fr.veille.cli;

import fr.veille.article.Article;
import fr.veille.article.ArticleFiles;
import fr.veille.crawl.CrawlPlan;
import fr.veille.crawl.CrawlReport;
import fr.veille.crawl.Crawler;
import fr.veille.crawl.Limits;
import fr.veille.crawl.Manners;
import fr.veille.crawl.Outcome;
import fr.veille.crawl.Page;
import fr.veille.crawl.Prospect;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code veille crawl}: fetches the articles of sites, feeds and lists into files that {@code veille ingest} takes. */
@Command(
    name = "crawl",
    mixinStandardHelpOptions = true,
    description = "Fetches the articles of sites, feeds or lists, politely, into files that ingest takes.",
    footer = {
      "",
      "Articles go to DIR, one .jsonl file each, which `veille ingest DIR` reads. A crawl that was interrupted goes on where it was when",
      "the command is given again; one that had ended asks again only for what may have changed.",
      "Exit codes: 0 there are articles, 1 there are none, 2 wrong usage or error."
    })
final class CrawlCommand implements Callable<Integer> {
  private static final int MOST_TROUBLES = 30;

  /** A shorter pause is for one's own servers only. */
  private static final double SHORTEST_DELAY = 0.5;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "URL", arity = "0..*", description = "Sites, feeds, lists or articles to begin with; their hosts are the only ones visited.")
  private List<String> urls = new ArrayList<>();

  @Option(names = "--sites", paramLabel = "FILE", description = "File of addresses, one a line; # begins a comment.")
  private @Nullable Path sites;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the articles, made where there is none.")
  private Path out = Path.of(".");

  @Option(names = "--depth", paramLabel = "N", defaultValue = "" + CrawlPlan.DEPTH, description = "Links followed from a given address (default ${DEFAULT-VALUE}).")
  private int depth;

  @Option(names = "--max", paramLabel = "N", defaultValue = "" + CrawlPlan.MAX, description = "Articles stored at most (default ${DEFAULT-VALUE}).")
  private int max;

  @Option(names = "--since", paramLabel = "DATE", description = "Leave articles published before this day (2025-03-14).")
  private @Nullable LocalDate since;

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      defaultValue = "${env:VEILLE_CONTACT}",
      description = "Mail address or web page where publishers reach you; sent with every request (else the variable VEILLE_CONTACT).")
  private @Nullable String contact;

  @Option(names = "--delay", paramLabel = "S", defaultValue = "1", description = "Seconds between two requests to a host (default ${DEFAULT-VALUE}); robots.txt can only lengthen it.")
  private double delay;

  @Option(names = "--dry-run", description = "Only say what would be fetched, and what would not and why.")
  private boolean dryRun;

  @Option(names = "--warc", description = "Keep all that servers answer in WARC files too, in DIR/.crawl/warc.")
  private boolean warc;

  @Option(names = "--allow-private", description = "Allow addresses of this machine and its own network.")
  private boolean allowPrivate;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec().commandLine().getErr();
    CrawlPlan plan = plan(err);
    if (plan.manners().contact() == null) {
      err.println("Without --contact, publishers cannot tell who visits them.");
    }
    CrawlReport report;
    try {
      if (dryRun) {
        return print(spec().commandLine().getOut(), Crawler.rehearse(plan, CrawlCommand::read));
      }
      report = Crawler.crawl(plan, CrawlCommand::read, step -> progress(err, step));
    } catch (IOException e) {
      err.println("veille crawl: " + e.getMessage());
      return ExitCode.ERROR;
    }
    print(spec().commandLine().getOut(), report);
    boolean any = report.count(Outcome.FETCHED) + report.count(Outcome.UNCHANGED) + report.count(Outcome.COPY) > 0;
    if (!any) {
      err.println("No article was found; the reasons above say why. A site that needs more links followed takes a larger --depth.");
    }
    return any ? ExitCode.FOUND : ExitCode.NOTHING;
  }

  private CrawlPlan plan(PrintWriter err) throws IOException {
    List<String> seeds = new ArrayList<>();
    for (String url : urls) {
      if (!isWeb(url)) {
        throw wrong("'" + url + "' is no http or https address.");
      }
      seeds.add(url);
    }
    if (sites != null) {
      seeds.addAll(listed(sites, err));
    }
    if (seeds.isEmpty()) {
      throw wrong("Give at least one address, or --sites FILE.");
    }
    if (delay < SHORTEST_DELAY && !allowPrivate) {
      throw wrong("--delay " + delay + ": less than " + SHORTEST_DELAY + " s is for one's own servers only, with --allow-private.");
    }
    try {
      Manners manners = Manners.USUAL.contact(contact == null || contact.isBlank() ? null : contact).delay(Duration.ofMillis(Math.round(delay * 1000)));
      return new CrawlPlan(seeds, out, depth, max, since, warc, allowPrivate, manners, Limits.USUAL);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private List<String> listed(Path file, PrintWriter err) throws IOException {
    if (!Files.isReadable(file)) {
      throw wrong(file + ": no such file, or no permission to read it.");
    }
    List<String> seeds = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String url = line.replaceFirst("(^|\\s)#.*", "").strip();
      if (isWeb(url)) {
        seeds.add(url);
      } else if (!url.isEmpty()) {
        err.println(file + ":" + number + ": '" + url + "' is no http or https address; the line is passed over.");
      }
    }
    return seeds;
  }

  private static boolean isWeb(String url) {
    try {
      URI uri = URI.create(url);
      return List.of("http", "https").contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)) && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Page read(byte[] html, @Nullable String charset, String url) throws IOException {
    Article a = ArticleFiles.page(url, html, charset, url);
    return new Page(a.source(), a.title(), a.authors(), a.published(), a.language(), a.url(), a.section(), a.paywalled(), a.text());
  }

  private static void progress(PrintWriter err, CrawlReport.Step step) {
    err.println(step.outcome().label() + "\t" + step.url() + (step.reason() == null ? "" : "\t" + step.reason()));
    err.flush();
  }

  private static int print(PrintWriter out, List<Prospect> prospects) {
    for (Prospect p : prospects) {
      String detail = p.whyNot() == null ? (p.published() == null ? "" : "\t" + p.published()) : "\t" + p.whyNot();
      out.println((p.whyNot() == null ? "fetch" : "leave") + "\t" + p.url() + detail);
    }
    return prospects.stream().anyMatch(p -> p.whyNot() == null) ? ExitCode.FOUND : ExitCode.NOTHING;
  }

  private static void print(PrintWriter out, CrawlReport report) {
    List<Outcome> columns = Stream.of(Outcome.values()).filter(o -> report.count(o) > 0).toList();
    int wide = report.sites().keySet().stream().mapToInt(String::length).max().orElse(0);
    if (report.sites().size() > 1) {
      wide = Math.max(wide, "total".length());
    }
    String head = columns.stream().map(o -> "%12s".formatted(o.label())).collect(Collectors.joining());
    out.println(" ".repeat(wide) + head);
    for (Map.Entry<String, Map<Outcome, Integer>> site : new TreeMap<>(report.sites()).entrySet()) {
      out.println(row(site.getKey(), wide, columns.stream().map(o -> site.getValue().getOrDefault(o, 0))));
    }
    if (report.sites().size() > 1) {
      out.println(row("total", wide, columns.stream().map(report::count)));
    }
    report.troubles().stream().limit(MOST_TROUBLES).forEach(t -> out.println(t.outcome().label() + ": " + t.url() + " (" + t.reason() + ")"));
    if (report.troubles().size() > MOST_TROUBLES) {
      out.println("and %d more".formatted(report.troubles().size() - MOST_TROUBLES));
    }
    report.left().forEach(l -> out.println("%s: %d addresses wait for the next run (%s)".formatted(l.host(), l.addresses(), l.reason())));
  }

  private static String row(String name, int wide, Stream<Integer> numbers) {
    return name + " ".repeat(wide - name.length()) + numbers.map(n -> "%12d".formatted(n)).collect(Collectors.joining());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls");
    }
    return spec;
  }
}
