# Writes stl-reference.csv: what R's own stl() makes of the US imports from China by month, January 1985 to November 2022,
# on a log scale. The number of months is odd: of an even one, the partial sort in R's robust weights takes the middle of other values
# than the two in the middle.
# From the root of the repository:  Rscript tests/Tidewaiter.Indicators.Tests/Seasonal/stl-reference.R
table <- read.csv("data/us-census/country-wide.csv", check.names = FALSE)
china <- table[table$CTY_CODE == 5700 & table$year <= 2022, ]
china <- china[order(china$year), ]
months <- c("IJAN", "IFEB", "IMAR", "IAPR", "IMAY", "IJUN", "IJUL", "IAUG", "ISEP", "IOCT", "INOV", "IDEC")
values <- as.numeric(t(as.matrix(china[, months])))
values <- head(values, -1)
series <- ts(log(values), start = c(1985, 1), frequency = 12)
out <- data.frame(month = head(sprintf("%d-%02d", rep(china$year, each = 12), 1:12), -1), value = values)
settings <- list(plain = list(s.window = 7), periodic = list(s.window = "periodic"), wide = list(s.window = 13),
  robust = list(s.window = 13, robust = TRUE))
for (name in names(settings)) {
  fit <- do.call(stl, c(list(x = series), settings[[name]]))$time.series
  out[[paste0(name, "_seasonal")]] <- sprintf("%.12f", fit[, "seasonal"])
  out[[paste0(name, "_trend")]] <- sprintf("%.12f", fit[, "trend"])
}
write.csv(out, "tests/Tidewaiter.Indicators.Tests/Seasonal/stl-reference.csv", row.names = FALSE, quote = FALSE)
