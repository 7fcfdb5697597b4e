package org.travaux.report.redline.xml;

/** What stands in an element: another element, or text. */
public sealed interface XmlNode permits XmlElement, XmlText {}
