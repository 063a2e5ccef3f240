package fr.maillage.platform.opendata.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.CrossOrigin;

/** Any site may call it from its pages, and see how its versions are told apart and how much may still be asked. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@CrossOrigin(exposedHeaders = {"ETag", "Retry-After", "RateLimit", "RateLimit-Policy", "Link"})
@interface AnySite {}
