/**
 * Time as the regulation counts it: quarters, working days, holidays and due dates (Perbup Lumajang 6/2018
 * Pasal 4: five working days after the quarter's end), and the one clock everybody asks. Holidays are data
 * (joint ministerial decrees, SKB); a year without its SKB can be computed with, but warns. Depends on no other feature.
 */
package id.tepat.kalender;
