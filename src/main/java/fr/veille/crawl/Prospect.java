package fr.veille.crawl;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a crawl would do with an address.
 *
 * @param whyNot the reason why it would not be fetched, null where it would
 * @param published day that a feed or sitemap gives, null where none does
 */
public record Prospect(String url, @Nullable String whyNot, @Nullable LocalDate published) {}
