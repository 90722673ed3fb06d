package fr.veille.claim;

import java.util.Locale;

/** The types of claims that come with the program; a user's frames may add others by name. */
public enum ClaimType {
  INVESTMENT,
  FUNDING,
  ACQUISITION,
  VALUATION,
  FINANCIAL_RESULT,
  DEAL,
  SUBSIDY,
  CHIP_NODE,
  PRODUCTION,
  MARKET_SHARE,
  RESTRICTION,
  LAUNCH,
  PARTNERSHIP,
  SUPPLY,
  SITE,
  WORKFORCE,
  LEADERSHIP,
  TARGET,
  CHANGE,
  COMPARISON,
  LEGAL,
  STATEMENT;

  /** Lower-case label as records write it, e.g. {@code financial_result}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
