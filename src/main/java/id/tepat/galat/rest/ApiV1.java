package id.tepat.galat.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The machine interface; its shapes are promised to others and change only by addition. */
@ApplicationPath("/api/v1")
public class ApiV1 extends Application {}
