/** Accounts for machines: who am I. */
package id.tepat.akun.rest;
