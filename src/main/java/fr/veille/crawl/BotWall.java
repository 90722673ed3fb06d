package fr.veille.crawl;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Knows the pages that a site shows in place of its own to whoever it takes for a robot. They come with status 200 often enough. */
final class BotWall {
  private static final List<String> HEADERS = List.of("cf-mitigated", "x-datadome-cid", "x-px-captcha");

  /** Scripts of the services that stand guard. */
  private static final Pattern SERVICE =
      Pattern.compile(
          "captcha-delivery\\.com|_cf_chl_opt|/cdn-cgi/challenge-platform/h/|px-captcha|_Incapsula_Resource|/\\.within\\.website/|perimeterx\\.net"
              + "|ddos-guard|awswaf\\.com|challenges\\.cloudflare\\.com|google\\.com/recaptcha|hcaptcha\\.com");

  /** What they say. */
  private static final Pattern WORDING =
      Pattern.compile(
          "just a moment|attention required|checking (?:your|if the site)|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|access denied"
              + "|pardon our interruption|please enable js|enable javascript and cookies|unusual traffic|not a bot"
              + "|(?:etes|êtes)[- ]vous (?:un|bien un) (?:robot|humain)|n.(?:etes|êtes) pas un robot|v[ée]rification de s[ée]curit[ée]"
              + "|v[ée]rifi(?:ez|er|ons) que vous [êe]tes (?:bien )?(?:un )?humain|acc[èe]s (?:refus[ée]|bloqu[ée]|temporairement restreint)"
              + "|trafic inhabituel|activez javascript|activer javascript");

  /** A wall has a sentence or three; an article about walls has more. */
  private static final int WALL_TEXT = 1200;

  private static final int SHORT_TITLE = 80;

  private BotWall() {}

  /** By what the page is known to be a wall, null where it is none. */
  static @Nullable String recognize(Response response, Document page) {
    for (String header : HEADERS) {
      if (response.header(header) != null) {
        return "bot wall (header " + header + ")";
      }
    }
    String text = page.body().text();
    if (text.length() > WALL_TEXT) {
      return null;
    }
    String title = page.title().toLowerCase(Locale.ROOT);
    if (title.length() < SHORT_TITLE && WORDING.matcher(title).find()) {
      return "bot wall (« " + page.title() + " »)";
    }
    boolean guarded = SERVICE.matcher(page.html()).find();
    boolean says = WORDING.matcher(text.toLowerCase(Locale.ROOT)).find();
    boolean noLinks = page.select("a[href]").size() < 3;
    boolean bare = guarded && text.length() < WALL_TEXT / 4;
    return (says && (guarded || noLinks)) || bare ? "bot wall" : null;
  }
}
