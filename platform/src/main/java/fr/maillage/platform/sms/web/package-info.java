/** The door by which the gateway reports what people answer. */
@NullMarked
package fr.maillage.platform.sms.web;

import org.jspecify.annotations.NullMarked;
