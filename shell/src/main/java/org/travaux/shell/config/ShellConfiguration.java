package org.travaux.shell.config;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The beans of the shell, named one by one: nothing is scanned for, nothing configures itself and no class file is read for
 * annotations, which is half of a quick start; and Spring Shell's own runner, parser and built-in commands stay out.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({ShellBeans.class, CommandBeans.class, ArchiveBeans.class})
class ShellConfiguration {}
