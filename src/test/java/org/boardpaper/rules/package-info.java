/** The catalogue of rules: what each says, and an example that makes it speak. */
package org.boardpaper.rules;
