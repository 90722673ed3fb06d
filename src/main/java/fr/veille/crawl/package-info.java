/**
 * Polite fetching: robots.txt, feeds, sitemaps, pace per host, conditional requests, a frontier that can be resumed.
 *
 * <p>In: addresses of sites, feeds and pages.
 *
 * <p>Out: fetched pages, and for each address what became of it.
 *
 * <p>May touch: jsoup, crawler-commons, ROME, jwarc and java.net.http; the only room that opens a network connection.
 */
@NullMarked
package fr.veille.crawl;

import org.jspecify.annotations.NullMarked;
