package fr.maillage.platform.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right without which a route answers as if it did not exist. On a controller it holds for all its routes. Objects
 * are then checked one by one with {@link Access#require}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
    /** The right. */
    Right value();
}
