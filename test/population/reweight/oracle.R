# Makes oracle.json: weights that the package `survey` calibrates on a fixed example, for reweight.test.ts.
#   Rscript oracle.R > oracle.json
# The example is made by rules of arithmetic, so that it is nobody's data: 240 records of unequal weights, a region of
# three, a size class of four, persons, and an income with a long tail.
# Made with R 4.2.2 and survey 4.1-1 (T. Lumley, Analysis of complex survey samples, Journal of Statistical Software 9).

suppressMessages(library(survey))

n <- 240
i <- seq_len(n)
data <- data.frame(
  weight = 20 + (i * 13) %% 17 + (i %% 4) / 4,
  region = factor(c("east", "west", "north")[1 + (i * 7 + i %/% 11) %% 3], levels = c("east", "west", "north")),
  class = factor(paste0("c", 1 + (i * 5 + i %/% 7) %% 4)),
  persons = 1 + (i * 3 + i %/% 5) %% 6,
  income = round(8000 + 2500 * ((i * 37) %% 101) + 40 * ((i * 37) %% 101)^2, 2)
)
design <- svydesign(ids = ~1, weights = ~weight, data = data)
tight <- 1e-13

total <- sum(data$weight)
now <- function(x) sum(data$weight * x)
region <- sapply(levels(data$region), function(k) now(data$region == k))
class <- sapply(levels(data$class), function(k) now(data$class == k))
# Targets some way off: shares moved, then made to add up to the same number of households.
region <- region * c(1.15, 0.9, 1.02); region <- region * (1.04 * total / sum(region))
class <- class * c(0.8, 1.1, 1.05, 1.0); class <- class * (1.04 * total / sum(class))
persons <- 1.07 * now(data$persons)
income <- 1.12 * now(data$income)

population <- c(
  `(Intercept)` = 1.04 * total, regionwest = region[["west"]], regionnorth = region[["north"]],
  classc2 = class[["c2"]], classc3 = class[["c3"]], classc4 = class[["c4"]], persons = persons, income = income
)
formula <- ~region + class + persons + income
solved <- function(calfun, bounds = c(-Inf, Inf))
  as.numeric(weights(calibrate(design, formula, population, calfun = calfun, bounds = bounds,
    epsilon = tight, maxit = 2000)))
# Entropy balancing with the sum of the weights kept: raking to means and the old total.
kept <- c(`(Intercept)` = total, regionwest = region[["west"]] / 1.04, regionnorth = region[["north"]] / 1.04, income = income)
balanced <- as.numeric(weights(calibrate(design, ~region + income, kept, calfun = "raking", epsilon = tight, maxit = 2000)))

raked <- rake(design, list(~region, ~class), list(
  data.frame(region = levels(data$region), Freq = as.numeric(region)),
  data.frame(class = levels(data$class), Freq = as.numeric(class))
), control = list(maxit = 10000, epsilon = 1e-10, verbose = FALSE))
post <- postStratify(design, ~region, data.frame(region = levels(data$region), Freq = as.numeric(region)))

weightsBy <- list(
  postStratify = as.numeric(weights(post)),
  rake = as.numeric(weights(raked)),
  linear = solved("linear"),
  linearBounded = solved("linear", c(0.7, 1.6)),
  raking = solved("raking"),
  rakingBounded = solved("raking", c(0.7, 1.6)),
  logit = solved("logit", c(0.7, 1.6)),
  entropy = balanced
)
number <- function(x) paste0("[", paste(sprintf("%.15g", x), collapse = ", "), "]")
text <- function(x) paste0("[", paste0('"', x, '"', collapse = ", "), "]")
pairs <- function(x) paste0("{", paste0('"', names(x), '": ', sprintf("%.17g", x), collapse = ", "), "}")
cat("{\n")
cat(sprintf('  "madeWith": "%s, survey %s",\n', R.version.string, packageVersion("survey")))
cat('  "data": {\n')
cat(sprintf('    "weight": %s,\n', number(data$weight)))
cat(sprintf('    "region": %s,\n', text(as.character(data$region))))
cat(sprintf('    "class": %s,\n', text(as.character(data$class))))
cat(sprintf('    "persons": %s,\n', number(data$persons)))
cat(sprintf('    "income": %s\n  },\n', number(data$income)))
cat(sprintf('  "targets": {\n    "households": %.17g,\n    "region": %s,\n    "class": %s,\n    "persons": %.17g,\n    "income": %.17g\n  },\n',
  1.04 * total, pairs(region), pairs(class), persons, income))
cat('  "weights": {\n')
cat(paste0(sprintf('    "%s": %s', names(weightsBy), sapply(weightsBy, number)), collapse = ",\n"))
cat("\n  },\n")
# The design effect of weights: deff of a constant-variance mean, n * sum(w^2) / sum(w)^2, by R's own arithmetic.
cat(sprintf('  "designEffect": %s\n}\n', pairs(sapply(weightsBy, function(w) n * sum(w^2) / sum(w)^2))))
