package fr.veille.quantity;

/** What words such as « plus de » do to a number. */
enum Bound {
  ABOVE,
  BELOW,
  ABOUT,
  NONE
}
