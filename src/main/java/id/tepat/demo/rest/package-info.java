/** The demo's clock over the machine interface. */
package id.tepat.demo.rest;
