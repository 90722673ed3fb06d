package fr.veille.crawl;

import java.io.IOException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A site with as many different articles as wanted, some of them linked from lists only, the rest from each other. */
final class ManyArticles {
  private static final int PER_LIST = 10;
  private static final String[] WORDS =
      "puce fonderie gravure modèle calcul usine client contrat réseau câble énergie données école région accord délai marché équipe brevet tranche".split(" ");

  private ManyArticles() {}

  static LocalSite site(int articles) throws IOException {
    LocalSite site = LocalSite.of("none");
    String lists =
        IntStream.range(0, articles / PER_LIST).mapToObj(i -> "<a href=\"/rubrique/r" + i + "\">r" + i + "</a>").collect(Collectors.joining(" "));
    site.at("/", "text/html", "<html><body>" + lists + "</body></html>");
    for (int list = 0; list < articles / PER_LIST; list++) {
      int first = list * PER_LIST;
      String links =
          IntStream.range(first, first + PER_LIST / 2).mapToObj(i -> "<a href=\"/a" + i + "\">" + i + "</a>").collect(Collectors.joining(" "));
      site.at("/rubrique/r" + list, "text/html", "<html><body>" + links + "</body></html>");
    }
    for (int i = 0; i < articles; i++) {
      site.at("/a" + i, "text/html; charset=utf-8", article(i, i % PER_LIST < PER_LIST / 2 ? i + PER_LIST / 2 : i));
    }
    return site;
  }

  private static String article(int number, int next) {
    return """
        <html lang="fr"><head><meta property="og:type" content="article"></head>
        <body><article><h1>Article %d</h1><p>%s.</p></article><a href="/a%d">suite</a></body></html>
        """
        .formatted(number, text(number), next);
  }

  /** Eighty words that no other number has in this order. */
  static String text(int number) {
    Random random = new Random(number);
    return IntStream.range(0, 80).mapToObj(i -> WORDS[random.nextInt(WORDS.length)]).collect(Collectors.joining(" "));
  }
}
